import { checkOptions, onAbort } from "@antiphon/core/internal";
import type { GatewayNotice } from "../../gateway/events/notices.js";
import { gatewaySource } from "../../gateway/source.js";
import { textOfError } from "../../gateway/text-of-error.js";
import { installUrl } from "../../oauth2/authorize-url.js";
import type { ChatClient } from "../../rest/chat-client.js";
import type { Bot } from "../define-bot.js";
import type { BotLog } from "./bot-log.js";
import type { BotRuntime } from "./bot-runtime.js";
import { createBotLog } from "./create-bot-log.js";
import { onEndSignal, type Program, thisProgram } from "./program.js";
import { START_OPTIONS, startBot } from "./start-bot.js";
import type { StartBotOptions, StartedBot } from "./start-options.js";
import { startProblem } from "./start-problem.js";
import { WEB_ORIGINS } from "./web-origins.js";

export interface RunBotOptions extends StartBotOptions {
  /** What gets signals and the exit code. Default: `process`, where there is one. */
  readonly program?: Program | undefined;
  /** Gets the bot once it is connected: the place for `healthHandler(bot)`. */
  readonly onConnected?: ((bot: StartedBot) => unknown) | undefined;
}

/**
 * Runs a bot for as long as the process lives: connects and says so in one line, ends on SIGINT and SIGTERM (SIGHUP and SIGBREAK too) when
 * running handlers have had their time, and sets the exit code 1 when it cannot start or a gateway ends for good. Rejects for a misspelt option alone: what
 * happened, and what to do about it, is a line of the log. Resolves at the end; the process ends when nothing else of yours is left.
 *
 * @example
 * ```ts
 * await runBot(bot, [createAstral(), createFluxer()]);
 * ```
 */
export async function runBot(
  bot: Bot,
  clients: ChatClient | readonly ChatClient[],
  options: RunBotOptions = {},
): Promise<void> {
  checkOptions(options, "runBot()", [...START_OPTIONS, "program", "onConnected"]);
  const { program = thisProgram(), onConnected, ...rest } = options;
  const log = rest.log ?? createBotLog([clients].flat()[0]?.[gatewaySource]?.logger);
  const abort = new AbortController();
  const end = (reason: unknown): void => abort.abort(reason);
  const deafen =
    program && onEndSignal(program, (signal) => end(new Error(`the process was told to end by ${signal}`)));
  const { signal } = rest;
  if (signal?.aborted === true) end(signal.reason);
  else if (signal !== undefined) onAbort(signal, () => end(signal.reason));
  let started: StartedBot | undefined;
  try {
    const gateway = { ...rest.gateway, onNotice: tellFirstTrouble(log, rest.gateway?.onNotice) };
    started = await startBot(bot, clients, { ...rest, gateway, signal: abort.signal });
    await onConnected?.(started);
    for (const runtime of started.runtimes) await welcome(runtime, log);
    await started.closed;
    log.info("the bot has ended");
  } catch (error) {
    if (abort.signal.aborted) log.info("the bot has ended before it was connected");
    else {
      log.error(started === undefined ? startProblem(error) : `the bot has ended for good: ${textOfError(error)}`);
      if (program !== undefined) program.exitCode = 1;
    }
  } finally {
    deafen?.();
  }
}

type Tell = (notice: GatewayNotice) => void;

/** Who is not connected at once may have a wrong address, which only a person can tell from an outage. */
function tellFirstTrouble(log: BotLog, next: Tell | undefined): Tell {
  let isTold = false;
  return (notice: GatewayNotice): void => {
    isTold ||= notice.type === "ready" || notice.type === "resumed";
    const what = isTold ? undefined : troubleIn(notice);
    if (what !== undefined) {
      isTold = true;
      log.warn(
        `not connected yet, and trying on: ${what} If this is no outage, check the network and the address: ASTRAL_API_URL or ` +
          "FLUXER_API_URL, `baseUrl`, `instanceUrl`, `gatewayUrl`.",
      );
    }
    next?.(notice);
  };
}

function troubleIn(notice: GatewayNotice): string | undefined {
  if (notice.type === "trouble") return textOfError(notice.error);
  return notice.type === "disconnected"
    ? `the gateway ended the connection, ${notice.code} ${notice.reason}.`
    : undefined;
}

/** One line that says where it is; and how to bring it somewhere, where it is nowhere. */
async function welcome({ platform, chat, gateway, userId }: BotRuntime, log: BotLog): Promise<void> {
  try {
    const [{ username }, { available, unavailable }] = await Promise.all([chat.users.getMe(), gateway.settled()]);
    const guilds = available.length + unavailable.length;
    log.info(`${username} is connected to ${platform}, in ${guilds} guild${guilds === 1 ? "" : "s"}`, { userId });
    if (guilds > 0) return;
    const link = installUrl({ clientId: userId, origin: WEB_ORIGINS[platform] });
    log.warn(`no guild has the bot yet; whoever manages one can add it: ${link}`);
  } catch (error) {
    log.warn(`connected to ${platform}; the platform does not say where: ${textOfError(error)}`, { userId });
  }
}
