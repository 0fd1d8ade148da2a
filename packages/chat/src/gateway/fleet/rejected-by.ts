import type { AbortSignalLike } from "@antiphon/core";

/** Never resolves; rejects with the signal's reason. For signals that do not outlive what waits. */
export function rejectedBy(signal: AbortSignalLike): Promise<never> {
  return new Promise((_, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort);
  });
}
