import { createAuralytik } from "@antiphon/analytics";
import { createAstral, createFluxer } from "@antiphon/chat";
import { createMock, type MockOptions } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import { serve } from "../../../src/node/index.js";
import { PublishedLabels } from "./unsure-members.js";

type Level = NonNullable<MockOptions["trust"]>;
const levels: readonly Level[] = ["stated", "observed", "proposed"];

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

function asker({ fetch: send, baseUrl }: { readonly fetch: typeof fetch; readonly baseUrl: string }, headers: object) {
  return async (path: string, init: RequestInit = {}): Promise<Answered> => {
    const answer = await send(`${baseUrl}${path}`, { ...init, headers: { ...headers, ...init.headers } });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
}

const limitHeaders = ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "retry-after"];
const given = ({ headers }: Answered): string[] => limitHeaders.filter((name) => headers.has(name));

describe("Auralis, whose every path is proposed", () => {
  const voice = {
    user_id: "81384788765712384",
    channel_id: "250000000000000002",
    session_id: "s",
    token: "t",
    endpoint: "v",
  };

  function newStage(trust: Level) {
    const mock = createMock({ trust });
    const options = mock.auralis.options();
    const ask = asker(options, { authorization: `Bearer ${options.token}`, "content-type": "application/json" });
    const create = (guild_id: unknown) =>
      ask("/v1/players", {
        method: "POST",
        headers: { "idempotency-key": `key-${String(guild_id)}` },
        body: JSON.stringify({ guild_id, voice }),
      });
    return { mock, ask, create };
  }

  test.each(levels)("at %s it keeps its operations and what their answers require", async (trust) => {
    const { ask, create } = newStage(trust);
    const labels = new PublishedLabels("players");
    const created = await create("250000000000000001");
    expect([created.status, created.text]).toEqual([202, '{"accepted":true}']);
    const played = await ask("/v1/players/250000000000000001/play", {
      method: "POST",
      body: '{"identifier":"https://audio.example/song-0001"}',
    });
    expect(played.status).toBe(202);
    for (const [operation, path] of [
      ["players.get", "/v1/players/250000000000000001"],
      ["players.list", "/v1/players"],
      ["cluster.get", "/v1/cluster"],
      ["cluster.nodes.list", "/v1/cluster/nodes"],
      ["tracks.resolve", "/v1/tracks/resolve?identifier=ytsearch:night"],
    ] as const) {
      const { status, text } = await ask(path);
      expect(status).toBe(200);
      expect(labels.unsure(operation, 200, JSON.parse(text), trust)).toEqual([]);
    }
  });

  test.each([
    ["stated", "", []],
    ["observed", "", []],
    ["proposed", "INVALID_REQUEST", ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"]],
  ] as const)("at %s a refusal of ours has the code %j and the limits' headers %j", async (trust, code, headers) => {
    const { ask, create } = newStage(trust);
    const refused = await create(12);
    expect([refused.status, refused.text.includes(code), refused.text === ""]).toEqual([400, true, code === ""]);
    expect(given(refused)).toEqual(headers);
    const stranger = await ask("/v1/players", { headers: { authorization: "Bearer auralis_nobody" } });
    expect([stranger.status, JSON.parse(stranger.text)]).toMatchObject([401, { code: "UNAUTHORIZED" }]);
  });

  test.each(levels)(
    "at %s a limit of ours is enforced only where proposals are served, one of a test everywhere",
    async (trust) => {
      const { mock, ask, create } = newStage(trust);
      const first = [];
      for (let at = 0; at < 6; at += 1) first.push((await create(`25000000000000000${at}`)).status);
      expect(first.at(-1)).toBe(trust === "proposed" ? 429 : 202);
      const statuses = [];
      for (let at = 0; at < 70; at += 1) statuses.push((await ask("/v1/players")).status);
      expect(statuses.includes(429)).toBe(trust === "proposed");
      await mock.clock.advance("60s");
      mock.auralis.configure({ requestsPerCredential: 1 });
      await ask("/v1/players");
      const over = await ask("/v1/players");
      expect([over.status, JSON.parse(over.text)]).toMatchObject([429, { code: "RATE_LIMITED" }]);
      expect(over.headers.has("retry-after")).toBe(trust === "proposed");
    },
  );
});

describe("Auralis Cloud, whose worker was observed and whose errors are proposed", () => {
  function newStage(trust: Level) {
    const mock = createMock({ trust });
    const options = mock.auralisCloud.options();
    const submit = (fields: Readonly<Record<string, string>>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ user_id: options.userId, ...fields })) form.set(name, value);
      form.set("file", new Blob([new Uint8Array(4)]), "a.zip");
      return asker(options, {})("/upload", { method: "POST", body: form });
    };
    const worker = asker(options, { authorization: `Bearer ${options.workerToken}` });
    return { mock, options, submit, worker, ask: asker(options, {}) };
  }

  test.each([
    ["stated", 404, 404],
    ["observed", 200, 200],
    ["proposed", 200, 200],
  ] as const)("at %s GET /worker/me answers %i and a worker's view of a job %i", async (trust, me, view) => {
    const { submit, worker } = newStage(trust);
    expect((await worker("/worker/me")).status).toBe(me);
    const { job_id } = JSON.parse((await submit({})).text) as { job_id: string };
    expect((await worker(`/worker/job/${job_id}/claim`, { method: "POST" })).status).toBe(200);
    expect((await worker(`/worker/job/${job_id}`)).status).toBe(view);
  });

  test.each(levels)(
    "at %s a job has no optional member that rests on less, and errors a body only of ours",
    async (trust) => {
      const { options, submit, ask } = newStage(trust);
      const { job_id } = JSON.parse((await submit({ output_directory: "./out" })).text) as { job_id: string };
      const labels = new PublishedLabels("jobs");
      for (const [operation, path] of [
        ["jobs.get", `/jobs/${job_id}`],
        ["jobs.list", `/jobs?user_id=${options.userId}`],
        ["jobs.pending", "/jobs/pending"],
      ] as const) {
        const { status, text } = await ask(path);
        expect([operation, status]).toEqual([operation, 200]);
        expect(labels.unsure(operation, 200, JSON.parse(text), trust)).toEqual([]);
      }
      const missing = await ask("/jobs/nowhere");
      expect([missing.status, missing.text === ""]).toEqual([404, trust !== "proposed"]);
    },
  );

  test.each(levels)("at %s the stated limit of 100 a minute holds and says when to come back", async (trust) => {
    const { options, ask } = newStage(trust);
    let last = await ask(`/jobs?user_id=${options.userId}`);
    expect(last.status).toBe(200);
    for (let at = 0; at < 100; at += 1) last = await ask(`/jobs?user_id=${options.userId}`);
    expect([last.status, Number(last.headers.get("retry-after")) > 0]).toEqual([429, true]);
    expect(last.headers.has("x-ratelimit-limit")).toBe(trust === "proposed");
  });

  test.each([
    ["stated", 200],
    ["observed", 200],
    ["proposed", 400],
  ] as const)("at %s a time limit of 48 hours, which the vendor does not forbid, answers %i", async (trust, status) => {
    const { submit } = newStage(trust);
    expect((await submit({ timeout: "48" })).status).toBe(status);
  });
});

