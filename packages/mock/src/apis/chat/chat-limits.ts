/** Counts and sizes of one platform. */
export interface ChatLimits {
  readonly contentChars: { readonly person: number; readonly premium: number; readonly bot: number };
  readonly fileBytes: { readonly person: number; readonly premium: number; readonly bot: number };
  readonly files: number;
  /** Characters of all embeds of a message together. */
  readonly embedChars: number;
  /** Bytes of an avatar, banner, icon or splash. */
  readonly imageBytes: number;
  readonly voiceMessageSeconds: number;
  readonly reactionsPerMessage: number;
  readonly usersPerReaction: number;
  readonly pinsPerChannel: number;
  readonly webhooksPerChannel: number;
  readonly webhooksPerGuild: number;
  readonly channelsPerGuild: number;
  readonly channelsPerCategory: number;
  readonly rolesPerGuild: number;
  readonly invitesPerGuild: number;
  readonly emojisPerGuild: number;
  readonly animatedEmojisPerGuild: number;
  readonly stickersPerGuild: number;
  readonly guildsPerAccount: number;
  readonly applicationsPerAccount: number;
  readonly nonceMs: number;
  readonly attachmentUrlMs: number | undefined;
}
