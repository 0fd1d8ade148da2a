import { coreOf } from "../../mock.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { Bot } from "../actors/bot.js";
import { Stage, worldIn } from "../actors/stage.js";
import { Harness } from "../fixture/harness.js";

/** What a matcher was given, as far as it needs it. */
export interface Subject {
  readonly core: WorldCore;
  /** Id of the API that is meant; `undefined` for all of the world. */
  readonly api: string | undefined;
  /** The bot that is meant. */
  readonly bot: Bot | undefined;
}

/** Finds the world of what `expect()` was given: a bot, a stage, a mock, a world. Throws `TypeError` for anything else. */
export function subjectOf(matcher: string, given: unknown): Subject {
  const core = worldIn(given);
  if (core !== undefined && isBot(given)) return { core, api: given.api, bot: given };
  if (core !== undefined) return { core, api: (given as Stage<never>).api, bot: undefined };
  try {
    return { core: coreOf(given instanceof Harness ? given.world : (given as object)), api: undefined, bot: undefined };
  } catch {
    throw new TypeError(
      `${matcher} is asked of a bot (expect(fluxer.bot)), an API of the test (expect(auralis)), a mock or a world of one, got ${nameOf(given)}.`,
    );
  }
}

/** The bot that is meant. Throws `TypeError` for what is none. */
export function botOf(matcher: string, given: unknown): Subject & { readonly bot: Bot } {
  const subject = subjectOf(matcher, given);
  const { bot = botOn(given) } = subject;
  if (bot === undefined) throw new TypeError(`${matcher} is asked of a bot: expect(fluxer.bot).${matcher}(…).`);
  return { ...subject, api: bot.api, bot };
}

function isBot(given: unknown): given is Bot {
  return given instanceof Bot;
}

/** The bot of a chat platform stands for it. */
function botOn(given: unknown): Bot | undefined {
  const { bot } = given as { readonly bot?: unknown };
  return isBot(bot) ? bot : undefined;
}

function nameOf(given: unknown): string {
  if (given === null || given === undefined) return String(given);
  return typeof given === "object" ? (given.constructor?.name ?? "an object") : typeof given;
}
