import { expect } from "vitest";
import type { Engines } from "../../../../mock/src/index.js";
import type { Bench } from "../../../../mock/test/faces/faces.js";
import { createAstral } from "../../../src/index.js";

/** What Astral does, whoever asks and over whatever face. */
export function astralSuite({ test }: Bench<Engines, "astral">): void {
  test("knows the bot, its application and its gateway", async ({ options, mock }) => {
    const astral = createAstral(options());
    expect(await astral.users.getMe()).toMatchObject({ id: mock.astral.botId, bot: true });
    expect(await astral.applications.getMe()).toMatchObject({ id: mock.astral.applicationId, bot_public: true });
    const { url, shards, session_start_limit: limit } = await astral.gateway.getBot();
    expect(url).toMatch(/^wss?:\/\/[^?]+\/gateway$/);
    expect({ shards, limit }).toEqual({
      shards: 1,
      limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
    });
  });

  test("sends, reads, edits and deletes a message", async ({ options, mock }) => {
    const astral = createAstral(options());
    const channel_id = mock.astral.channelId;
    const sent = await astral.messages.create(channel_id, { content: "pong" });
    const at = { channel_id, message_id: sent.id };
    expect(await astral.messages.get(at)).toMatchObject({ content: "pong", edited_timestamp: null });
    await astral.messages.edit(at, { content: "pong!" });
    const [newest] = (await astral.messages.list(channel_id)).items;
    expect(newest).toMatchObject({ id: sent.id, content: "pong!" });
    expect(newest?.edited_timestamp).not.toBeNull();
    expect((await astral.channels.get(channel_id)).last_message_id).toBe(sent.id);
    await astral.messages.delete(at);
    expect(await codeOf(astral.messages.get(at))).toBe("UNKNOWN_MESSAGE");
  });

  test("pages messages newest first, and around an id", async ({ options, mock }) => {
    const astral = createAstral(options());
    const ids = ["a", "b", "c", "d", "e"].map((content) => mock.astral.say(mock.astral.channelId, content).id);
    const seen: string[] = [];
    for await (const message of astral.messages.list(mock.astral.channelId, { limit: 2 })) seen.push(message.content);
    expect(seen).toEqual(["e", "d", "c", "b", "a"]);
    const around = await astral.messages.list(mock.astral.channelId, { around: ids[2] ?? "", limit: 3 });
    expect(around.items.map(({ content }) => content)).toEqual(["d", "c", "b"]);
  });

  test("posts once for one nonce, and refuses the nonce in another channel", async ({ options, mock }) => {
    const astral = createAstral(options());
    const { channelId } = mock.astral;
    const first = await astral.messages.create(channelId, { content: "once", nonce: "n1" });
    const again = await astral.messages.create(channelId, { content: "once", nonce: "n1" });
    expect(again.id).toBe(first.id);
    const elsewhere = mock.astral.directMessage();
    expect(await codeOf(astral.messages.create(elsewhere, { content: "once", nonce: "n1" }))).toBe("UNKNOWN_MESSAGE");
    await mock.clock.advance("5m");
    const later = await astral.messages.create(channelId, { content: "once", nonce: "n1" });
    expect(later.id).not.toBe(first.id);
  });

  test("reacts once, lists who reacted, and takes it back", async ({ options, mock, over }) => {
    const astral = createAstral(options());
    const person = createAstral(over(mock.astral.userOptions()));
    const { id: message_id } = mock.astral.say(mock.astral.channelId, "vote");
    const at = { channel_id: mock.astral.channelId, message_id, emoji: "👍" };
    await astral.reactions.add(at);
    await astral.reactions.add(at);
    await person.reactions.add(at);
    const [reaction] = (await astral.messages.get(at)).reactions ?? [];
    expect(reaction).toEqual({ emoji: { id: null, name: "👍" }, count: 2, me: true });
    expect((await astral.reactions.list(at)).items.map(({ id }) => id)).toEqual([
      mock.astral.personId,
      mock.astral.botId,
    ]);
    await astral.reactions.removeOwn(at);
    expect((await astral.reactions.list(at)).items.map(({ id }) => id)).toEqual([mock.astral.personId]);
    expect(await codeOf(astral.reactions.removeAll(at))).toBe("MISSING_PERMISSIONS");
    await person.reactions.removeAll(at);
    expect((await astral.messages.get(at)).reactions).toBeUndefined();
  });

  test("uploads a file, shows it in an embed and serves it", async ({ options, mock, fetch }) => {
    const astral = createAstral(options());
    const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => at % 251);
    const sent = await astral.messages.create(
      mock.astral.channelId,
      { content: "a graph", embeds: [{ title: "Load", image: { url: "attachment://graph.png" } }] },
      { files: [{ content: bytes, filename: "graph.png", contentType: "image/png", description: "Load of today." }] },
    );
    const [file] = sent.attachments;
    expect(file).toMatchObject({ filename: "graph.png", size: 300_000, description: "Load of today." });
    expect(sent.embeds[0]?.image?.url).toBe(file?.url);
    const served = await fetch(String(file?.url));
    expect(Buffer.from(await served.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test("opens one direct message however often it is asked", async ({ options, mock }) => {
    const astral = createAstral(options());
    const dm = await astral.users.createChannel({ recipient_id: mock.astral.personId });
    expect(dm).toMatchObject({ type: 1, recipients: [{ id: mock.astral.personId }] });
    expect((await astral.users.createChannel({ recipient_id: mock.astral.personId })).id).toBe(dm.id);
    const message = await astral.messages.create(dm.id, { content: "psst" });
    expect((await astral.messages.list(dm.id)).items.map(({ id }) => id)).toEqual([message.id]);
    expect((await astral.users.listChannels()).items.map(({ id }) => id)).toEqual([dm.id]);
  });

  test("runs an application from creation to deletion for a person, and refuses bots", async ({
    options,
    mock,
    over,
  }) => {
    const astral = createAstral(options());
    const person = createAstral(over(mock.astral.userOptions()));
    expect(await codeOf(astral.applications.list())).toBe("ACCESS_DENIED");
    const made = await person.applications.create({ name: "second" });
    const bot = createAstral({ ...options(), token: made.bot?.token ?? "" });
    expect(await bot.applications.getMe()).toMatchObject({ id: made.id, name: "second" });
    await person.applications.update(made.id, { bot_public: false });
    await person.applications.updateBot(made.id, { username: "renamed" });
    expect(await bot.users.getMe()).toMatchObject({ username: "renamed" });
    const { token } = await person.applications.resetBotToken(made.id);
    expect(await codeOf(bot.users.getMe())).toBe("UNAUTHORIZED");
    const fresh = createAstral({ ...options(), token });
    expect(await fresh.applications.getMe()).toMatchObject({ bot_public: false });
    expect((await person.applications.list()).items.map(({ name }) => name)).toEqual(["antiphon", "second"]);
    await person.applications.delete(made.id);
    expect(await codeOf(fresh.users.getMe())).toBe("UNAUTHORIZED");
  });

  test("answers bad requests with the documented status and code", async ({ options, mock, fetch }) => {
    const { baseUrl, token } = options();
    const messages = `/channels/${mock.astral.channelId}/messages`;
    const ask = async (method: string, path: string, body?: string, auth = `Bot ${token}`): Promise<unknown[]> => {
      const headers = { authorization: auth, "content-type": "application/json" };
      const response = await fetch(`${baseUrl}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
      const answer = (await response.json()) as {
        readonly code: string;
        readonly errors?: readonly { readonly path: string }[];
      };
      return [response.status, answer.code, ...(answer.errors ?? []).map(({ path: field }) => field)];
    };
    for (const [times, pattern] of [
      [2, { keyword: "route" }],
      [1, { keyword: "syntax" }],
      [1, { keyword: "format" }],
      [1, { keyword: "maxItems" }],
    ] as const) {
      mock.contract.expect({ ...pattern, times });
    }
    expect(await ask("GET", "/users/@me", undefined, "Bot 1.wrong")).toEqual([401, "UNAUTHORIZED"]);
    expect(await ask("GET", "/users/@me", undefined, token)).toEqual([401, "UNAUTHORIZED"]);
    expect(await ask("GET", "/gateway/bot", undefined, "nonsense")).toEqual([401, "INVALID_AUTH_TOKEN"]);
    expect(await ask("GET", "/applications/@me", undefined, "Bot 1.wrong")).toEqual([401, "INVALID_TOKEN"]);
    expect(await ask("POST", "/channels/1/messages", '{"content":"x"}')).toEqual([404, "UNKNOWN_CHANNEL"]);
    expect(await ask("GET", "/channels/abc")).toEqual([400, "INVALID_FORM_BODY", "channel_id"]);
    expect(await ask("POST", messages, '{"content":""}')).toEqual([400, "CANNOT_SEND_EMPTY_MESSAGE"]);
    expect(await ask("POST", messages, `{"content":"${"x".repeat(2001)}"}`)).toEqual([
      400,
      "INVALID_FORM_BODY",
      "message_data",
    ]);
    expect(
      await ask("POST", messages, JSON.stringify({ embeds: Array.from({ length: 11 }, () => ({ title: "x" })) })),
    ).toEqual([400, "INVALID_FORM_BODY", "message_data"]);
    expect(await ask("POST", messages, '{"content":')).toEqual([400, "INVALID_FORM_BODY", "message_data"]);
    expect(await ask("PUT", messages, "{}")).toEqual([404, "GENERAL_ERROR"]);
    expect(await ask("GET", "/nowhere")).toEqual([404, "GENERAL_ERROR"]);
  });

  test("hides channels by membership and permission", async ({ options, mock }) => {
    const astral = createAstral(options());
    const foreign = mock.astral.guild({ bot: false }).channel({ name: "far" }).channels["far"] ?? "";
    const guild = mock.astral
      .guild()
      .channel({ name: "secret", overwrites: { "@everyone": { deny: ["VIEW_CHANNEL"] } } });
    const silent = guild.channel({
      name: "silent",
      overwrites: { "@everyone": { deny: ["SEND_MESSAGES", "READ_MESSAGE_HISTORY"] } },
    });
    expect(await codeOf(astral.messages.create(foreign, { content: "x" }))).toBe("UNKNOWN_CHANNEL");
    expect(await codeOf(astral.channels.get(foreign))).toBe("MISSING_PERMISSIONS");
    expect(await codeOf(astral.messages.create(guild.channels["secret"] ?? "", { content: "x" }))).toBe(
      "MISSING_PERMISSIONS",
    );
    const said = mock.astral.say(silent.channels["silent"] ?? "", "hush");
    expect(await codeOf(astral.messages.create(said.channel_id, { content: "x" }))).toBe("MISSING_PERMISSIONS");
    expect((await astral.messages.list(said.channel_id)).items).toEqual([]);
    expect(await codeOf(astral.messages.get({ channel_id: said.channel_id, message_id: said.id }))).toBe(
      "MISSING_PERMISSIONS",
    );
  });

  test(
    "limits each bucket and all requests together, and says when to come back",
    async ({ options, mock, fetch }) => {
      const { baseUrl, token } = options();
      const type = (): ReturnType<typeof fetch> =>
        fetch(`${baseUrl}/channels/${mock.astral.channelId}/typing`, {
          method: "POST",
          headers: { authorization: `Bot ${token}` },
        });
      const answers = [];
      for (let at = 0; at < 21; at += 1) answers.push(await type());
      expect(answers.map(({ status }) => status)).toEqual([...Array(20).fill(204), 429]);
      expect(answers[0]?.headers.get("x-ratelimit-remaining")).toBe("19");
      const refused = answers[20];
      expect(await refused?.json()).toMatchObject({ code: "RATE_LIMITED", retry_after: 10, global: false });
      expect(refused?.headers.get("retry-after")).toBe("10");
      expect(refused?.headers.get("x-ratelimit-global")).toBe("false");
      await mock.clock.advance("10s");
      expect((await type()).status).toBe(204);
      await mock.clock.advance("1s");
      const reads = [];
      for (let at = 0; at < 51; at += 1)
        reads.push(await fetch(`${baseUrl}/users/@me`, { headers: { authorization: `Bot ${token}` } }));
      expect(reads.filter(({ status }) => status === 200)).toHaveLength(50);
      expect(await reads[50]?.json()).toMatchObject({ global: true, retry_after: 1 });
    },
    { mock: { clock: "manual" } },
  );
}

async function codeOf(call: {
  safe(): Promise<{ readonly ok: boolean; readonly error?: { readonly code: string } }>;
}): Promise<string> {
  const result = await call.safe();
  return result.ok ? "ok" : (result.error?.code ?? "");
}
