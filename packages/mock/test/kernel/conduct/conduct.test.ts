import type { FindingKind } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import { handMade, type HandMade } from "./hand-made.js";

const intervalMs = 41_250;
const voice = {
  channel_id: "1469471063617830912",
  session_id: "s",
  token: "t",
  endpoint: "v.example",
  user_id: "1469471063617830900",
};
const guild = { guild_id: "1469471063617830913", voice };
const key = (name: string) => ({ "idempotency-key": name });

interface Row {
  readonly kind: FindingKind;
  /** What the platform would punish. */
  readonly offends: readonly [name: string, run: (client: HandMade) => Promise<unknown>];
  /** What looks like it and is right. */
  readonly passes: readonly [name: string, run: (client: HandMade) => Promise<unknown>];
}

const rows: readonly Row[] = [
  {
    kind: "retried-early",
    offends: ["the same request a millisecond too soon", (client) => refusedThenAgain(client, 4998)],
    passes: ["the same request when the time is over", (client) => refusedThenAgain(client, 5000)],
  },
  {
    kind: "retried-early",
    offends: [
      "a busy server asked again at once",
      async ({ mock, astral }) => {
        mock.faults.add({ api: "astral", status: 503, headers: { "retry-after": "2" }, times: 1 });
        await astral("GET", "/users/@me");
        await astral("GET", "/users/@me");
      },
    ],
    passes: [
      "another question meanwhile",
      async ({ mock, astral }) => {
        mock.faults.add({ api: "astral", status: 503, headers: { "retry-after": "2" }, times: 1 });
        await astral("GET", "/users/@me");
        await astral("GET", "/users/@me/guilds");
      },
    ],
  },
  {
    kind: "ignored-empty-bucket",
    offends: [
      "one more after the last that was left",
      async (client) => {
        for (let sent = 0; sent < 21; sent += 1) await client.type();
      },
    ],
    passes: [
      "one more when the window has ended",
      async (client) => {
        for (let sent = 0; sent < 20; sent += 1) await client.type();
        await client.mock.clock.advance(10_000);
        await client.type();
      },
    ],
  },
  {
    kind: "ignored-empty-bucket",
    offends: [
      "another request into a bucket that refused",
      async (client) => {
        await Promise.all(Array.from({ length: 21 }, () => client.type()));
        await client.type();
        client.mock.conduct.expect({ kind: "retried-early" });
        await client.astral("POST", `/channels/${client.mock.astral.channelId}/typing?again=1`);
      },
    ],
    passes: [
      "requests that are under way together, of which none knows",
      async (client) => {
        await Promise.all(Array.from({ length: 25 }, () => client.type()));
      },
    ],
  },
  {
    kind: "repeated-without-key",
    offends: ["a message without a nonce whose answer was lost", (client) => saidTwice(client, undefined, undefined)],
    passes: ["a message with its nonce", (client) => saidTwice(client, "n1", "n1")],
  },
  {
    kind: "repeated-without-key",
    offends: ["the key left out the second time", (client) => createdTwice(client, key("a"), {})],
    passes: ["two equal messages that were both answered", async ({ say }) => [await say("hi"), await say("hi")]],
  },
  {
    kind: "repeated-without-key",
    offends: ["a message after an answer that proves nothing", (client) => saidAgainAfter(client, 500)],
    passes: ["a message after a refusal", (client) => saidAgainAfter(client, 429)],
  },
  {
    kind: "repeated-without-key",
    offends: ["a message after a gateway gave up", (client) => saidAgainAfter(client, 504)],
    passes: ["a message after a server that took nothing in", (client) => saidAgainAfter(client, 503)],
  },
  {
    kind: "new-key-per-attempt",
    offends: ["a player under a second key", (client) => createdTwice(client, key("a"), key("b"))],
    passes: ["a player under its first key", (client) => createdTwice(client, key("a"), key("a"))],
  },
  {
    kind: "new-key-per-attempt",
    offends: ["a message under a second nonce", (client) => saidTwice(client, "n1", "n2")],
    passes: [
      "the same wish much later",
      async (client) => {
        client.mock.faults.add({ operation: "messages.create", drop: "connection", times: 1 });
        await client.say("hi", "n1");
        await client.mock.clock.advance("3m");
        await client.say("hi", "n2");
      },
    ],
  },
  {
    kind: "body-changed-under-key",
    offends: [
      "another guild under one key",
      async ({ auralis }) => {
        await auralis("POST", "/v1/players", guild, key("a"));
        await auralis("POST", "/v1/players", { guild_id: "1469471063617830914", voice }, key("a"));
      },
    ],
    passes: [
      "another guild under another key",
      async ({ auralis }) => {
        await auralis("POST", "/v1/players", guild, key("a"));
        await auralis("POST", "/v1/players", { guild_id: "1469471063617830914", voice }, key("b"));
      },
    ],
  },
  {
    kind: "body-changed-under-key",
    offends: ["another text under one nonce", async ({ say }) => [await say("a", "n1"), await say("b", "n1")]],
    passes: ["another text under another nonce", async ({ say }) => [await say("a", "n1"), await say("b", "n2")]],
  },
  {
    kind: "heartbeat-late",
    offends: ["a first beat a twentieth and more too late", (client) => beatAfter(client, 43_600)],
    passes: ["a first beat that took a little longer on its way", (client) => beatAfter(client, 43_400)],
  },
  {
    kind: "heartbeat-late",
    offends: [
      "no beat until the server gave up",
      async ({ mock, socket }) => {
        await (await socket()).identify();
        await mock.clock.advance("3m");
      },
    ],
    passes: [
      "a connection that its client ended before the first beat was due",
      async ({ mock, socket }) => {
        const raw = await socket();
        await mock.clock.advance(intervalMs - 1);
        await raw.close();
        await mock.clock.advance("3m");
      },
    ],
  },
  {
    kind: "heartbeat-in-step",
    offends: ["a first beat after the whole interval", (client) => beatAfter(client, intervalMs)],
    passes: ["a first beat at some part of it", (client) => beatAfter(client, 17_123)],
  },
  {
    kind: "heartbeat-in-step",
    offends: ["two connections with the same first pause", (client) => beatsAt(client, 5000, 5000)],
    passes: ["two connections with pauses of their own", (client) => beatsAt(client, 5000, 5002)],
  },
  {
    kind: "missed-ack",
    offends: ["a second beat after one without an ACK", (client) => beatTwice(client, "never")],
    passes: ["a second beat after an ACK that was slow", (client) => beatTwice(client, 20_000)],
  },
  {
    kind: "missed-ack",
    offends: [
      "beats on a connection that is half-open",
      async (client) => {
        const raw = await client.socket();
        await raw.identify();
        await client.mock.clock.advance(9000);
        client.mock.astral.gateway.freeze();
        await raw.beat();
        await client.mock.clock.advance(intervalMs);
        await raw.beat();
      },
    ],
    passes: [
      "a half-open connection that is left at the next beat",
      async (client) => {
        const raw = await client.socket();
        await raw.identify();
        await client.mock.clock.advance(9000);
        client.mock.astral.gateway.freeze();
        await raw.beat();
        await client.mock.clock.advance(intervalMs);
        await raw.close();
      },
    ],
  },
  {
    kind: "resume-elsewhere",
    offends: ["a RESUME without the query that READY named", (client) => resumeAt(client, "")],
    passes: ["a RESUME with it", (client) => resumeAt(client, "&node=7")],
  },
  {
    kind: "identify-beyond-budget",
    offends: [
      "a session start when none is left",
      async ({ mock, socket }) => {
        await (await socket()).identify();
        mock.astral.gateway.startsRemaining(0);
        await (await socket()).identify();
      },
    ],
    passes: [
      "a session start when one is left",
      async ({ mock, socket }) => {
        await (await socket()).identify();
        mock.astral.gateway.startsRemaining(1);
        await (await socket()).identify();
      },
    ],
  },
  {
    kind: "identify-beyond-budget",
    offends: ["the twenty-first of a minute", (client) => identifyTimes(client, 21)],
    passes: ["the twentieth of a minute", (client) => identifyTimes(client, 20)],
  },
  {
    kind: "stale-signature",
    offends: [
      "a clock that is wrong after the server has told the time",
      async ({ auralytik }) => [await auralytik("/campaigns", -3600), await auralytik("/campaigns", -3600)],
    ],
    passes: [
      "a wrong clock put right by the first answer",
      async ({ auralytik }) => [await auralytik("/campaigns", -3600), await auralytik("/campaigns")],
    ],
  },
  {
    kind: "stale-signature",
    offends: ["a signature kept for the next attempt", (client) => signedLongAgo(client, false)],
    passes: ["a signature made anew for it", (client) => signedLongAgo(client, true)],
  },
  {
    kind: "secret-in-query",
    offends: [
      "a token that the world knows",
      ({ mock, auralis }) => auralis("GET", `/v1/players?t=${mock.auralis.options().token}`),
    ],
    passes: ["any other text", ({ auralis }) => auralis("GET", "/v1/players?limit=5")],
  },
  {
    kind: "secret-in-query",
    offends: ["a name that means one, on a gateway", ({ socket }) => socket("&access_token=abc")],
    passes: ["what the API itself reads there", ({ mock }) => listJobs(mock)],
  },
  {
    kind: "over-polling",
    offends: ["thirty times the same in ten seconds", (client) => poll(client, 30, 340)],
    passes: ["thirty times the same in more than ten seconds", (client) => poll(client, 30, 360)],
  },
  {
    kind: "over-polling",
    offends: ["thirty times the same at once, one after the other", (client) => poll(client, 30, 0)],
    passes: ["twenty-nine times", (client) => poll(client, 29, 0)],
  },
];

