import { readFileSync } from "node:fs";
import { type ApiError, type Clock, createHmacSigner, type Signer, type SignInput } from "@antiphon/core";
import { createRuntime, type Runtime } from "@antiphon/core/internal";
import { describe, expect, it } from "vitest";
import * as web from "../../src/platform/web.js";
import * as node from "../../src/platform/node.js";
import { api, operations } from "../lab/generated/operations.js";
import { failureOf, openLab } from "../lab/lab-world.js";

interface Vectors {
  readonly secret: string;
  readonly cases: readonly {
    readonly id: string;
    readonly method: string;
    readonly path: string;
    readonly query: string;
    readonly timestamp: number;
    readonly body: string;
    readonly bodySha256: string;
    readonly canonical: string;
    readonly signature: string;
  }[];
}

const vectors = JSON.parse(
  readFileSync(new URL("../../../../spec/vectors/analytics-signing.json", import.meta.url), "utf8"),
) as Vectors;

function input(one: Partial<SignInput>): SignInput {
  return {
    method: "GET",
    path: "/",
    query: "",
    headers: {},
    body: "",
    timestampMs: 0,
    nonce: () => "n",
    memo: new Map(),
    ...one,
  };
}

/** A client that signs with the public signer, in a world of its own. */
function openSigned(options: { readonly clock?: Clock; readonly hooks?: object; readonly signer?: Signer } = {}): {
  readonly world: ReturnType<typeof openLab>;
  readonly runtime: Runtime;
} {
  const world = openLab();
  const { apiKey, hmacSecret, ...injected } = world.mock.lab.signed();
  const { signer = createHmacSigner({ secret: hmacSecret }), ...others } = options;
  const runtime = createRuntime({
    api,
    operations,
    factory: "createLab",
    options: { ...injected, ...world.gate.options, ...others },
    schemes: {
      apiKey: { credential: () => ({ headers: { "x-api-key": apiKey } }) },
      signature: { credential: () => ({}) },
      bearer: { credential: () => ({ headers: { authorization: `Bearer ${world.mock.lab.options().token}` } }) },
    },
    signer,
  });
  return { world, runtime };
}

const read = (runtime: Runtime, name = "a", query = {}) =>
  runtime.call<unknown, string>(runtime.operation("signed.read"), { path: { name }, query }, undefined);
const write = (runtime: Runtime, name: string, text: string) =>
  runtime.call<unknown, string>(runtime.operation("signed.write"), { path: { name }, body: { text } }, undefined);

describe("the HMAC scheme", () => {
  it.each(vectors.cases.map((one) => [one.id, one] as const))(
    "P38 gives the signature of vector %s",
    async (_, one) => {
      const signer = createHmacSigner({ secret: vectors.secret });
      const signed = await signer.sign(input({ ...one, timestampMs: one.timestamp * 1000 + 999 }));
      expect(signed).toEqual({ "x-timestamp": String(one.timestamp), "x-signature": one.signature });
    },
  );

  it.each(vectors.cases.map((one) => [one.id, one] as const))(
    "P38 gives it with WebCrypto and with node:crypto: %s",
    async (_, one) => {
      for (const platform of [web, node]) {
        expect(await platform.sha256Base64(one.body)).toBe(one.bodySha256);
        expect(await platform.hmacSha256Base64(vectors.secret, one.canonical)).toBe(one.signature);
      }
    },
  );

  it("signs at once where the platform can, and hashes the body once for all attempts", () => {
    const memo = new Map();
    const signer = createHmacSigner({ secret: "s" });
    const first = signer.sign(input({ body: "x", memo }));
    expect(first).not.toBeInstanceOf(Promise);
    memo.set("sha256", "other");
    expect(signer.sign(input({ body: "x", memo }))).not.toEqual(first);
  });

  it("takes a secret in Base64, a secret that is asked for, and other header names", async () => {
    const plain = await createHmacSigner({ secret: "secret" }).sign(input({}));
    const encoded = await createHmacSigner({
      secret: () => Promise.resolve("c2VjcmV0"),
      secretEncoding: "base64",
    }).sign(input({}));
    expect(encoded).toEqual(plain);
    const named = await createHmacSigner({
      secret: "secret",
      signatureHeader: "X-Sig",
      timestampHeader: "X-Time",
    }).sign(input({}));
    expect(Object.keys(named)).toEqual(["x-time", "x-sig"]);
  });
});

