import type { AbortSignalLike, Clock } from "@antiphon/core";
import type { ChatGateway } from "../../gateway/chat-gateway.js";
import type { AstralEvents } from "../../generated/gateway.js";
import type { PermissionName } from "../../permissions/permissions.js";
import type { ChatClient } from "../../rest/chat-client.js";
import type { EmojiLike } from "../../text/formatting.js";
import { BotError } from "../bot-error.js";
import type { BotCache } from "../cache/bot-cache.js";
import type { BotEventName } from "../event-name.js";
import type { DurationText } from "../duration.js";
import type { Place } from "../guards/place.js";
import type { BotLog } from "../runtime/bot-log.js";
import type { BotTexts } from "../texts/bot-texts.js";
import type { HandlerRun } from "../runtime/handler-run.js";
import { mayAll } from "./authority.js";
import { type ChannelHandle, channelHandle } from "./channel-handle.js";
import { type GuildHandle, guildHandle } from "./guild-handle.js";
import { type MemberHandle, memberHandle } from "./member-handle.js";
import { type MessageHandle, messageHandle } from "./message-handle.js";
import { type Edited, say, type Said } from "./outgoing.js";
import { showPages } from "./pages.js";
import { ask, type Asked, choose, confirm, type QuestionOptions } from "./questions.js";
import { whileTyping } from "./typing.js";
import { collect, type CollectOptions, waitFor, type WaitOptions } from "./waits.js";

/**
 * What a handler has at hand. What an event does not carry is `undefined`; verbs that need it reject with a `BotError` (`NO_CHANNEL`,
 * `NO_GUILD`). Errors of calls are those of the client.
 */
export interface Context {
  readonly platform: "astral" | "fluxer";
  readonly chat: ChatClient;
  readonly gateway: ChatGateway;
  readonly clock: Clock;
  readonly cache: BotCache;
  readonly log: BotLog;
  /** Aborted when the handler should stop. */
  readonly signal: AbortSignalLike;
  readonly channelId: string | undefined;
  /** Whoever wrote, reacted or joined. */
  readonly user: { readonly id: string } | undefined;
  /** The bot's own account: `on` is called for what the bot does itself, too. */
  readonly botId: string;
  readonly guild: GuildHandle | undefined;
  readonly channel: ChannelHandle | undefined;
  readonly member: MemberHandle | undefined;
  readonly message: MessageHandle | undefined;
  /** Answers the message of the event; where that is no message, writes to its channel. Notifies nobody unless asked. */
  reply(said: string | Said): Promise<MessageHandle>;
  /** Writes to the channel of the event, or to another one. */
  send(said: string | Said, options?: { readonly to?: string | undefined }): Promise<MessageHandle>;
  /** Changes what this run has said last. Rejects with `NO_CHANNEL` where it has said nothing yet. */
  edit(edited: string | Edited): Promise<void>;
  /** Reacts to the message of the event. */
  react(emoji: string | EmojiLike): Promise<void>;
  /** Shows that the bot types for as long as the work lasts. */
  typing<T>(work: () => Promise<T>): Promise<T>;
  /** Asks the person; gives their next message in the channel, or `undefined` when none came in time (one minute). */
  ask(question: string, options?: QuestionOptions): Promise<MessageHandle | undefined>;
  /** Asks for a yes. Silence is a no. */
  confirm(question: string, options?: QuestionOptions): Promise<boolean>;
  /** Asks for one of these, by number or words. */
  choose<const Option extends string>(
    question: string,
    choices: readonly Option[],
    options?: QuestionOptions,
  ): Promise<Option | undefined>;
  /** Shows texts one at a time, turned by the person's reactions. */
  pages(texts: readonly string[], options?: { readonly within?: DurationText | undefined }): Promise<void>;
  /** The next event that fits, or `undefined` when none came in time; `EVENTS_LOST` where it may have been lost. */
  waitFor<Name extends BotEventName>(
    event: Name,
    options?: WaitOptions<AstralEvents[Name]>,
  ): Promise<AstralEvents[Name] | undefined>;
  /** Every event that fits, until there are `max` or the time is over. */
  collect<Name extends BotEventName>(
    event: Name,
    options?: CollectOptions<AstralEvents[Name]>,
  ): Promise<readonly AstralEvents[Name][]>;
  /** Whether the person may do all of this in the channel. */
  can(...permissions: readonly PermissionName[]): Promise<boolean>;
  /** Whether the bot may. */
  botCan(...permissions: readonly PermissionName[]): Promise<boolean>;
  /** The layer's sentences as `texts` of `defineBot` has them for this place. */
  texts(): Promise<BotTexts>;
}

/** What a command has at hand: its message and the person always, the guild where a guard says so. */
export type CommandContext<P extends Place> = Context & {
  readonly channelId: string;
  readonly user: { readonly id: string };
  readonly message: MessageHandle;
  readonly channel: ChannelHandle;
} & (P extends "guild" ? { readonly guild: GuildHandle; readonly member: MemberHandle } : unknown);

/** What an event says of where it happened; it comes from a server, so anything may be missing. */
interface Happened {
  readonly id?: string | undefined;
  readonly channel_id?: string | undefined;
  readonly guild_id?: string | undefined;
  readonly message_id?: string | undefined;
  readonly user_id?: string | undefined;
  readonly content?: string | undefined;
  readonly author?: { readonly id: string } | undefined;
  readonly user?: { readonly id: string } | undefined;
}

