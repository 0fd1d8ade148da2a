import { listenTo } from "@antiphon/core/internal";

/**
 * Calls an observer. False when it threw; what it throws, now or later, reaches nobody else: the work it watches goes on.
 */
export function tell(observer: () => unknown): boolean {
  try {
    listenTo(observer());
    return true;
  } catch {
    return false;
  }
}