describe("Auralytik, whose shapes are partly proposed", () => {
  test.each(levels)("at %s answers hold no optional member that rests on less", async (trust) => {
    const mock = createMock({ trust });
    const labels = new PublishedLabels("analytics");
    const client = createAuralytik(mock.auralytik.options());
    await client.analytics.summary({ dateFrom: "2026-03-01", dateTo: "2026-03-31" });
    await client.evaluations.list({ pageSize: 2 });
    await client.audioFiles.list({ pageSize: 2 });
    await client.usage.summary();
    const seen = mock.journal.exchanges().filter(({ status }) => status === 200);
    expect(seen).toHaveLength(4);
    for (const { operation = "", responseBody } of seen)
      expect(labels.unsure(operation, 200, JSON.parse(responseBody as string), trust)).toEqual([]);
  });

  test.each(levels)(
    "at %s a refusal of ours is a bare status only below proposed, and its limits hold only there",
    async (trust) => {
      const mock = createMock({ trust });
      const client = createAuralytik({ ...mock.auralytik.options(), retry: false });
      const refused = await client.engagements.create({ name: "", type: "quality_review" }).safe();
      expect(refused).toMatchObject({ ok: false, error: { status: 400 } });
      const text = mock.journal.exchanges().at(-1)?.responseBody;
      expect(text === undefined).toBe(trust !== "proposed");
      mock.auralytik.configure({ tier: "starter" });
      const limited = [];
      for (let at = 0; at < 65; at += 1) limited.push(client.usage.summary().safe());
      const answers = await Promise.all(limited);
      expect(answers.some(({ ok }) => !ok)).toBe(trust === "proposed");
    },
  );
});