async function refusedThenAgain({ mock, astral }: HandMade, afterMs: number): Promise<void> {
  mock.faults.add({ operation: "users.getMe", api: "astral", status: 429, headers: { "retry-after": "5" }, times: 1 });
  await astral("GET", "/users/@me");
  await mock.clock.advance(afterMs);
  await astral("GET", "/users/@me");
}

async function saidTwice({ mock, say }: HandMade, first: string | undefined, second: string | undefined) {
  mock.faults.add({ operation: "messages.create", after: "commit", drop: "connection", times: 1 });
  await say("hi", first);
  await mock.clock.advance(600);
  await say("hi", second);
}

async function saidAgainAfter({ mock, say }: HandMade, status: number): Promise<void> {
  mock.faults.add({ operation: "messages.create", status, headers: { "retry-after": "1" }, times: 1 });
  await say("hi");
  await mock.clock.advance(1000);
  await say("hi");
}

async function createdTwice(
  { mock, auralis }: HandMade,
  first: Record<string, string>,
  second: Record<string, string>,
) {
  mock.faults.add({ operation: "players.create", after: "commit", drop: "connection", times: 1 });
  await auralis("POST", "/v1/players", guild, first);
  await mock.clock.advance(600);
  await auralis("POST", "/v1/players", guild, second);
}

