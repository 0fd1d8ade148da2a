/** Says whether an answer of this status has no body, whatever a service gave. */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
