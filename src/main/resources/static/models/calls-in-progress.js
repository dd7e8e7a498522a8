const FORGOTTEN_MS = 60 * 60 * 1000;

/** Whether nobody goes on with it: what the coach asks after a call may be left before its last question, and tells what it told. */
export function isOver({ endedAt, lastAt, flow }, now = Date.now()) {
  return Boolean(endedAt) || (flow === 'debrief' && now - Date.parse(lastAt) >= FORGOTTEN_MS);
}

/** Whether a call of a list is being talked in: not where nobody has spoken for an hour, and not what the coach asks after a call. */
export function isLive({ endedAt, lastAt, flow }, now = Date.now()) {
  return !endedAt && flow !== 'debrief' && now - Date.parse(lastAt) < FORGOTTEN_MS;
}
