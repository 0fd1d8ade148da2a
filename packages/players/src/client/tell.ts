/**
 * Calls an observer. False when it threw; what it throws, now or later, reaches nobody else: the work it watches goes on.
 */
export function tell(observer: () => unknown): boolean {
  try {
    Promise.resolve(observer()).catch(() => undefined);
    return true;
  } catch {
    return false;
  }
}
