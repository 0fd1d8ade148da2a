import type { AbortSignalLike } from "@antiphon/core";
import { onAbort } from "@antiphon/core/internal";

/** Never resolves; rejects with the signal's reason. For signals that do not outlive what waits. */
export function rejectedBy(signal: AbortSignalLike): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else onAbort(signal, () => reject(signal.reason));
  });
}
