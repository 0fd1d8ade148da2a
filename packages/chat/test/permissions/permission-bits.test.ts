import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { createAstral, createFluxer, permissionNames, Permissions, permissionText } from "../../src/index.js";

/** Number of each bit, as both platforms document them. */
const numbers = {
  CREATE_INSTANT_INVITE: 0,
  KICK_MEMBERS: 1,
  BAN_MEMBERS: 2,
  ADMINISTRATOR: 3,
  MANAGE_CHANNELS: 4,
  MANAGE_GUILD: 5,
  ADD_REACTIONS: 6,
  VIEW_AUDIT_LOG: 7,
  PRIORITY_SPEAKER: 8,
  STREAM: 9,
  VIEW_CHANNEL: 10,
  SEND_MESSAGES: 11,
  SEND_TTS_MESSAGES: 12,
  MANAGE_MESSAGES: 13,
  EMBED_LINKS: 14,
  ATTACH_FILES: 15,
  READ_MESSAGE_HISTORY: 16,
  MENTION_EVERYONE: 17,
  USE_EXTERNAL_EMOJIS: 18,
  CONNECT: 20,
  SPEAK: 21,
  MUTE_MEMBERS: 22,
  DEAFEN_MEMBERS: 23,
  MOVE_MEMBERS: 24,
  USE_VAD: 25,
  CHANGE_NICKNAME: 26,
  MANAGE_NICKNAMES: 27,
  MANAGE_ROLES: 28,
  MANAGE_WEBHOOKS: 29,
  MANAGE_EXPRESSIONS: 30,
  USE_EXTERNAL_STICKERS: 37,
  MODERATE_MEMBERS: 40,
  CREATE_EXPRESSIONS: 43,
  PIN_MESSAGES: 51,
  BYPASS_SLOWMODE: 52,
  UPDATE_RTC_REGION: 53,
  VIEW_CHANNEL_MEMBERS: 54,
} as const;
type Name = keyof typeof numbers;
const names = Object.keys(numbers) as Name[];

test("the client has every permission at its bit, and no other", () => {
  const table = Object.fromEntries(names.map((name) => [name, 1n << BigInt(numbers[name])]));
  expect(Permissions).toEqual(table);
  for (const name of names) expect(permissionNames(permissionText([name]))).toEqual([name]);
});

test("both platforms of the mock have every permission at its bit, and start everybody with the documented ones", async () => {
  const everybody = names.filter((name) =>
    /^(?:CREATE_INSTANT|ADD_REACT|STREAM|VIEW_CHANNEL$|SEND_MESS|EMBED|ATTACH|READ_MESS|USE_|CONNECT|SPEAK|CHANGE_NICK)/.test(
      name,
    ),
  );
  const mock = createMock();
  for (const platform of ["astral", "fluxer"] as const) {
    const guild = mock[platform].guild({ name: "bits" });
    for (const name of names) guild.role({ name, permissions: [name] });
    const client = platform === "astral" ? createAstral(mock.astral.options()) : createFluxer(mock.fluxer.options());
    const roles = (await client.roles.list(guild.id)).items;
    for (const name of names)
      expect([platform, name, roles.find((role) => role.name === name)?.permissions]).toEqual([
        platform,
        name,
        String(1n << BigInt(numbers[name])),
      ]);
    const start = roles.find((role) => role.id === guild.id)?.permissions ?? "";
    const known =
      platform === "astral"
        ? everybody
        : [...everybody, ...permissionNames(start).filter((name) => name === "VIEW_CHANNEL_MEMBERS")];
    expect(permissionNames(start)).toEqual(known);
  }
});
