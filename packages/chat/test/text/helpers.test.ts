import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import vectors from "../../../../spec/vectors/astral-interactions.json" with { type: "json" };
import {
  authorizeUrl,
  codeBlock,
  compareSnowflakes,
  createMediaUrls,
  createProofKey,
  emojiText,
  ephemeral,
  escapeMarkdown,
  explainPermission,
  hasPermissions,
  installUrl,
  isSnowflake,
  memberPermissions,
  missingPermissions,
  outranks,
  permissionNames,
  Permissions,
  permissionText,
  reactionEmoji,
  snowflakeAt,
  snowflakeTime,
  splitMessage,
  timestampText,
  truncate,
  verifyInteraction,
  withoutMentions,
} from "../../src/index.js";

describe("permissions", () => {
  const guild = { id: "1", owner_id: "9" };
  const roles = [
    { id: "1", name: "@everyone", permissions: permissionText(["VIEW_CHANNEL", "SEND_MESSAGES"]), position: 0 },
    { id: "2", name: "mods", permissions: permissionText(["KICK_MEMBERS"]), position: 2 },
    { id: "3", name: "admins", permissions: permissionText(["ADMINISTRATOR"]), position: 3 },
  ];
  const member = (...held: string[]): { user: { id: string }; roles: string[] } => ({ user: { id: "7" }, roles: held });

  test("read and write sets beyond what a number holds", () => {
    expect(permissionText(["UPDATE_RTC_REGION", "PIN_MESSAGES"])).toBe("11258999068426240");
    expect(permissionNames("11258999068426240")).toEqual(["PIN_MESSAGES", "UPDATE_RTC_REGION"]);
    expect(() => permissionNames("-1")).toThrow(RangeError);
    const misspelt: readonly string[] = ["KICK_MEMBER"];
    expect(() => permissionText(misspelt as readonly "KICK_MEMBERS"[])).toThrow('there is no permission "KICK_MEMBER"');
    expect(Permissions.VIEW_CHANNEL_MEMBERS).toBe(1n << 54n);
  });

  test("add up roles, then apply everybody's, the roles' and the member's overwrites", () => {
    const overwrite = (
      id: string,
      type: 0 | 1,
      allow: bigint,
      deny: bigint,
    ): { id: string; type: 0 | 1; allow: string; deny: string } => ({
      id,
      type,
      allow: String(allow),
      deny: String(deny),
    });
    const { SEND_MESSAGES, VIEW_CHANNEL } = Permissions;
    const channel = {
      permission_overwrites: [overwrite("1", 0, 0n, SEND_MESSAGES), overwrite("2", 0, SEND_MESSAGES, 0n)],
    };
    expect(permissionNames(memberPermissions({ guild, roles, member: member(), channel }))).toEqual(["VIEW_CHANNEL"]);
    expect(
      hasPermissions(memberPermissions({ guild, roles, member: member("2"), channel }), [
        "SEND_MESSAGES",
        "KICK_MEMBERS",
      ]),
    ).toBe(true);
    const own = {
      permission_overwrites: [...channel.permission_overwrites, overwrite("7", 1, 0n, VIEW_CHANNEL | SEND_MESSAGES)],
    };
    const may = memberPermissions({ guild, roles, member: member("2"), channel: own });
    expect(missingPermissions(may, ["VIEW_CHANNEL", "SEND_MESSAGES", "KICK_MEMBERS"])).toEqual([
      "VIEW_CHANNEL",
      "SEND_MESSAGES",
    ]);
    expect(explainPermission({ guild, roles, member: member(), channel }, "SEND_MESSAGES")).toBe(
      "SEND_MESSAGES: missing, the channel denies it for everybody.",
    );
    expect(explainPermission({ guild, roles, member: member("2"), channel }, "SEND_MESSAGES")).toBe(
      "SEND_MESSAGES: granted, the channel allows it for the role mods.",
    );
    expect(explainPermission({ guild, roles, member: member("2") }, "BAN_MEMBERS")).toBe(
      "BAN_MEMBERS: missing, no role of the member has it.",
    );
    expect(explainPermission({ guild, roles, member: member("2") }, "KICK_MEMBERS")).toBe(
      "KICK_MEMBERS: granted by the role mods.",
    );
    expect(explainPermission({ guild, roles, member: member("3"), channel: own }, "BAN_MEMBERS")).toContain(
      "administrator",
    );
  });

  test("rank members by their highest role, and the owner above all", () => {
    const owner = { user: { id: "9" }, roles: [] };
    expect(outranks({ guild, roles }, member("3"), member("2"))).toBe(true);
    expect(outranks({ guild, roles }, member("2"), member("2"))).toBe(false);
    expect(outranks({ guild, roles }, owner, member("3"))).toBe(true);
    expect(outranks({ guild, roles }, member("3"), owner)).toBe(false);
  });
});

describe("ids", () => {
  test("carry the time they were made", () => {
    expect(snowflakeAt(1_774_872_000_000)).toBe("1488145770086400000");
    expect(snowflakeTime("1470000000000000001")).toBe(Date.parse("2026-02-08T10:15:11.279Z"));
    expect(() => snowflakeTime("07")).toThrow(RangeError);
    expect(() => snowflakeAt(Date.parse("2014-12-31"))).toThrow(RangeError);
  });

  test("sort by age, however long they are", () => {
    expect(["100", "9", "20"].sort(compareSnowflakes)).toEqual(["9", "20", "100"]);
    expect(isSnowflake("18446744073709551615")).toBe(true);
    expect(isSnowflake("18446744073709551616")).toBe(false);
  });
});