async function beatAfter({ mock, socket }: HandMade, ms: number): Promise<void> {
  const raw = await socket();
  await mock.clock.advance(ms);
  await raw.beat();
  await raw.close();
}

async function beatsAt(client: HandMade, first: number, second: number): Promise<void> {
  await beatAfter(client, first);
  await beatAfter(client, second);
}

async function beatTwice({ mock, socket }: HandMade, ack: number | "never"): Promise<void> {
  const raw = await socket();
  mock.astral.gateway.delay("ack", ack, 1);
  await mock.clock.advance(9000);
  await raw.beat();
  await mock.clock.advance(intervalMs);
  await raw.beat();
  await raw.close();
}

async function resumeAt({ mock, socket }: HandMade, query: string): Promise<void> {
  const { astral } = mock;
  astral.configure({ discord: true }); // neither platform names an address itself
  astral.gateway.resumeUrl(`${astral.gatewayUrl}?v=1&node=7`);
  const first = await socket();
  await first.identify();
  await first.close();
  const second = await socket(query);
  await second.send({ op: 6, d: { token: astral.token, session_id: first.sessionId(), seq: 1 } });
  await second.close();
}

async function identifyTimes({ socket }: HandMade, times: number): Promise<void> {
  for (let started = 0; started < times; started += 1) {
    const raw = await socket();
    await raw.identify();
    await raw.close();
  }
}

async function signedLongAgo({ mock, auralytik }: HandMade, anew: boolean): Promise<void> {
  const signedAt = mock.clock.now();
  mock.faults.add({ api: "auralytik", drop: "connection", times: 1 });
  await auralytik("/campaigns", 0, signedAt);
  await mock.clock.advance("1h");
  await auralytik("/campaigns", 0, anew ? mock.clock.now() : signedAt);
}

async function listJobs({ auralisCloud }: HandMade["mock"]): Promise<void> {
  const { fetch, baseUrl, userId } = auralisCloud.options();
  const response = await fetch(`${baseUrl}/jobs?user_id=${userId}`);
  expect(response.status).toBe(200);
}

