import type { Logger } from "@antiphon/core";
import type { BotLog } from "./bot-log.js";
import { textOfError } from "../../gateway/text-of-error.js";

const LEVELS = ["debug", "info", "warn", "error"] as const;

/**
 * The log of a bot: the client's own `logger`, where it has one; else the console, a line each, from `info` on. A logger that throws
 * breaks nothing.
 */
export function createBotLog(logger: Logger | undefined): BotLog {
  const write = logger === undefined ? toConsole : toLogger(logger);
  return Object.fromEntries(
    LEVELS.map((level) => [level, (text: string, facts?: object) => write(level, text, facts)]),
  ) as unknown as BotLog;
}

/** The same log, whose lines all carry these facts. */
export function withFacts(log: BotLog, common: Readonly<Record<string, unknown>>): BotLog {
  return Object.fromEntries(
    LEVELS.map((level) => [
      level,
      (text: string, facts?: Readonly<Record<string, unknown>>) => log[level](text, { ...common, ...facts }),
    ]),
  ) as unknown as BotLog;
}

type Write = (level: (typeof LEVELS)[number], text: string, facts: object | undefined) => void;

function toLogger(logger: Logger): Write {
  return (level, text, facts = {}) => {
    try {
      logger[level]?.(text, facts);
    } catch {
      // It is not the bot's fault, and there is nobody left to tell.
    }
  };
}

const toConsole: Write = (level, text, facts) => {
  if (level === "debug") return;
  const fields = Object.entries(facts ?? {}).map(([name, value]) => ` ${name}=${plain(value)}`);
  console[level](`${text}${fields.join("")}`);
};

function plain(value: unknown): string {
  if (typeof value === "object" && value !== null) return JSON.stringify(textOfError(value, "an object"));
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
