import type { Failure } from "../../../kernel/request/failure.js";

/** What the platforms do differently at single places. Each platform says all of it. */
export interface PlatformRules {
  /** A moderator without a second factor is refused where the guild wants one. */
  readonly secondFactor: boolean;
  /** The place that serves attachments; the API's own address when undefined. */
  readonly mediaPlace: string | undefined;
  /** A refusal for all requests together ends a person's session. */
  readonly globalDenialEndsSessions: boolean;
  /** Forwards name channel and message, and carry no text; what carries snapshots stays as it is. */
  readonly strictForwards: boolean;
  /** Embeds may show only images that the message carries. */
  readonly strictEmbedFiles: boolean;
  /** Whoever manages messages may hide another's embeds and describe another's files. */
  readonly moderatorsEditFlags: boolean;
  /** Taking a reaction off a message that is gone succeeds. */
  readonly lenientReactionRemoval: boolean;
  /** Whoever deletes another's message must be allowed to write there too. */
  readonly deletersMaySend: boolean;
  /** The reason of a deleted message is not kept. */
  readonly deletionReasonIgnored: boolean;
  /** Entries of the audit log are announced. */
  readonly auditEvents: boolean;
  /** The author's membership in an event of a message leaves the author out. */
  readonly memberWithoutUser: boolean;
  /** The type in a channel's change is passed over. */
  readonly channelTypeIgnored: boolean;
  /** A category's change of overwrites reaches the channels that had the same ones. */
  readonly overwritesPropagate: boolean;
  /** Features that a guild's managers may switch; the others stay as they are. */
  readonly toggleableFeatures: readonly string[] | "all";
  /** A single role that does not exist: only the owner is told so. */
  readonly unknownRoleForOwnerOnly: boolean;
  /** Somebody is to be moved who is not in voice. */
  notInVoice(): Failure;
  /** Joining a guild whose invites are off. */
  readonly invitesDisabled: string;
  /** Nobody makes invites for such a guild either. */
  readonly noInvitesWhileDisabled: boolean;
  readonly webhookInDirect: string;
  readonly unsupportedGrant: string;
  /** People in a group. */
  readonly groupRecipients: number;
  /** Taking somebody out of a group who is not in it. */
  notInGroup(): Failure;
  /** Pictures are data URIs, or base64, of an image that is not too large. */
  readonly strictImages: boolean;
  /** A multipart body has a `payload_json`. */
  readonly payloadRequired: boolean;
  /** A parent that cannot be one. */
  unfitParent(path: string, message: string, code: string): Failure;
  /** Messages with the flag 8192 are one piece of audio and nothing else. */
  readonly voiceMessages: boolean;
  /** Features, one of which a guild needs for an invite code of its own, and words that no code may contain. */
  readonly vanity: { readonly features: readonly string[] | "none"; readonly reserved: readonly string[] };
  readonly shortestBanSeconds: number;
  /** A list is bounded by one end alone. */
  readonly oneBound: boolean;
  /** Settings that guilds and channels have beyond the common ones, and members of the own account. */
  readonly guildFields: Readonly<Record<string, unknown>>;
  readonly channelFields: Readonly<Record<string, unknown>>;
  readonly selfFields: Readonly<Record<string, unknown>>;
  /** Fields of a guild that are pictures. */
  readonly guildImages: readonly string[];
}
