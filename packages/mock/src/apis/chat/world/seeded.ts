/** What every new world holds: a person, its bot, a guild of both and a text channel. */
export interface Seeded {
  readonly token: string;
  readonly userToken: string;
  readonly applicationId: string;
  readonly clientSecret: string;
  readonly botId: string;
  readonly personId: string;
  readonly guildId: string;
  readonly channelId: string;
}

/** Stands in until the state that the seed needs exists. */
export const emptySeed: Seeded = {
  token: "",
  userToken: "",
  applicationId: "",
  clientSecret: "",
  botId: "",
  personId: "",
  guildId: "",
  channelId: "",
};
