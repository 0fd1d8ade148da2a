import type { SaidMessage } from "../../apis/chat/chat-handle.js";
import { checkMembers } from "../../kernel/names/check-members.js";
import { ownedBy } from "../time/owned-by.js";
import { untilRest } from "../time/until-rest.js";
import { carryOut, type Doer } from "./carry-out.js";
import type { Deed, SentFile } from "./deed.js";
import { channelOf, guildOf, type ChannelRef, type GuildRef, type Home } from "./places.js";

/** A message, as the platform shows it or by its ids. */
export interface MessageRef {
  readonly id: string;
  readonly channel_id: string;
}

/** Where something is said. */
export interface Where {
  /** A channel, its id, or its name in the home guild. Default: the home channel. */
  readonly in?: ChannelRef | undefined;
}

/**
 * A person whom a test plays. What a person does is judged by the platform's own rules and announced like anybody's deed, but it
 * is no request: no fault hits it, no limit counts it, and journal and ledger hold what the bot does alone. Each deed returns when
 * the world has come to rest: the bot has reacted, retries and waits for limits included. It throws what the platform refuses.
 */
export class Person {
  readonly id: string;
  /** User name. */
  readonly name: string;
  readonly #doer: Doer;
  readonly #places: Home;

  /** @internal */
  constructor(doer: Doer, name: string, places: Home) {
    this.id = doer.userId;
    this.name = name;
    this.#doer = doer;
    this.#places = places;
  }

  /** Writes a message. `replyTo`: one of the same channel that is answered. */
  async says(
    content: string,
    options: Where & { readonly replyTo?: MessageRef | undefined } = {},
  ): Promise<SaidMessage> {
    checkMembers("says()", options, ["in", "replyTo"]);
    const replyTo = options.replyTo?.id;
    const deed = { does: "says", in: this.#channel(options.in ?? options.replyTo?.channel_id), content } as const;
    return (await this.#does(replyTo === undefined ? deed : { ...deed, replyTo })) as SaidMessage;
  }

  /** Sends files, with a text or without. */
  async uploads(
    files: SentFile | readonly SentFile[],
    options: Where & { readonly content?: string | undefined } = {},
  ): Promise<SaidMessage> {
    checkMembers("uploads()", options, ["in", "content"]);
    const { content } = options;
    const all = Array.isArray(files) ? (files as readonly SentFile[]) : [files as SentFile];
    for (const file of all) checkMembers("A file of uploads()", file, ["filename", "content", "contentType"]);
    return (await this.#does({ does: "uploads", in: this.#channel(options.in), files: all, content })) as SaidMessage;
  }

  /** Changes the text of a message. */
  async edits(message: MessageRef, content: string): Promise<SaidMessage> {
    return (await this.#does({ does: "edits", ...at(message), content })) as SaidMessage;
  }

  async deletes(message: MessageRef): Promise<void> {
    await this.#does({ does: "deletes", ...at(message) });
  }

  /** `emoji`: `"👍"`, or `"name:id"` for one of a guild. */
  async reacts(emoji: string, options: { readonly to: MessageRef }): Promise<void> {
    checkMembers("reacts()", options, ["to"]);
    await this.#does({ does: "reacts", ...at(options.to), emoji });
  }

  /** Takes a reaction back. */
  async unreacts(emoji: string, options: { readonly to: MessageRef }): Promise<void> {
    checkMembers("unreacts()", options, ["to"]);
    await this.#does({ does: "unreacts", ...at(options.to), emoji });
  }

  /** Begins to write. */
  async types(options: Where = {}): Promise<void> {
    checkMembers("types()", options, ["in"]);
    await this.#does({ does: "types", in: this.#channel(options.in) });
  }

  /** Comes into a guild. Default: the home guild. */
  async joins(guild?: GuildRef): Promise<void> {
    await this.#does({ does: "joins", guild: this.#guild(guild) });
  }

  /** Leaves a guild. Default: the home guild. */
  async leaves(guild?: GuildRef): Promise<void> {
    await this.#does({ does: "leaves", guild: this.#guild(guild) });
  }

  /** Puts somebody out of a guild, which takes the permission to. */
  async kicks(whom: { readonly id: string }, options: { readonly from?: GuildRef | undefined } = {}): Promise<void> {
    checkMembers("kicks()", options, ["from"]);
    await this.#does({ does: "kicks", guild: this.#guild(options.from), whom: whom.id });
  }

  /** Clicks a button, or chooses in a select, of a webhook's message: where the platform has components. */
  async clicks(
    customId: string,
    options: { readonly on: MessageRef; readonly values?: readonly string[] | undefined },
  ): Promise<void> {
    checkMembers("clicks()", options, ["on", "values"]);
    await this.#does({ does: "clicks", ...at(options.on), customId, values: options.values });
  }

  /** Enters a voice channel, or moves to it. */
  async joinsVoice(channel: ChannelRef, options: { readonly guild?: GuildRef | undefined } = {}): Promise<void> {
    checkMembers("joinsVoice()", options, ["guild"]);
    await this.#does({ does: "joinsVoice", guild: this.#guild(options.guild), in: this.#channel(channel) });
  }

  async leavesVoice(options: { readonly guild?: GuildRef | undefined } = {}): Promise<void> {
    checkMembers("leavesVoice()", options, ["guild"]);
    await this.#does({ does: "leavesVoice", guild: this.#guild(options.guild) });
  }

  async #does(deed: Deed): Promise<unknown> {
    const done = await ownedBy(this.#doer.core, () => carryOut(this.#doer, deed));
    await untilRest(this.#doer.core);
    return done;
  }

  #channel(ref: ChannelRef | undefined): string {
    return channelOf(this.#places, ref);
  }

  #guild(ref: GuildRef | undefined): string {
    return guildOf(this.#places, ref);
  }
}

function at(message: MessageRef): { readonly in: string; readonly message: string } {
  const { id, channel_id: channel } = (message ?? {}) as Partial<MessageRef>;
  if (typeof id !== "string" || typeof channel !== "string")
    throw new TypeError("A message is what says() gave, or { id, channel_id }.");
  return { in: channel, message: id };
}
