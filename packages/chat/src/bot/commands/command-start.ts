import type { MaybePromise } from "@antiphon/core";
import { within } from "@antiphon/core/internal";
import { textOfError } from "../../gateway/text-of-error.js";
import type { Bot } from "../define-bot.js";
import type { HandlerRun } from "../runtime/handler-run.js";

/** A prefix that is not known after so long is none. */
const PREFIX_MS = 10_000;

/** Where the command begins: behind the prefix, or behind a mention of the bot. */
export function commandStart(
  prefix: Bot["prefix"],
  run: HandlerRun,
  content: string,
  guildId: string | undefined,
): MaybePromise<number | undefined> {
  const mention = content.startsWith("<@") ? /^<@!?(\d{1,20})>\s/.exec(content) : null;
  if (mention !== null && mention[1] === run.runtime.userId) return mention[0].length;
  if (typeof prefix === "string") return content.startsWith(prefix) ? prefix.length : undefined;
  return prefixOf(prefix, run, guildId).then((own) => (own !== "" && content.startsWith(own) ? own.length : undefined));
}

/** `""` where the function fails: the bot can still be called by its mention. */
async function prefixOf(
  prefix: Exclude<Bot["prefix"], string>,
  { runtime, log }: HandlerRun,
  guildId: string | undefined,
): Promise<string> {
  const { platform, clock } = runtime;
  const late = (): Error => new Error(`gave no prefix for ${PREFIX_MS} ms`);
  try {
    const limit = { clock, ms: PREFIX_MS, kind: "guard", late } as const;
    const said: unknown = await within(limit, Promise.resolve(prefix({ platform, guildId })));
    if (typeof said === "string") return said;
    log.error("`prefix` gave no text, so only a mention calls a command");
  } catch (error) {
    log.error(`\`prefix\` failed, so only a mention calls a command: ${textOfError(error)}`, { error });
  }
  return "";
}
