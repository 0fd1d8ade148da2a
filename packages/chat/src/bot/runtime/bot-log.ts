/** Lines of a bot: a text, and facts beside it as fields. Secrets never stand in either. */
export interface BotLog {
  debug(text: string, facts?: Readonly<Record<string, unknown>>): void;
  info(text: string, facts?: Readonly<Record<string, unknown>>): void;
  warn(text: string, facts?: Readonly<Record<string, unknown>>): void;
  error(text: string, facts?: Readonly<Record<string, unknown>>): void;
}