async function poll({ mock, astral }: HandMade, times: number, everyMs: number): Promise<void> {
  for (let asked = 0; asked < times; asked += 1) {
    await astral("GET", "/users/@me");
    await mock.clock.advance(everyMs);
  }
}

describe("the conduct report", () => {
  test.each(rows)("finds $kind: $offends.0", async ({ kind, offends }) => {
    const client = handMade();
    await offends[1](client);
    const found = client.mock.conduct.report().filter((finding) => finding.kind === kind);
    expect(found).not.toEqual([]);
    expect(() => client.mock.conduct.assertClean()).toThrow(kind);
    client.mock.conduct.expect({ kind });
    client.mock.conduct.assertClean();
  });

  test.each(rows)("finds no $kind in $passes.0", async ({ passes }) => {
    const client = handMade();
    await passes[1](client);
    expect(client.mock.conduct.report()).toEqual([]);
  });
});

describe("a finding", () => {
  test("shows the two rows of the journal, and both in its text", async () => {
    const client = handMade();
    await refusedThenAgain(client, 1000);
    const [finding, ...others] = client.mock.conduct.report();
    expect(others).toEqual([]);
    const [first, second] = client.mock.journal.exchanges();
    expect(finding).toEqual({
      kind: "retried-early",
      api: "astral",
      operation: "users.getMe",
      at: second?.at,
      toldMs: 5000,
      waitedMs: 1000,
      evidence: [
        { row: "exchange", exchange: first },
        { row: "exchange", exchange: second },
      ],
    });
    expect(client.mock.conduct.text()).toBe(
      [
        "retried-early: astral users.getMe was sent again before the time that the refusal named (told to wait 5000 ms, waited 1000 ms)",
        "  exchange 1, at 0 ms: GET /users/@me → 429 RATE_LIMITED [fault-1 answered 429]",
        "  exchange 2, at 1000 ms: GET /users/@me → 200",
      ].join("\n"),
    );
    client.mock.conduct.expect();
  });

  test("of a socket names its frames", async () => {
    const client = handMade();
    await beatAfter(client, 44_000);
    expect(client.mock.conduct.text()).toContain(
      "(interval 41250 ms, nothing for 44000 ms)\n  socket 1, at 0 ms: op 10 HELLO from the server\n  socket 1, at 44000 ms: op 1 HEARTBEAT from the client",
    );
    client.mock.conduct.expect({ operation: "socket" });
  });

  test("names no secret in its text", async () => {
    const { mock, auralis } = handMade();
    const { token } = mock.auralis.options();
    await auralis("GET", `/v1/players?api_key=${token}`);
    expect(mock.conduct.text()).toContain("parameter api_key");
    expect(mock.conduct.text()).not.toContain(token);
    mock.conduct.expect();
  });

  test("of one kind and operation is told once, with how many more there are", async () => {
    const client = handMade();
    for (let sent = 0; sent < 40; sent += 1) await client.type();
    expect(client.mock.conduct.text()).toContain("and 18 more of channels.startTyping");
    client.mock.conduct.expect();
  });

  test("is forgotten by a reset, and what is too old is counted", async () => {
    const { mock, auralis } = handMade();
    await Promise.all(Array.from({ length: 1002 }, () => auralis("GET", "/v1/cluster?token=x")));
    expect(mock.conduct.report()).toHaveLength(1000);
    expect(mock.conduct.text()).toMatch(/^\d+ older findings, which are no longer kept/);
    mock.reset();
    mock.conduct.assertClean();
  });

  test("that was expected and never came is told", () => {
    const { mock } = handMade();
    mock.conduct.expect({ kind: "missed-ack", times: 2 });
    expect(() => mock.conduct.assertClean()).toThrow('expected 2 more like {"kind":"missed-ack","times":2}');
  });

  test.each<[object, string]>([
    [{ kind: "retried-erly" }, 'knows no finding "retried-erly"; did you mean "retried-early"?'],
    [{ operation: "messages.crate" }, 'did you mean "messages.create"?'],
    [{ api: "astrl" }, 'did you mean "astral"?'],
    [{ kinds: "x" }, 'did you mean "kind"?'],
    [{ times: 0 }, 'a whole number from 1 on as "times", got 0'],
  ])("is not expected by %j, with the reason", (pattern, message) => {
    expect(() => handMade().mock.conduct.expect(pattern)).toThrow(message);
  });
});
