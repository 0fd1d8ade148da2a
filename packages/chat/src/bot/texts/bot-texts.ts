import type { PermissionName } from "../../permissions/permissions.js";

/** Every sentence that the layer itself says to people. An answer that is empty is not sent. */
export interface BotTexts {
  /** A command failed; `code` stands in the log too. */
  failed(of: { readonly code: string }): string;
  /** A guard refused without a reason of its own. */
  notAllowed(): string;
  tooFast(of: { readonly waitMs: number }): string;
  needs(of: { readonly permissions: readonly PermissionName[] }): string;
  botNeeds(of: { readonly permissions: readonly PermissionName[] }): string;
  guildOnly(): string;
  directOnly(): string;
  botOwnerOnly(): string;
  guildOwnerOnly(): string;
  /** The person whom it concerns ranks as high as who asks, or as the bot. */
  ranksLikeYou(): string;
  ranksLikeMe(): string;
  roleLikeYours(): string;
  roleLikeMine(): string;
  guildUnseen(): string;
  /** Asked of `help`. */
  noCommand(of: { readonly name: string }): string;
  /** Where `unknown` is `"nearest"`. */
  noCommandButNear(of: { readonly name: string; readonly meant: string }): string;
  noCommands(): string;
  /** A group was called without one of its commands. */
  oneOf(of: { readonly commands: readonly string[] }): string;
  /** Of a command in `help`, by its name (`role add`): the place for descriptions by language. */
  describe(of: { readonly command: string; readonly description: string }): string;
  aliases(of: { readonly aliases: readonly string[] }): string;
  usage(of: { readonly usage: string }): string;
  /** A question of `confirm`, and the words that answer it with yes, separated by spaces. */
  yesOrNo(of: { readonly question: string }): string;
  yesWords(): string;
  /** What is wrong with an argument: `why` is one of the texts below, or that of an own parser. */
  wrongArgument(of: { readonly name: string; readonly why: string }): string;
  missingArgument(of: { readonly name: string }): string;
  missingFile(of: { readonly name: string }): string;
  tooManyWords(): string;
  mustBeInteger(): string;
  mustBeNumber(): string;
  mustBeDuration(): string;
  mustBeOneOf(of: { readonly words: readonly string[]; readonly meant: string | undefined }): string;
  mustBeMessageLink(): string;
  mustBeMentionOrId(): string;
  /** A bound, as people write it: `10`, `1 h`; of a text in characters. */
  atLeast(of: { readonly bound: string; readonly of: "value" | "characters" }): string;
  atMost(of: { readonly bound: string; readonly of: "value" | "characters" }): string;
  notFound(of: { readonly what: "member" | "user" | "channel" | "role" | "message" }): string;
  ambiguous(of: { readonly what: "member" | "channel" | "role" }): string;
  inGuildOnly(): string;
}

/** A sentence in the language of whom it is for. */
export type Say = (texts: BotTexts) => string;

/** Where and to whom something is said. */
export interface TextPlace {
  readonly platform: "astral" | "fluxer";
  /** `undefined` in direct messages. */
  readonly guildId: string | undefined;
  readonly userId: string | undefined;
}
