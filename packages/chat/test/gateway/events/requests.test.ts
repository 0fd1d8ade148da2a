import { describe, expect, test } from "vitest";
import {
  type AstralEvents,
  type Gateway,
  GatewayError,
  guildMembers,
  joinVoice,
  leaveVoice,
} from "@antiphon/chat/gateway";
import { every, Stage } from "../stage.js";

async function all<T>(stage: Stage, items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  const done = (async () => {
    for await (const item of items) found.push(item);
  })();
  done.catch(() => undefined);
  await stage.settle();
  await Promise.race([done, stage.advance(20_000)]);
  await done;
  return found;
}

describe.each(every)("on %s", (profile) => {
  test("gives the members of a guild that match a prefix", async () => {
    const stage = new Stage(profile);
    const scenario = stage.chat.home;
    for (const name of ["ann", "andy", "bob"]) scenario.member({ name });
    await stage.connect();
    const request = { guild_id: stage.chat.guildId, query: "an", limit: 10 };
    const found = await all(stage, guildMembers(stage.gateway as unknown as Gateway<AstralEvents>, request));
    expect(found.map(({ user }) => user.username).sort()).toEqual(["andy", "ann", "antiphon"]);
    expect(stage.lines({ beats: false })).toEqual([
      ...stage.prelude(),
      "0 > MEMBERS",
      `0 < GUILD_MEMBERS_CHUNK ${stage.burstSeq + 1}`,
    ]);
  });

  test("asks for many members by id in several requests, and gives each once", async () => {
    const stage = new Stage(profile);
    const scenario = stage.chat.home;
    const names = Array.from({ length: 150 }, (_, n) => `user${n}`);
    for (const name of names) scenario.member({ name });
    const ids = names.map((name) => scenario.members[name] ?? "");
    await stage.connect();
    const found = await all(
      stage,
      guildMembers(stage.gateway as unknown as Gateway<AstralEvents>, { guild_id: stage.chat.guildId, user_ids: ids }),
    );
    expect(found.map(({ user }) => user.id)).toEqual(ids);
    expect(stage.lines({ beats: false }).filter((line) => line.includes("MEMBERS"))).toHaveLength(4);
  });

  test.each([
    [0, 0],
    [1, 1],
    [100, 1],
    [101, 2],
  ])("asks for %i members by id in %i requests", async (count, requests) => {
    const stage = new Stage(profile);
    await stage.connect();
    const ids = Array.from({ length: count }, (_, n) => `${n + 1}`);
    const request = { guild_id: stage.chat.guildId, user_ids: ids };
    await all(stage, guildMembers(stage.gateway as unknown as Gateway<AstralEvents>, request));
    expect(stage.lines({ beats: false }).filter((line) => line.includes("> MEMBERS"))).toHaveLength(requests);
  });

  test.each<[what: string, request: object, options: object, text: string]>([
    ["a misspelt member", { guild_id: "1", userIds: [] }, {}, "Did you mean `user_ids`?"],
    ["a guild that is no id", { guild_id: "home" }, {}, "`guild_id`"],
    ["one id in place of a list", { guild_id: "1", user_ids: "5" }, {}, "`user_ids`"],
    ["ids that are numbers", { guild_id: "1", user_ids: [5] }, {}, "`user_ids`"],
    ["a limit below none", { guild_id: "1", query: "", limit: -1 }, {}, "`limit`"],
    ["a query that is no text", { guild_id: "1", query: 5 }, {}, "`query`"],
    ["no time", { guild_id: "1" }, { timeoutMs: Number.NaN }, "`timeoutMs`"],
    ["a misspelt option", { guild_id: "1" }, { timeoutms: 5 }, "Did you mean `timeoutMs`?"],
  ])("refuses %s before anything is sent", async (_, request, options, text) => {
    const stage = new Stage(profile);
    await stage.connect();
    const asked = guildMembers(stage.gateway as unknown as Gateway<AstralEvents>, request as never, options).next();
    await expect(asked).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: expect.stringContaining(text) as unknown,
    });
    expect(stage.lines({ beats: false })).toEqual(stage.prelude());
  });

  test("says so when a member request is answered by nothing", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    const error: unknown = await all(
      stage,
      guildMembers(stage.gateway as unknown as Gateway<AstralEvents>, { guild_id: "1" }),
    ).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GatewayError);
    expect(error).toMatchObject({ code: "GATEWAY_TIMEOUT", outcome: "unknown" });
  });

  test("stops asking for members when aborted, or when the gateway is closed", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    const controller = new AbortController();
    const request = { guild_id: "1", query: "nobody", limit: 1 };
    const reason = (error: unknown): unknown => error;
    const aborted = guildMembers(stage.gateway as unknown as Gateway<AstralEvents>, request, {
      signal: controller.signal,
    })
      .next()
      .catch(reason);
    const closed = guildMembers(stage.gateway as unknown as Gateway<AstralEvents>, request)
      .next()
      .catch(reason);
    await stage.settle();
    controller.abort(new Error("no longer needed"));
    expect(await aborted).toMatchObject({ message: "no longer needed" });
    await Promise.all([stage.gateway.close(), stage.settle()]);
    expect(await closed).toMatchObject({ code: "GATEWAY_CLOSED" });
  });

  test("joins voice and gives the state with the server, then leaves", async () => {
    const stage = new Stage(profile);
    const channel = stage.chat.home.channel({ name: "talk", type: 2 }).channels["talk"] ?? "";
    await stage.connect();
    const joined = joinVoice(stage.gateway as unknown as Gateway<AstralEvents>, {
      guild_id: stage.chat.guildId,
      channel_id: channel,
    });
    await stage.settle();
    const { state, server } = await joined;
    expect(state).toMatchObject({ channel_id: channel, user_id: stage.chat.botId });
    expect(server).toMatchObject({ guild_id: stage.chat.guildId, endpoint: expect.any(String) });
    const left = leaveVoice(stage.gateway as unknown as Gateway<AstralEvents>, {
      guild_id: stage.chat.guildId,
      ...(state.connection_id && { connection_id: state.connection_id }),
    });
    await stage.advance(1000);
    await left;
    expect(stage.lines({ beats: false }).filter((line) => line.includes("VOICE"))).toEqual([
      "0 > VOICE",
      expect.stringContaining("0 < VOICE_STATE_UPDATE"),
      expect.stringContaining("0 < VOICE_SERVER_UPDATE"),
      "0 > VOICE",
      expect.stringContaining("0 < VOICE_STATE_UPDATE"),
    ]);
  });
});