/** The context of one run of a handler. */
export function createContext(run: HandlerRun): Context {
  return new EventContext(run);
}

class EventContext implements Context {
  readonly platform: "astral" | "fluxer";
  readonly chat: ChatClient;
  readonly gateway: ChatGateway;
  readonly clock: Clock;
  readonly cache: BotCache;
  readonly channelId: string | undefined;
  readonly user: { readonly id: string } | undefined;
  readonly #run: HandlerRun;
  readonly #data: Happened;
  #guild: GuildHandle | undefined;
  #channel: ChannelHandle | undefined;
  #said: MessageHandle | undefined;
  #member: MemberHandle | undefined;
  #message: MessageHandle | undefined;

  constructor(run: HandlerRun) {
    const { platform, chat, gateway, clock, cache } = run.runtime;
    this.#run = run;
    this.platform = platform;
    this.chat = chat;
    this.gateway = gateway;
    this.clock = clock;
    this.cache = cache;
    const data = (run.data ?? {}) as Happened;
    this.#data = data;
    this.channelId = data.channel_id ?? (run.event.startsWith("CHANNEL_") ? data.id : undefined);
    this.user = data.author ?? data.user ?? (data.user_id === undefined ? undefined : { id: data.user_id });
  }

  get signal(): AbortSignalLike {
    return this.#run.signal.own;
  }

  get log(): BotLog {
    return this.#run.log;
  }

  get guild(): GuildHandle | undefined {
    const { guild_id: guildId } = this.#data;
    return (this.#guild ??= guildId === undefined ? undefined : guildHandle(this.#run, guildId, this.user?.id));
  }

  get member(): MemberHandle | undefined {
    const { guild_id: guildId } = this.#data;
    if (guildId === undefined || this.user === undefined) return undefined;
    return (this.#member ??= memberHandle(this.cache, guildHandle(this.#run, guildId, undefined), this.user.id));
  }

  get botId(): string {
    return this.#run.runtime.userId;
  }

  get channel(): ChannelHandle | undefined {
    return (this.#channel ??= this.channelId === undefined ? undefined : channelHandle(this.#run, this.channelId));
  }

  get message(): MessageHandle | undefined {
    const id = this.#data.message_id ?? (this.#run.event.startsWith("MESSAGE_") ? this.#data.id : undefined);
    if (id === undefined || this.channelId === undefined) return undefined;
    return (this.#message ??= messageHandle(this.#run, {
      id,
      channel_id: this.channelId,
      content: this.#data.content,
    }));
  }

  // Getters, since most handlers take one or two of them out of the context: each makes its function when it is asked for.

  get reply(): Context["reply"] {
    return async (said) => (this.#said = await (this.message?.reply(said) ?? this.send(said)));
  }

  get send(): Context["send"] {
    return async (said, { to } = {}) =>
      (this.#said = messageHandle(this.#run, await say(this.#run, to ?? this.#here(), said, undefined)));
  }

  get edit(): Context["edit"] {
    return async (edited) => {
      if (this.#said === undefined) throw new BotError("NO_CHANNEL", "nothing was said yet that could be changed");
      await this.#said.edit(edited);
    };
  }

  get react(): Context["react"] {
    return async (emoji) => {
      if (this.message === undefined) throw new BotError("NO_CHANNEL", `${this.#run.event} is about no message`);
      await this.message.react(emoji);
    };
  }

  get typing(): Context["typing"] {
    return (work) => whileTyping(this.#run, this.#here(), work);
  }

  get ask(): Context["ask"] {
    return (question, options) => ask(this.#run, this.#asked(), question, options);
  }

  get confirm(): Context["confirm"] {
    return (question, options) => confirm(this.#run, this.#asked(), question, options);
  }

  get choose(): Context["choose"] {
    return (question, choices, options) => choose(this.#run, this.#asked(), question, choices, options);
  }

  get pages(): Context["pages"] {
    return (texts, options) => showPages(this.#run, this.#asked(), texts, options);
  }

  get waitFor(): Context["waitFor"] {
    return (event, options = {}) => waitFor(this.#run, event, options);
  }

  get collect(): Context["collect"] {
    return (event, options = {}) => collect(this.#run, event, options);
  }

  get can(): Context["can"] {
    return (...permissions) => this.#may(this.user?.id, permissions);
  }

  get texts(): Context["texts"] {
    return () => this.#run.texts();
  }

  get botCan(): Context["botCan"] {
    return (...permissions) => this.#may(this.#run.runtime.userId, permissions);
  }

  async #may(userId: string | undefined, permissions: readonly PermissionName[]): Promise<boolean> {
    const { guild_id: guildId } = this.#data;
    if (guildId === undefined || userId === undefined) return false;
    return mayAll(this.#run.runtime, { guildId, channelId: this.channelId, userId }, permissions);
  }

  #here(): string {
    if (this.channelId === undefined) throw new BotError("NO_CHANNEL", `${this.#run.event} happened in no channel`);
    return this.channelId;
  }

  #asked(): Asked {
    if (this.user === undefined)
      throw new BotError("NO_CHANNEL", `${this.#run.event} is nobody's: there is nobody to ask`);
    return { channelId: this.#here(), userId: this.user.id, put: this.reply };
  }
}
