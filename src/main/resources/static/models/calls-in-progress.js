const FORGOTTEN_MS = 60 * 60 * 1000;

/** Whether a call of a list is being talked in: not where nobody has spoken for an hour, and not what the coach asks after a call. */
export function isLive({ endedAt, lastAt, flow }, now = Date.now()) {
  return !endedAt && flow !== 'debrief' && now - Date.parse(lastAt) < FORGOTTEN_MS;
}