describe("text", () => {
  test("cannot smuggle in formatting or mentions", () => {
    expect(escapeMarkdown("*a* _b_ `c`")).toBe(String.raw`\*a\* \_b\_ \`c\``);
    expect(withoutMentions("@everyone <@1> <@&2> <#3> me@here.example")).toBe(
      "@\u200Beveryone <@\u200B1> <@&\u200B2> <#\u200B3> me@\u200Bhere.example",
    );
    expect(codeBlock("a ``` b")).toBe("```\na `\u200B`` b\n```");
  });

  test("is cut and split by characters, not by code units", () => {
    expect(truncate("👍👍👍", 2)).toBe("👍…");
    expect(truncate("abc", 3)).toBe("abc");
    expect(splitMessage("aa\nbb\ncc", 5)).toEqual(["aa\nbb", "cc"]);
    expect(splitMessage("👍".repeat(5), 2)).toEqual(["👍👍", "👍👍", "👍"]);
    expect(splitMessage("")).toEqual([]);
  });

  test("shows emojis and times", () => {
    expect(emojiText({ id: "1", name: "wave", animated: true })).toBe("<a:wave:1>");
    expect([
      reactionEmoji("👍"),
      reactionEmoji({ id: "1", name: "wave" }),
      reactionEmoji({ id: null, name: "👍" }),
    ]).toEqual(["👍", "wave:1", "👍"]);
    expect(timestampText(1_774_872_000_500, "R")).toBe("<t:1774872000:R>");
  });
});

test("media addresses follow what the picture is", () => {
  const media = createMediaUrls("https://media.example/");
  expect(media.avatar({ id: "1", avatar: "a_x" }, { size: 64 })).toBe(
    "https://media.example/avatars/1/a_x.gif?size=64",
  );
  expect(media.avatar({ id: "1", avatar: "a_x" }, { animated: false })).toBe(
    "https://media.example/avatars/1/a_x.webp?animated=false",
  );
  expect(media.guildIcon({ id: "2", icon: null })).toBeUndefined();
  expect(media.memberAvatar({ user: { id: "1" }, avatar: "h" }, "2", { format: "png" })).toBe(
    "https://media.example/guilds/2/users/1/avatars/h.png",
  );
  expect(media.emoji({ id: "3", animated: true })).toBe("https://media.example/emojis/3.gif");
  for (const host of ["media.example", "", undefined as never])
    expect(() => createMediaUrls(host)).toThrow("a media host is an address such as https://media.example");
});

describe("authorization addresses", () => {
  test("carry scopes, state and challenge", () => {
    const url = new URL(
      authorizeUrl({
        clientId: "1",
        redirectUri: "https://app.example/cb",
        scopes: ["identify", "guilds"],
        state: "s&1",
        codeChallenge: "c",
      }),
    );
    expect(url.origin + url.pathname).toBe("https://astraof.com/oauth2/authorize");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: "1",
      redirect_uri: "https://app.example/cb",
      response_type: "code",
      scope: "identify guilds",
      state: "s&1",
      code_challenge: "c",
      code_challenge_method: "S256",
    });
    expect(installUrl({ clientId: "1", permissions: ["BAN_MEMBERS"], guildId: "2" })).toBe(
      "https://astraof.com/oauth2/authorize?client_id=1&scope=bot&permissions=4&guild_id=2",
    );
  });

  test("come with a proof key that its verifier answers", async () => {
    const [first, second] = [await createProofKey(), await createProofKey()];
    expect(first.verifier).not.toBe(second.verifier);
    expect(first.verifier).toMatch(/^[\w-]{43}$/);
    expect(first.challenge).toBe(createHash("sha256").update(first.verifier).digest("base64url"));
  });
});

describe("interactions", () => {
  const vector = vectors.cases.find(({ body }) => body !== "");

  test("are taken when the platform signed them, and refused when anything was changed", async () => {
    if (vector === undefined) throw new Error("no vector");
    const headers = { "x-astral-timestamp": String(vector.timestamp), "x-astral-signature": vector.signature };
    const clock = { now: () => vector.timestamp * 1000 };
    const options = { webhookToken: vectors.secret, clock };
    const { interaction } = await verifyInteraction({ headers, body: Buffer.from(vector.body) }, options);
    expect(interaction.data.custom_id).toEqual(expect.any(String));
    const changed = verifyInteraction({ headers, body: Buffer.from(`${vector.body} `) }, options);
    await expect(changed).rejects.toMatchObject({ code: "INVALID_SIGNATURE" });
    const late = verifyInteraction(
      { headers, body: Buffer.from(vector.body) },
      { ...options, clock: { now: () => vector.timestamp * 1000 + 301_000 } },
    );
    await expect(late).rejects.toMatchObject({ code: "TIMESTAMP_TOO_OLD" });
  });

  test("are answered with a hint that the reply is for one reader", () => {
    expect(ephemeral({ content: "done", flags: 4 })).toEqual({ content: "done", flags: 68 });
  });
});
