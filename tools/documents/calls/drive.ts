// Makes the calls of `calls.ts`, which is one of the adapters beside the clients that its generator wrote, and says what was not
// as published. The clients keep the addresses of their files; here they lead to the mock, where requests are signed as well.
import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { text } from "node:stream/consumers";
import type { Answer, ApiName, Calls, ChatCalls, Connect, Targets } from "./contract.js";

const { targets, timestamp } = JSON.parse(await text(process.stdin)) as { targets: Targets; timestamp: string };
const vendors: readonly (readonly [base: string, api: ApiName])[] = [
  ["https://auralis.karenx.pro/api", "players"],
  ["https://auraliscloud.xyz/api", "jobs"],
  ["https://api.auralytik.ai/api/v1", "analytics"],
  ["https://astraof.com/api/v1", "astral"],
  ["https://api.fluxer.app/v1", "fluxer"],
];
const send = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const [base, api] = vendors.find(([start]) => request.url.startsWith(start)) ?? [];
  if (base === undefined || api === undefined) return send(request);
  const url = targets[api].url + request.url.slice(base.length);
  const body = await request.arrayBuffer();
  const headers = api === "analytics" ? signed(request, url, body) : request.headers;
  return send(url, { method: request.method, headers, body: body.byteLength === 0 ? null : body });
};

const { connect } = (await import("./calls.js")) as { connect: Connect };
const calls = connect(targets);
await playersCalls(calls.players);
await jobsCalls(calls.jobs);
await analyticsCalls(calls.analytics);
await chatCalls("astral", calls.astral);
await chatCalls("fluxer", calls.fluxer);

async function playersCalls(players: Calls["players"]): Promise<void> {
  const guilds = ["250000000000000001", "250000000000000003"];
  for (const guild of guilds) status(await players.create(`key-${guild}`, guild), 202);
  const again = await players.create("key-250000000000000001", "250000000000000001");
  assert.equal(again.headers.get("idempotency-replayed"), "true", "the key of a creation reached the mock");
  const first = status(await players.list(1), 200) as { players: { guild_id: string }[]; next_cursor: string };
  const second = status(await players.list(1, first.next_cursor), 200) as typeof first;
  assert.deepEqual([...first.players, ...second.players].map(({ guild_id }) => guild_id).toSorted(), guilds);
  status(await players.resolve("ytsearch:night"), 200);
  status(await players.setFilters("250000000000000001", 0.5), 202);
  await limited(() => players.cluster(), "RATE_LIMITED", ["retry-after", "x-ratelimit-limit", "x-ratelimit-reset"]);
}

async function jobsCalls(jobs: Calls["jobs"]): Promise<void> {
  const { userId } = targets.jobs;
  const ids: string[] = [];
  for (const name of ["a.zip", "b.zip"]) {
    const file = new File(["PK-archive"], name, { type: "application/zip" });
    ids.push((status(await jobs.submit(userId, file), 200) as { job_id: string }).job_id);
  }
  const pages = [await jobs.list(userId, 1, 0), await jobs.list(userId, 1, 1)];
  const listed = pages.flatMap((page) => status(page, 200) as { id: string }[]).map(({ id }) => id);
  assert.deepEqual(listed.toSorted(), ids.toSorted(), "two pages of one job");
  assert.match((status(await jobs.register(userId, "spare"), 200) as { token: string }).token, /^aw_/);
  status(await jobs.me(), 200);
  await limited(() => jobs.get(ids[0] ?? "", userId), undefined, ["retry-after"]);
}

async function analyticsCalls(analytics: Calls["analytics"]): Promise<void> {
  const names = ["first", "second"];
  const made: { data: { id: string } }[] = [];
  for (const name of names) made.push(status(await analytics.create(timestamp, name), 201) as (typeof made)[number]);
  const page = status(await analytics.list(timestamp, 2, 1), 200) as { data: unknown[]; pagination: { page: number } };
  assert.deepEqual([page.data.length, page.pagination.page], [1, 2]);
  status(await analytics.summary(timestamp), 200);
  const project = made[0]?.data.id ?? "";
  const { data } = status(await analytics.uploadUrl(timestamp, "call.wav", project), 201) as {
    data: { uploadUrl: string };
  };
  const headers = { "x-ms-blob-type": "BlockBlob", "content-type": "audio/wav" };
  const stored = await send(data.uploadUrl, { method: "PUT", headers, body: new Uint8Array(16) });
  assert.equal(stored.status, 201, "the address takes the file");
  await limited(() => analytics.export(timestamp), "RATE_LIMIT_EXCEEDED", ["retry-after", "x-ratelimit-limit"]);
}

async function chatCalls(name: "astral" | "fluxer", chat: ChatCalls): Promise<void> {
  const place = targets[name];
  const ids: string[] = [];
  for (const content of ["one", "two"]) {
    const sent = status(await chat.send(place.channelId, content, `nonce-${content}`), 200) as { id: string };
    const again = status(await chat.send(place.channelId, content, `nonce-${content}`), 200) as { id: string };
    assert.equal(again.id, sent.id, "a nonce makes one message");
    ids.push(sent.id);
  }
  const [newest] = status(await chat.list(place.channelId, 1), 200) as { id: string }[];
  const [older] = status(await chat.list(place.channelId, 1, newest?.id), 200) as { id: string }[];
  assert.deepEqual([older?.id, newest?.id], ids, "pages go back in time");
  assert.equal((status(await chat.me(), 200) as { bot: boolean }).bot, true);
  const kept = status(await chat.upload(place), 200) as { attachments?: { filename: string }[]; animated?: boolean };
  assert.ok(kept.attachments === undefined ? kept.animated === false : kept.attachments[0]?.filename === "note.txt");
  await limited(() => chat.typing(place.channelId), "RATE_LIMITED", ["retry-after", "x-ratelimit-limit"]);
}

function status(answer: Answer, expected: number): unknown {
  assert.equal(answer.status, expected, JSON.stringify(answer.body));
  return answer.body;
}

/** Asks until the limit says no, and looks whether the client passes on what the refusal says. */
async function limited(
  call: () => Promise<Answer>,
  code: string | undefined,
  headers: readonly string[],
): Promise<void> {
  for (let sent = 0; sent < 200; sent += 1) {
    const answer = await call();
    if (answer.status !== 429) continue;
    const body = answer.body as { code?: string; error?: { code?: string } };
    if (code !== undefined) assert.equal(body.error?.code ?? body.code, code);
    for (const name of headers) assert.match(answer.headers.get(name) ?? `no ${name}`, /^\d+(\.\d+)?$/);
    return;
  }
  assert.fail("no limit was reached");
}

function signed(request: Request, url: string, body: ArrayBuffer): Headers {
  const sent = request.headers.get("x-timestamp");
  assert.equal(sent, timestamp, "the client sends the timestamp that its caller gave");
  const hash = createHash("sha256").update(new Uint8Array(body)).digest("base64");
  const text = `${sent}.${request.method}.${new URL(url).pathname}.${hash}`;
  const headers = new Headers(request.headers);
  headers.set("x-api-key", targets.analytics.apiKey);
  headers.set("x-signature", createHmac("sha256", targets.analytics.hmacSecret).update(text).digest("base64"));
  return headers;
}
