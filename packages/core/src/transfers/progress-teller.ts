import { ConfigError } from "../call/errors.js";
import { listenTo } from "../call/listen-to.js";
import type { TransferProgress } from "../call/options.js";

/** Tells a caller how far a transfer has come. What the callback throws ends the transfer; what it rejects with, at the next piece. */
export function progressTeller(
  name: string,
  onProgress: ((progress: TransferProgress) => void) | undefined,
): (progress: TransferProgress) => void {
  let rejected: { readonly cause: unknown } | undefined;
  const failed = (cause: unknown): ConfigError => new ConfigError("HOOK_FAILED", `${name} threw`, { cause });
  return (progress) => {
    if (rejected) throw failed(rejected.cause);
    try {
      listenTo(onProgress?.(progress), (cause) => (rejected ??= { cause }));
    } catch (cause) {
      throw failed(cause);
    }
  };
}
