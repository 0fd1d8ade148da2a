import type { ApiLine, MockLine } from "../../faces/tcp/line.js";

/** Every variable that clients of the five APIs read, for a mock on a port; `ANTIPHON_MOCK_URL` leads to its admin routes. */
export function environmentOf({ url, apis }: MockLine): Readonly<Record<string, string>> {
  const { auralis, auralisCloud: cloud, astral, fluxer, auralytik } = apis;
  return {
    ANTIPHON_MOCK_URL: url,
    ...given(auralis, { AURALIS_PLAYERS_API_URL: "url", AURALIS_TOKEN: "token" }),
    ...given(cloud, {
      AURALIS_CLOUD_API_URL: "url",
      AURALIS_API_URL: "url", // by this name the vendor's worker reads it
      AURALIS_CLOUD_USER_ID: "userId",
      AURALIS_WORKER_TOKEN: "workerToken",
    }),
    ...given(astral, {
      ASTRAL_API_URL: "url",
      ASTRAL_API_BASE: "url",
      ASTRAL_GATEWAY_URL: "gatewayUrl",
      ASTRAL_BOT_TOKEN: "token",
    }),
    ...ids(astral, "ASTRAL"),
    ...given(fluxer, { FLUXER_API_URL: "url", FLUXER_GATEWAY_URL: "gatewayUrl", FLUXER_BOT_TOKEN: "token" }),
    ...(fluxer === undefined ? {} : { FLUXER_INSTANCE_URL: fluxer.url.replace(/\/v1$/, "") }),
    ...ids(fluxer, "FLUXER"),
    ...given(auralytik, {
      AURALYTIK_API_URL: "url",
      AURALYTIK_API_KEY: "apiKey",
      AURALYTIK_HMAC_SECRET: "hmacSecret",
    }),
  };
}

/** The same as lines that a POSIX shell reads: `export NAME='value'`. */
export function environmentText(line: MockLine): string {
  return Object.entries(environmentOf(line))
    .map(([name, value]) => `export ${name}='${value.replaceAll("'", `'\\''`)}'\n`)
    .join("");
}

/** Where a test begins: the guild and channel that the bot is in, and who writes there. */
function ids(line: ApiLine | undefined, prefix: string): Record<string, string> {
  return given(line, {
    [`${prefix}_APPLICATION_ID`]: "applicationId",
    [`${prefix}_GUILD_ID`]: "guildId",
    [`${prefix}_CHANNEL_ID`]: "channelId",
    [`${prefix}_PERSON_ID`]: "personId",
    [`${prefix}_USER_TOKEN`]: "userToken",
  });
}

function given(line: ApiLine | undefined, names: Readonly<Record<string, string>>): Record<string, string> {
  if (line === undefined) return {};
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, member]) => {
      const value = line[member];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
