import { textOfError } from "../../gateway/text-of-error.js";
import type { HandlerRun } from "../runtime/handler-run.js";

/** The platforms show it for about ten seconds. */
const AGAIN_MS = 8000;

/** Shows that the bot types until the work is done. Where that cannot be shown, the work goes on all the same. */
export async function whileTyping<T>(run: HandlerRun, channelId: string, work: () => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const { chat, gateway } = run.runtime;
  const show = async (): Promise<void> => {
    while (!abort.signal.aborted) {
      await chat.channels.startTyping(channelId, { signal: abort.signal });
      await gateway.sleep(AGAIN_MS, { signal: abort.signal });
    }
  };
  const showing = show().catch((error: unknown) => {
    if (!abort.signal.aborted) run.log.debug(`typing cannot be shown: ${textOfError(error)}`);
  });
  try {
    return await work();
  } finally {
    abort.abort(new Error("the work is done"));
    await showing;
  }
}
