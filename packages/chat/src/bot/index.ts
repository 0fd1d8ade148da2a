export { defineBot } from "./define-bot.js";
export type {
  Bot,
  BotEventName,
  BotHandler,
  BotHandlers,
  BotOptions,
  PrefixPlace,
  RepeatableHandler,
} from "./define-bot.js";
export { command, group } from "./commands/command.js";
export type { AnyCommand, CommandOptions } from "./commands/command.js";
export { ArgumentError } from "./arguments/argument.js";
export type { Argument, ArgumentOptions, ArgumentPlace, Arguments, ValuesOf } from "./arguments/argument.js";
export { choice, duration, flag, integer, number, rest, text } from "./arguments/plain-arguments.js";
export type { NumberOptions, TextOptions } from "./arguments/plain-arguments.js";
export { attachment, channel, member, messageLink, role, user } from "./arguments/looked-up-arguments.js";
export { optional, parser, repeated } from "./arguments/shaped-arguments.js";
export { guard } from "./guards/guard.js";
export type { Guard, Place, PlaceOf } from "./guards/guard.js";
export { botNeeds, needs, ownerOnly } from "./guards/needs.js";
export { directOnly, guildOnly } from "./guards/places.js";
export { createMemoryCooldowns } from "./cooldowns/memory-cooldowns.js";
export type { Cooldown, CooldownOptions, CooldownScope, CooldownStore } from "./cooldowns/cooldown.js";
export { BotError, refuse } from "./bot-error.js";
export type { BotErrorCode } from "./bot-error.js";
export type { DurationText } from "./duration.js";
export type { CommandContext, Context } from "./context/context.js";
export type { GuildHandle, ModerationOptions } from "./context/guild-handle.js";
export type { MemberHandle } from "./context/member-handle.js";
export type { MessageHandle } from "./context/message-handle.js";
export type { Said } from "./context/outgoing.js";
export type { QuestionOptions } from "./context/questions.js";
export type { CollectOptions, WaitOptions } from "./context/waits.js";
export { runBot } from "./runtime/run-bot.js";
export type { RunBotOptions } from "./runtime/run-bot.js";
export type { Program } from "./runtime/program.js";
export { startBot } from "./runtime/start-bot.js";
export type { StartBotOptions, StartedBot } from "./runtime/start-bot.js";
export type { BotLog } from "./runtime/bot-log.js";
export type { BotRuntime, EventGap } from "./runtime/bot-runtime.js";
export type { BotCache, KnownGuild } from "./cache/bot-cache.js";
export type { CacheOptions } from "./cache/cache-options.js";
export { createMemoryHandledEvents } from "./once/handled-events.js";
export type { HandledEvent, HandledEvents } from "./once/handled-events.js";
export { after, at, every } from "./time/timers.js";
export type { BotDuration } from "./time/duration.js";
export { createReminders } from "./time/reminders.js";
export type { Reminder, Reminders, RemindersOptions, ReminderStore } from "./time/reminders.js";
export { healthHandler } from "./health/health-handler.js";
export { prometheusText } from "./health/prometheus-text.js";
export type { BotHealth, ShardHealth } from "./health/bot-health.js";
