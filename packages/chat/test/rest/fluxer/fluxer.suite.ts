import { createHash } from "node:crypto";
import { expect } from "vitest";
import type { Engines } from "../../../../mock/src/index.js";
import type { Bench } from "../../../../mock/test/faces/faces.js";
import { createFluxer, createFluxerWebhook } from "../../../src/index.js";
import { rawFluxer } from "../../../src/raw.js";

/** What Fluxer does, whoever asks and over whatever face. */
export function fluxerSuite({ test }: Bench<Engines, "fluxer">): void {
  test("knows the bot, its application and its gateway", async ({ options, mock }) => {
    const fluxer = createFluxer(options());
    expect(await fluxer.users.getMe()).toMatchObject({ id: mock.fluxer.botId, bot: true });
    expect(await fluxer.applications.getMe()).toMatchObject({ id: mock.fluxer.applicationId });
    const { url, shards, session_start_limit: limit } = await fluxer.gateway.getBot();
    expect(url).toMatch(/^wss?:\/\/[^?]+$/);
    expect({ shards, limit }).toEqual({
      shards: 1,
      limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
    });
  });

  test("tells at its root where its parts are, and a client finds them", async ({ options, mock, fetch }) => {
    const { baseUrl, ...rest } = options();
    const instanceUrl = baseUrl.replace(/\/v1$/, "");
    const { endpoints } = await createFluxer({ ...rest, baseUrl }).instance.discover();
    expect(endpoints.api).toBe(instanceUrl);
    const discovered = createFluxer({ ...rest, instanceUrl });
    expect((await discovered.users.getMe()).id).toBe(mock.fluxer.botId);
    expect((await fetch(`${baseUrl}/.well-known/fluxer`)).status).toBe(404);
  });

  test("sends, reads, edits and deletes a message", async ({ options, mock }) => {
    const fluxer = createFluxer(options());
    const channel_id = mock.fluxer.channelId;
    const sent = await fluxer.messages.create(channel_id, { content: "pong" });
    const at = { channel_id, message_id: sent.id };
    expect(await fluxer.messages.get(at)).toMatchObject({ content: "pong", edited_timestamp: null });
    await fluxer.messages.edit(at, { content: "pong!" });
    const [newest] = (await fluxer.messages.list(channel_id)).items;
    expect(newest).toMatchObject({ id: sent.id, content: "pong!" });
    await fluxer.messages.delete(at);
    expect(await codeOf(fluxer.messages.get(at))).toBe("UNKNOWN_MESSAGE");
  });

  test("posts once for one nonce, and refuses the nonce in another channel", async ({ options, mock }) => {
    const fluxer = createFluxer(options());
    const { channelId } = mock.fluxer;
    const first = await fluxer.messages.create(channelId, { content: "once", nonce: "n1" });
    expect((await fluxer.messages.create(channelId, { content: "once", nonce: "n1" })).id).toBe(first.id);
    const elsewhere = mock.fluxer.directMessage();
    expect(await codeOf(fluxer.messages.create(elsewhere, { content: "once", nonce: "n1" }))).toBe("UNKNOWN_MESSAGE");
    await mock.clock.advance("5m");
    expect((await fluxer.messages.create(channelId, { content: "once", nonce: "n1" })).id).not.toBe(first.id);
  });

  test("uploads a file with its message, and serves it whole and in ranges from the media host", async ({
    options,
    mock,
    fetch,
  }) => {
    const fluxer = createFluxer(options());
    const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => at % 251);
    const sent = await fluxer.messages.create(
      mock.fluxer.channelId,
      { content: "a graph", embeds: [{ title: "Load", image: { url: "attachment://graph.png" } }] },
      { files: [{ content: bytes, filename: "graph.png", contentType: "image/png", description: "Load of today." }] },
    );
    const [file] = sent.attachments;
    expect(file).toMatchObject({ filename: "graph.png", size: 300_000, description: "Load of today." });
    expect(sent.embeds[0]?.image?.url).toBe(file?.url);
    const { endpoints } = await fluxer.instance.discover();
    expect(file?.url?.startsWith(`${endpoints.media}/attachments/`)).toBe(true);
    const served = await fetch(String(file?.url));
    expect(Buffer.from(await served.arrayBuffer()).equals(bytes)).toBe(true);
    const part = await fetch(String(file?.url), { headers: { range: "bytes=10-19" } });
    expect([part.status, part.headers.get("content-range")]).toEqual([206, "bytes 10-19/300000"]);
    expect([...new Uint8Array(await part.arrayBuffer())]).toEqual([...bytes.subarray(10, 20)]);
    const beyond = await fetch(String(file?.url), { headers: { range: "bytes=300000-" } });
    expect(beyond.status).toBe(416);
  });

  test("plans uploads, takes large files in parts, and hands them to a message", async ({ options, mock, fetch }) => {
    const fluxer = createFluxer(options());
    const { channelId } = mock.fluxer;
    const large = new Uint8Array(21 * 1024 * 1024);
    for (let at = 0; at < large.length; at += 4096) large[at] = at / 4096;
    const seen: number[] = [];
    const attachments = await fluxer.attachments.upload(
      channelId,
      [
        { content: large, filename: "film.mp4", contentType: "video/mp4", spoiler: true },
        { content: new Uint8Array([1, 2, 3]), filename: "small.bin" },
      ],
      { onUploadProgress: ({ loadedBytes }) => seen.push(loadedBytes) },
    );
    expect(seen.at(-1)).toBe(large.length + 3);
    const sent = await fluxer.messages.create(channelId, { content: "the film", attachments });
    expect(sent.attachments).toMatchObject([
      { filename: "film.mp4", size: large.length, content_type: "video/mp4", flags: 8 },
      { filename: "small.bin", size: 3 },
    ]);
    const served = new Uint8Array(await (await fetch(String(sent.attachments[0]?.url))).arrayBuffer());
    expect(digest(served)).toBe(digest(large));
    expect(await codeOf(fluxer.messages.create(channelId, { attachments }))).toBe("INVALID_FORM_BODY");
  });

  test("takes the large files of a message ahead of it by itself", async ({ options, mock, fetch }) => {
    const fluxer = createFluxer(options());
    const clip = new Uint8Array(11 * 1024 * 1024).fill(7);
    const sent = await fluxer.messages.create(
      mock.fluxer.channelId,
      { content: "a clip" },
      { files: [{ content: clip, filename: "clip.mp4", spoiler: true }, new Uint8Array([1])] },
    );
    expect(sent.attachments).toMatchObject([{ filename: "clip.mp4", size: clip.length, flags: 8 }, { size: 1 }]);
    const served = new Uint8Array(await (await fetch(String(sent.attachments[0]?.url))).arrayBuffer());
    expect(digest(served)).toBe(digest(clip));
    const asked = mock.journal.exchanges().flatMap(({ operation }) => operation ?? []);
    expect(asked).toEqual(["attachments.plan", "attachments.complete", "messages.create"]);
  });

  test("names each answer and its version, and echoes the id of the request", async ({ options, fetch }) => {
    const { baseUrl, token } = options();
    const headers = { authorization: `Bot ${token}`, "x-request-id": "mine-1" };
    const response = await fetch(`${baseUrl}/users/@me`, { headers });
    expect(response.headers.get("x-request-id")).toBe("mine-1");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("x-fluxer-version")).not.toBeNull();
    const unversioned = await fetch(`${baseUrl.replace(/\/v1$/, "")}/users/@me`, { headers });
    expect(unversioned.status).toBe(200);
  });

  test("answers bad requests with status, code, and a code per field", async ({ options, mock, fetch }) => {
    const { baseUrl, token } = options();
    const messages = `/channels/${mock.fluxer.channelId}/messages`;
    const ask = async (method: string, path: string, body?: string, auth = `Bot ${token}`): Promise<unknown[]> => {
      const headers = { authorization: auth, "content-type": "text/plain" };
      const response = await fetch(`${baseUrl}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
      const answer = (await response.json()) as {
        readonly code: string;
        readonly message: string;
        readonly error: string;
        readonly errors?: readonly { readonly path: string; readonly code: string }[];
      };
      expect(answer.error).toBe(answer.message);
      return [
        response.status,
        answer.code,
        ...(answer.errors ?? []).map(({ path: field, code }) => `${field}:${code}`),
      ];
    };
    for (const [times, pattern] of [
      [3, { keyword: "route" }],
      [1, { keyword: "syntax" }],
      [1, { keyword: "format" }],
      [1, { keyword: "maxLength" }],
      [1, { keyword: "maxItems" }],
    ] as const) {
      mock.contract.expect({ ...pattern, times });
    }
    expect(await ask("GET", "/users/@me", undefined, "Bot 1.wrong")).toEqual([401, "UNAUTHORIZED"]);
    expect(await ask("GET", "/users/@me", undefined, token)).toEqual([401, "UNAUTHORIZED"]);
    expect(await ask("GET", "/users/@me", undefined, `bot ${token}`)).toEqual([401, "UNAUTHORIZED"]);
    expect(await ask("GET", "/gateway/bot", undefined, "nonsense")).toEqual([401, "INVALID_AUTH_TOKEN"]);
    expect(await ask("GET", "/applications/@me", undefined, "Bot 1.wrong")).toEqual([401, "INVALID_TOKEN"]);
    expect(await ask("POST", "/channels/1/messages", '{"content":"x"}')).toEqual([404, "UNKNOWN_CHANNEL"]);
    expect(await ask("GET", "/channels/abc")).toEqual([
      400,
      "INVALID_FORM_BODY",
      "channel_id:INVALID_SNOWFLAKE_FORMAT",
    ]);
    expect(await ask("POST", messages, "")).toEqual([400, "CANNOT_SEND_EMPTY_MESSAGE"]);
    expect(await ask("POST", messages, '{"content":')).toEqual([400, "INVALID_FORM_BODY", "body:INVALID_FORMAT"]);
    const many = JSON.stringify({ embeds: Array.from({ length: 11 }, () => ({ title: "x" })) });
    expect(await ask("POST", messages, many)).toEqual([400, "INVALID_FORM_BODY", "message_data:INVALID_MESSAGE_DATA"]);
    const { id: guildId } = mock.fluxer
      .guild()
      .role({ name: "admin", permissions: ["ADMINISTRATOR"] })
      .grant(["admin"]);
    const long = JSON.stringify({ name: "x".repeat(101) });
    expect(await ask("POST", `/guilds/${guildId}/roles`, long)).toEqual([
      400,
      "INVALID_FORM_BODY",
      "name:CONTENT_EXCEEDS_MAX_LENGTH",
    ]);
    const form = new FormData();
    form.set("payload_json", many);
    const multipart = await fetch(`${baseUrl}${messages}`, {
      method: "POST",
      headers: { authorization: `Bot ${token}` },
      body: form,
    });
    expect(await multipart.json()).toMatchObject({ errors: [{ path: "embeds", code: "TOO_MANY_EMBEDS" }] });
    expect(await ask("PUT", messages, "{}")).toEqual([404, "NOT_FOUND"]);
    expect(await ask("GET", "/users/@me/")).toEqual([404, "NOT_FOUND"]);
    expect(await ask("GET", "/nowhere")).toEqual([404, "NOT_FOUND"]);
  });

  test("reads JSON whatever its type says, an empty text as null, and an empty body as an empty object", async ({
    options,
    mock,
    fetch,
  }) => {
    const { baseUrl, token } = options();
    const guild = mock.fluxer
      .guild()
      .role({ name: "admin", permissions: ["ADMINISTRATOR"] })
      .grant(["admin"])
      .channel({ name: "talk", topic: "old" });
    const channel = guild.channels["talk"] ?? "";
    const patch = (body: string): ReturnType<typeof fetch> =>
      fetch(`${baseUrl}/channels/${channel}`, {
        method: "PATCH",
        headers: { authorization: `Bot ${token}`, "content-type": "text/plain" },
        body,
      });
    expect(await (await patch('{"topic":"","name":""}')).json()).toMatchObject({ topic: null, name: "talk" });
    expect((await patch("")).status).toBe(200);
  });

  test("hides channels and guilds by membership and permission", async ({ options, mock }) => {
    const fluxer = createFluxer(options());
    const foreign = mock.fluxer.guild({ bot: false }).channel({ name: "far" });
    const guild = mock.fluxer
      .guild()
      .channel({ name: "secret", overwrites: { "@everyone": { deny: ["VIEW_CHANNEL"] } } });
    const silent = guild.channel({ name: "silent", overwrites: { "@everyone": { deny: ["READ_MESSAGE_HISTORY"] } } });
    expect(await codeOf(fluxer.messages.create(foreign.channels["far"] ?? "", { content: "x" }))).toBe(
      "MISSING_PERMISSIONS",
    );
    expect(await codeOf(fluxer.guilds.get(foreign.id))).toBe("MISSING_PERMISSIONS");
    mock.fluxer.configure({ nonMemberAs404: true });
    expect(await codeOf(fluxer.guilds.get(foreign.id))).toBe("UNKNOWN_GUILD");
    expect(await codeOf(fluxer.channels.get(guild.channels["secret"] ?? ""))).toBe("MISSING_PERMISSIONS");
    const said = mock.fluxer.say(silent.channels["silent"] ?? "", "hush");
    expect((await fluxer.messages.list(said.channel_id)).items).toEqual([]);
    expect(await codeOf(fluxer.messages.get({ channel_id: said.channel_id, message_id: said.id }))).toBe(
      "UNKNOWN_MESSAGE",
    );
  });

  test("limits by leaky buckets whose hash names the route, and says when the next request fits", async ({
    options,
    mock,
    fetch,
  }) => {
    const { baseUrl, token } = options();
    const typing = (authorization: string): ReturnType<typeof fetch> =>
      fetch(`${baseUrl}/channels/${mock.fluxer.channelId}/typing`, { method: "POST", headers: { authorization } });
    for (let at = 0; at < 19; at += 1) await typing(`Bot ${token}`);
    const last = await typing(`Bot ${token}`);
    expect([last.status, last.headers.get("x-ratelimit-limit"), last.headers.get("x-ratelimit-remaining")]).toEqual([
      204,
      "20",
      "0",
    ]);
    const over = await typing(`Bot ${token}`);
    expect(over.status).toBe(429);
    expect(over.headers.get("x-ratelimit-bucket")).toBe(hash("channel:typing::channel_id"));
    expect(over.headers.get("x-ratelimit-scope")).toBe("user");
    expect(over.headers.get("retry-after")).toBe("1");
    const body = (await over.json()) as { readonly retry_after: number; readonly global: boolean };
    expect(body.global).toBe(false);
    expect(body.retry_after).toBeLessThanOrEqual(0.5);
    await mock.clock.advance(Math.ceil(body.retry_after * 1000));
    expect((await typing(`Bot ${token}`)).status).toBe(204);
    const person = await typing(mock.fluxer.userToken);
    expect([person.status, person.headers.get("x-ratelimit-limit")]).toEqual([204, null]);
  });

  test("refuses all requests together without the headers of a bucket, and ends a person's session then", async ({
    options,
    mock,
    fetch,
  }) => {
    const { baseUrl } = options();
    mock.fluxer.configure({ globalPerSecond: 3 });
    const me = (authorization: string): ReturnType<typeof fetch> =>
      fetch(`${baseUrl}/users/@me`, { headers: { authorization } });
    const answers = [];
    for (let at = 0; at < 4; at += 1) answers.push(await me(mock.fluxer.userToken));
    const over = answers.at(-1);
    expect([over?.status, over?.headers.get("x-ratelimit-scope"), over?.headers.get("x-ratelimit-global")]).toEqual([
      429,
      "global",
      "true",
    ]);
    expect(over?.headers.get("x-ratelimit-bucket")).toBeNull();
    await mock.clock.advance("2s");
    expect((await me(mock.fluxer.userToken)).status).toBe(401);
  });

  test("lets pages of the web client read answers, and any page use a webhook", async ({ options, mock, fetch }) => {
    const { baseUrl, token } = options();
    const fluxer = createFluxer(options());
    const guild = mock.fluxer
      .guild()
      .role({ name: "hooks", permissions: ["MANAGE_WEBHOOKS"] })
      .grant(["hooks"])
      .channel({ name: "talk" });
    const hook = await fluxer.webhooks.create(guild.channels["talk"] ?? "", { name: "builds" });
    const from = (origin: string, path: string, init: object = {}): ReturnType<typeof fetch> =>
      fetch(`${baseUrl}${path}`, { ...init, headers: { origin, authorization: `Bot ${token}` } });
    const path = `/webhooks/${hook.id}/${hook.token}`;
    const readers = async (origin: string, at: string): Promise<string | null> =>
      (await from(origin, at)).headers.get("access-control-allow-origin");
    const [client, blog] = ["https://app.fluxer.app", "https://blog.example"];
    expect([await readers(client, "/users/@me"), await readers(blog, path)]).toEqual([client, "*"]);
    const refused = await fetch(`${baseUrl}${path}`, {
      method: "POST",
      headers: { origin: "https://app.fluxer.app" },
      body: '{"content":"x"}',
    });
    expect(await refused.json()).toMatchObject({ code: "INVALID_API_ORIGIN" });
  });

  test("lets a webhook write, read, edit and delete by its token alone", async ({ options, mock }) => {
    const { baseUrl, fetch, clock, random } = options();
    const guild = mock.fluxer
      .guild()
      .role({ name: "hooks", permissions: ["MANAGE_WEBHOOKS"] })
      .grant(["hooks"])
      .channel({ name: "talk" });
    const { id, token } = await createFluxer(options()).webhooks.create(guild.channels["talk"] ?? "", {
      name: "builds",
    });
    const webhook = createFluxerWebhook({ url: `${baseUrl}/webhooks/${id}/${token}`, fetch, clock, random });
    const sent = await webhook.send({ content: `built <@${mock.fluxer.personId}>`, username: "CI" });
    expect(sent).toMatchObject({ author: { username: "CI", discriminator: "0000", bot: true }, mentions: [] });
    await webhook.editMessage(sent.id, { content: "built twice" });
    expect((await webhook.getMessage(sent.id)).content).toBe("built twice");
    await webhook.deleteMessage(sent.id);
    expect(await codeOf(webhook.getMessage(sent.id))).toBe("UNKNOWN_MESSAGE");
    const foreign = mock.fluxer.say(guild.channels["talk"] ?? "", "mine");
    expect(await codeOf(webhook.deleteMessage(foreign.id))).toBe("MISSING_PERMISSIONS");
    await webhook.update({ name: "deploys" });
    expect((await webhook.get()).name).toBe("deploys");
  });

  test("is reached by method and path as well", async ({ options, mock }) => {
    const api = rawFluxer(createFluxer(options()));
    const { data, response } = await api.GET("/channels/{channel_id}", {
      params: { path: { channel_id: mock.fluxer.channelId } },
    });
    expect([response.status, data?.id]).toEqual([200, mock.fluxer.channelId]);
  });
}

async function codeOf(call: {
  safe(): Promise<{ readonly ok: boolean; readonly error?: { readonly code: string } }>;
}): Promise<string | undefined> {
  return (await call.safe()).error?.code;
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function hash(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 16);
}