describe("signing", () => {
  const odd = ["ñandú – 通話 📞", "a/b", "a b+c", "%2F", "camp 789", "!'()*"];

  it("P38 covers what is on the request line, whatever the name and query hold", async () => {
    const { runtime, world } = openSigned();
    for (const name of odd) await read(runtime, name, { word: ["b b", "", "a+%&=é", "b b"] });
    for (const text of ["", "Evaluación ñandú – 通話 📞"]) await write(runtime, "a", text);
    expect(world.mock.journal.exchanges().map(({ status }) => status)).toEqual(
      Array.from({ length: odd.length + 2 }, () => 200),
    );
  });

  it("P36 is made anew for each attempt, with a fresh time", async () => {
    const { runtime, world } = openSigned();
    world.mock.faults.add({ operation: "signed.read", status: 503, headers: { "retry-after": "400" }, times: 1 });
    await runtime.call(
      runtime.operation("signed.read"),
      { path: { name: "a" } },
      { deadlineMs: 900_000, retry: { maxRetryAfterMs: 900_000 } },
    );
    const sent = world.mock.journal.exchanges().map(({ requestHeaders }) => requestHeaders);
    expect(sent).toHaveLength(2);
    expect(Number(sent[1]?.["x-timestamp"]) - Number(sent[0]?.["x-timestamp"])).toBeGreaterThanOrEqual(400);
    expect(sent[1]?.["x-signature"]).not.toBe(sent[0]?.["x-signature"]);
  });

  it("P36 is given a fresh nonce each time, so that two attempts of one second differ", async () => {
    const nonces: string[] = [];
    const signer: Signer = {
      sign(request) {
        nonces.push(request.nonce());
        return {};
      },
    };
    const { runtime, world } = openSigned({ signer });
    world.mock.faults.add({ operation: "me.get", status: 503, times: 1 });
    await runtime.call(runtime.operation("me.get"), {}, undefined);
    expect(nonces).toHaveLength(2);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it("P37 comes last: a header that a hook adds is signed as the server sees it", async () => {
    const seen: Readonly<Record<string, string>>[] = [];
    const signer: Signer = {
      sign(request) {
        seen.push({ ...request.headers });
        return { "x-signature": "s" };
      },
    };
    const hooks = {
      onAttempt({ headers, attempt }: { headers: Record<string, string>; attempt: number }) {
        headers["x-added"] = `by hook ${attempt}`;
      },
    };
    const { runtime, world } = openSigned({ signer, hooks });
    await runtime.call(runtime.operation("me.get"), {}, undefined);
    const arrived = world.mock.journal.exchanges()[0]?.requestHeaders ?? {};
    for (const [name, value] of Object.entries(seen[0] ?? {})) expect(arrived[name], name).toBe(value);
    expect(arrived).toMatchObject({ "x-added": "by hook 1", "x-signature": "s" });
  });

  it("P39 is fresh on arrival even after ten minutes in the queue", async () => {
    const { runtime, world } = openSigned();
    world.mock.faults.add({
      operation: "signed.read",
      status: 429,
      code: "RATE_LIMITED",
      headers: { "retry-after": "600" },
      times: 1,
    });
    await failureOf(read(runtime));
    await runtime.call(runtime.operation("signed.read"), { path: { name: "a" } }, { deadlineMs: 900_000 });
    const [, late] = world.mock.journal.exchanges();
    expect(late?.status).toBe(200);
    expect((late?.at ?? 0) - (world.mock.journal.exchanges()[0]?.at ?? 0)).toBeGreaterThanOrEqual(600_000);
    expect((late?.at ?? 0) / 1000 - Number(late?.requestHeaders["x-timestamp"])).toBeLessThanOrEqual(1);
  });

  it("P36 refuses a streamed body, which cannot be signed", async () => {
    const { runtime } = openSigned();
    const content = async function* (): AsyncGenerator<Uint8Array> {};
    const plan = {
      operation: runtime.operation("signed.write"),
      args: { path: { name: "a" } },
      body: { contentType: undefined, content },
      want: "text",
    } as const;
    expect(await failureOf(runtime.send(plan))).toMatchObject({ code: "SIGNING_FAILED", outcome: "not_sent" });
  });
});

/** The clock of a machine that is set wrong. */
function wrongClock(clock: Clock, byMs: number): Clock {
  return { ...clock, now: () => clock.now() + byMs };
}

function openSkewed(byMs: number): ReturnType<typeof openSigned> {
  const world = openLab();
  const { apiKey, hmacSecret, ...injected } = world.mock.lab.signed();
  const runtime = createRuntime({
    api,
    operations,
    factory: "createLab",
    options: { ...injected, ...world.gate.options, clock: wrongClock(world.gate.options.clock as Clock, byMs) },
    schemes: {
      apiKey: { credential: () => ({ headers: { "x-api-key": apiKey } }) },
      signature: { credential: () => ({}) },
    },
    signer: createHmacSigner({ secret: hmacSecret }),
  });
  return { world, runtime };
}

describe("clock skew", () => {
  const HOUR = 3_600_000;

  it.each([HOUR, -HOUR])(
    "P40 of %d ms is repaired with one more request; the next hundred calls need none",
    async (byMs) => {
      const { runtime, world } = openSkewed(byMs);
      await read(runtime);
      expect(world.arrived("signed.read")).toBe(2);
      for (let call = 0; call < 100; call += 1) await read(runtime, String(call));
      expect(world.arrived("signed.read")).toBe(102);
    },
  );

  it("P40 does not fail one of fifty parallel first calls", async () => {
    const { runtime, world } = openSkewed(HOUR);
    await Promise.all(Array.from({ length: 50 }, (_, index) => read(runtime, String(index))));
    expect(world.arrived("signed.read")).toBeLessThanOrEqual(100);
  });

  it("P40 is not suspected behind a wrong secret", async () => {
    const { runtime, world } = openSigned({ signer: createHmacSigner({ secret: "wrong" }) });
    const error: ApiError = await failureOf(read(runtime));
    expect(error).toMatchObject({ code: "UNAUTHORIZED", attempts: 1 });
    expect(world.arrived("signed.read")).toBe(1);
  });

  it("P40 is not suspected when the two clocks agree: the refusal stands", async () => {
    const { runtime, world } = openSigned();
    world.mock.faults.add({ operation: "signed.read", status: 401, code: "TIMESTAMP_EXPIRED" });
    expect(await failureOf(read(runtime))).toMatchObject({ code: "TIMESTAMP_EXPIRED", attempts: 1 });
  });

  it.each([
    ["cached", { age: "3500" }, 0],
    ["slow", {}, 40_000],
  ] as const)("P40 is not learned from a %s answer", async (_, headers, latencyMs) => {
    const { runtime, world } = openSigned();
    const date = new Date(world.mock.clock.now() - HOUR).toUTCString();
    world.mock.faults.add({
      operation: "signed.read",
      status: 500,
      headers: { date, ...headers },
      latencyMs,
      times: 1,
    });
    await runtime.call(runtime.operation("signed.read"), { path: { name: "a" } }, { timeoutMs: 60_000 });
    expect(world.mock.journal.exchanges().map(({ status }) => status)).toEqual([500, 200]);
  });
});

describe("where a credential goes", () => {
  it("P41 never to another origin: the redirect is an error, and the other origin is not asked", async () => {
    for (const id of ["odd.redirect", "odd.redirectPost"]) {
      const { runtime, world } = openSigned();
      const error: ApiError = await failureOf(
        runtime.call(runtime.operation(id), { path: { target: "elsewhere" } }, undefined),
      );
      expect(error).toMatchObject({ name: "ApiError", status: 302 });
      expect(world.mock.lab.landings()).toEqual([]);
    }
  });

  it("P41 follows redirects of reads within the origin, three at most, each signed for its own path", async () => {
    for (const target of ["once", "twice", "relative"]) {
      const { runtime } = openSigned();
      expect(
        await runtime.call(runtime.operation("odd.redirect"), { path: { target } }, undefined),
        target,
      ).toMatchObject({
        id: expect.any(String),
      });
    }
    for (const target of ["four", "loop", "nowhere"]) {
      const { runtime } = openSigned();
      expect(
        await failureOf(runtime.call(runtime.operation("odd.redirect"), { path: { target } }, undefined)),
        target,
      ).toMatchObject({
        status: 302,
      });
    }
  });

  it("P41 does not follow a redirect of a write, even at home", async () => {
    const { runtime, world } = openSigned();
    expect(
      await failureOf(runtime.call(runtime.operation("odd.redirectPost"), { path: { target: "once" } }, undefined)),
    ).toMatchObject({
      status: 302,
    });
    expect(world.mock.journal.exchanges()).toHaveLength(1);
  });

  it("P42 never over plain http, except to this very machine", async () => {
    for (const baseUrl of ["http://lab.antiphon.test/v1", "http://10.0.0.1", "http://localhost.evil.test"]) {
      const world = openLab({ baseUrl });
      const error = await failureOf(world.lab.me.get());
      expect(error, baseUrl).toMatchObject({ code: "INVALID_OPTION", outcome: "not_sent" });
    }
    for (const baseUrl of ["http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1", "http://lab.localhost:1"]) {
      const world = openLab({ baseUrl });
      expect(await failureOf(world.lab.me.get({ retry: false })), baseUrl).toMatchObject({ code: "CONNECTION_FAILED" });
    }
  });
});