test("gives the platform's own code when Astral refuses voice", async () => {
  const stage = new Stage("astral");
  await stage.connect();
  const joined = joinVoice(stage.gateway as unknown as Gateway<AstralEvents>, {
    guild_id: stage.chat.guildId,
    channel_id: "1",
  });
  await Promise.all([
    expect(joined).rejects.toMatchObject({
      code: "REQUEST_REFUSED",
      reason: "VOICE_CHANNEL_NOT_FOUND",
      outcome: "rejected",
    }),
    stage.settle(),
  ]);
  expect(stage.noticesOf("serverError")).toMatchObject([{ code: "VOICE_CHANNEL_NOT_FOUND" }]);
});

test("tells how long to wait when Fluxer limits a full member list", async () => {
  const stage = new Stage("fluxer");
  await stage.connect();
  const request = { guild_id: stage.chat.guildId };
  void guildMembers(stage.gateway as unknown as Gateway<AstralEvents>, request)
    .next()
    .catch(() => undefined);
  await stage.advance(10_000);
  const second = guildMembers(stage.gateway as unknown as Gateway<AstralEvents>, request).next();
  await Promise.all([
    expect(second).rejects.toMatchObject({ code: "REQUEST_REFUSED", reason: "RATE_LIMITED", retryAfterMs: 20_000 }),
    stage.settle(),
  ]);
});
