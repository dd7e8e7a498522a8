/** An id of this browser's own making. `crypto.randomUUID` is missing on plain http beyond this machine. */
export function clientId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