describe("the chats, whose limits were observed", () => {
  test.each(levels)("at %s Astral enforces its buckets only where observations are served", async (trust) => {
    const mock = createMock({ trust });
    const options = mock.astral.options();
    const ask = asker(options, { authorization: `Bot ${options.token}` });
    const answers = [];
    for (let at = 0; at < 30; at += 1)
      answers.push(await ask(`/channels/${mock.astral.channelId}/typing`, { method: "POST" }));
    expect(answers.some(({ status }) => status === 429)).toBe(trust !== "stated");
    expect(given(answers[0] as Answered).length > 0).toBe(trust !== "stated");
  });

  test.each([
    ["stated", 404],
    ["observed", 404],
    ["proposed", 200],
  ] as const)(
    "at %s Fluxer names its release, which is stated, and POST /oauth2/applications, which is ours, answers %i",
    async (trust, made) => {
      const mock = createMock({ trust });
      const options = mock.fluxer.options();
      const ask = asker(options, { authorization: mock.fluxer.userToken, "content-type": "application/json" });
      const created = await ask("/oauth2/applications", { method: "POST", body: '{"name":"helper"}' });
      expect([created.status, created.headers.has("x-fluxer-version")]).toEqual([made, true]);
    },
  );

  test.each(levels)("at %s bots of both platforms write, read and list", async (trust) => {
    const mock = createMock({ trust });
    for (const [name, client, channelId] of [
      ["astral", createAstral(mock.astral.options()), mock.astral.channelId],
      ["fluxer", createFluxer(mock.fluxer.options()), mock.fluxer.channelId],
    ] as const) {
      const labels = new PublishedLabels(name);
      const sent = await client.messages.create(channelId, { content: "hello" });
      expect((await client.messages.get({ channel_id: channelId, message_id: sent.id })).content).toBe("hello");
      for await (const message of client.messages.list(channelId)) expect(message.id).toBe(sent.id);
      await client.users.getMe();
      const seen = mock.journal.exchanges().filter(({ api, status }) => api === name && status === 200);
      expect(seen.length).toBeGreaterThanOrEqual(4);
      for (const { operation = "", responseBody } of seen)
        expect(labels.unsure(operation, 200, JSON.parse(responseBody as string), trust)).toEqual([]);
    }
  });
});

test("each world has a level of its own, and changes it from one request to the next", async () => {
  const mock = createMock({ trust: "observed" });
  const other = mock.world({ trust: "stated" });
  expect([mock.trust, other.trust, mock.world().trust]).toEqual(["observed", "stated", "observed"]);
  const options = mock.auralisCloud.options();
  const me = async () =>
    (await asker(options, { authorization: `Bearer ${options.workerToken}` })("/worker/me")).status;
  expect(await me()).toBe(200);
  mock.configure({ trust: "stated" });
  expect(await me()).toBe(404);
  mock.configure({});
  expect(mock.trust).toBe("stated");
  mock.configure({ trust: "proposed" });
  expect(await me()).toBe(200);
});

test("a level that does not exist, and a setting that is misspelt, are refused by name", () => {
  expect(() => createMock({ trust: "state" as never })).toThrow(
    '"trust" must be "stated", "observed" or "proposed", got "state"',
  );
  const mock = createMock();
  expect(() => mock.configure({ trust: null as never })).toThrow("got null");
  expect(() => mock.configure({ trsut: "stated" } as never)).toThrow('"trust"');
  expect(() => mock.world({ trust: 1 as never })).toThrow("got 1");
  expect(mock.trust).toBe("proposed");
});

test("programs in any language read and change the level of a world on its port", async () => {
  const mock = createMock();
  const server = await serve(mock);
  const settings = async (init?: RequestInit) => {
    const answer = await fetch(`${server.url}/__mock/settings`, init);
    return { status: answer.status, body: (await answer.json()) as object };
  };
  const change = (body: object) =>
    settings({ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  try {
    expect(await settings()).toEqual({ status: 200, body: { trust: "proposed" } });
    expect(await change({ trust: "stated" })).toEqual({ status: 200, body: { trust: "stated" } });
    expect(mock.trust).toBe("stated");
    expect((await change({ trust: "guessed" })).status).toBe(400);
    expect((await change({ trsut: "observed" })).status).toBe(400);
    expect(await settings()).toEqual({ status: 200, body: { trust: "stated" } });
  } finally {
    await server.close();
  }
});
