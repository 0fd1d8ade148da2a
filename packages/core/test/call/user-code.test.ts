import { readFileSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { createMemoryTokenStore, createTokenSource, isAntiphonError, poll, retry, type Tokens } from "@antiphon/core";
import { createDownload, encodeMultipart, type Operation, type Runtime, secretScheme } from "@antiphon/core/internal";
import { verifyWebhook } from "@antiphon/core/webhooks";
import ts from "typescript";
import { describe, expect, it, onTestFinished } from "vitest";
import { type ScriptedAnswer, scriptRuntime } from "../pipeline/scripted-runtime.js";
import { createManualClock, type ManualClock } from "../time/manual-clock.js";
import { delivery, scheme } from "../webhooks/signed-delivery.js";

// Code of the caller's runs in many places. Wherever it throws, rejects, never answers or gives nonsense, the work ends with a result or an
// error that the caller can catch. The list of places is read from the types, so that a new one has to be tried here.

/** Where callers hand in functions, and of which of those it is not asked: what comes out of us, and what time itself is. */
const FILES = [
  "call/options",
  "observe/hooks",
  "limits/store",
  "credentials/token-source",
  "credentials/token-store",
  "time/poll",
  "retry/retry",
  "transfers/download",
  "webhooks/replay-store",
  "webhooks/verify",
];
const NOT_ASKED = /^(?:Clock|Poll|Download|VerifiedWebhook|TokenSource|MemoryTokenStore)\./;

function placesOf(file: string): string[] {
  const path = new URL(`../../src/${file}.ts`, import.meta.url);
  const source = ts.createSourceFile(file, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isInterfaceDeclaration).flatMap((declared) =>
    declared.members
      .filter(
        (member) =>
          ts.isMethodSignature(member) ||
          ts.isCallSignatureDeclaration(member) ||
          /=>|Source\b|FetchLike|\bTransport\b/.test(typeOf(member)),
      )
      .map((member) => `${declared.name.text}.${member.name?.getText() ?? "()"}`)
      .filter((place) => !NOT_ASKED.test(place)),
  );
}

function typeOf(member: ts.TypeElement): string {
  return ts.isPropertySignature(member) ? (member.type?.getText() ?? "") : "";
}

type Bad = () => never;
const loose = (value: unknown): never => value as never;
const misdeeds: Readonly<Record<string, Bad>> = {
  throws: () => {
    throw new Error("mine");
  },
  rejects: () => loose(Promise.reject(new Error("mine"))),
  "never answers": () => loose(new Promise(() => {})),
  "gives nothing": () => loose(undefined),
  "gives what is no number": () => loose(Number.NaN),
  "gives an object of another kind": () => loose({ waitMs: Number.NaN, accessToken: 5 }),
};

const get: Operation = {
  id: "a.get",
  method: "GET",
  path: "/a",
  safety: "safe",
  response: "json",
  codes: [],
  auth: ["key"],
};
const send: Operation = { ...get, id: "a.send", method: "POST", body: "multipart" };
const LIMITED: ScriptedAnswer = { status: 429, headers: { "retry-after": "1" } };
const DEADLINE_MS = 20_000;

interface Place {
  readonly bad: Bad;
  readonly clock: ManualClock;
}

/** A call of a client with these options; the first answer is a refusal, so that all of it is asked. */
function call(
  place: Place,
  options: object,
  secret: unknown = "secret",
  first: ScriptedAnswer = LIMITED,
): Promise<unknown> {
  const key = secretScheme({ value: loose(secret), option: "key", factory: "createScripted" });
  const init = { schemes: { key }, multipart: encodeMultipart, options: loose(options) };
  const { runtime } = scriptRuntime((_, at) => (at === 0 ? first : {}), init, place.clock);
  return Promise.resolve(runtime.call(get, {}, { deadlineMs: DEADLINE_MS }));
}

const hook = (name: string) => (place: Place) => call(place, { hooks: { [name]: place.bad } });
const logger = (level: string) => (place: Place) =>
  call(place, {
    logger: { [level]: place.bad },
    rateStore: { take: () => loose(undefined), freeze: misdeeds["throws"] },
  });
const tokens =
  (more: object) =>
  ({ clock }: Place) => {
    const store = createMemoryTokenStore({ accessToken: "old", refreshToken: "r", expiresAt: 0 });
    const renew = async (): Promise<Tokens> => ({ accessToken: "new" });
    const source = createTokenSource({ store, renew, clock, ...more });
    return call({ bad: loose(undefined), clock }, {}, source, { status: 401 });
  };
const store = (name: string) => (place: Place) => {
  const good = createMemoryTokenStore({ accessToken: "old", refreshToken: "r", expiresAt: 0 });
  return tokens({ store: { ...good, [name]: place.bad } })(place);
};
const polled =
  (name: string) =>
  ({ bad, clock }: Place) =>
    poll({
      subject: 1,
      check: async () => "RUNNING",
      state: (value) => value,
      terminal: ["DONE"],
      deadlineMs: DEADLINE_MS,
      clock,
      [name]: bad,
    });
const retried =
  (name: string) =>
  ({ bad, clock }: Place) =>
    retry(() => Promise.reject(new Error("mine")), {
      shouldRetry: () => true,
      clock,
      random: () => 0,
      [name]: bad,
    });
const transfer =
  (work: (runtime: Runtime, bad: Bad) => Promise<unknown>) =>
  ({ bad, clock }: Place) =>
    work(scriptRuntime(() => ({ pieces: [new Uint8Array(3)] }), { multipart: encodeMultipart }, clock).runtime, bad);
const delivered =
  (more: (bad: Bad) => object) =>
  async ({ bad }: Place) =>
    verifyWebhook(await delivery(), {
      scheme,
      secret: "whsec_test_k7G2xQ9abcdef0123456789",
      clock: { now: () => 1_774_880_700_000 },
      ...more(bad),
    });
const replay = (name: string) => (bad: Bad) => ({
  replay: { claim: () => "free", finish: () => {}, release: () => {}, [name]: bad },
});

const trials: Readonly<Record<string, (place: Place) => Promise<unknown>>> = {
  "SecretSource.()": (place) => call(place, {}, place.bad),
  "SecretSource.refresh": (place) =>
    call(
      place,
      {},
      Object.assign(() => "secret", { refresh: place.bad }),
      { status: 401 },
    ),
  "CallOptions.onUploadProgress": transfer((runtime, onUploadProgress) =>
    Promise.resolve(
      runtime.call(send, { body: { file: new Uint8Array(9) } }, { onUploadProgress, deadlineMs: DEADLINE_MS }),
    ),
  ),
  "ClientOptions.fetch": (place) => call(place, { fetch: place.bad, transport: undefined }),
  "ClientOptions.transport": (place) => call(place, { transport: place.bad }),
  "ClientOptions.random": (place) => call(place, { random: place.bad }),
  "ClientOptions.onRateLimit": (place) => call(place, { onRateLimit: place.bad }),
  "Logger.debug": logger("debug"),
  "Logger.info": logger("info"),
  "Logger.warn": logger("warn"),
  "Logger.error": logger("error"),
  "Hooks.onCall": hook("onCall"),
  "Hooks.onAttempt": hook("onAttempt"),
  "Hooks.onAnswer": hook("onAnswer"),
  "Hooks.onRetry": hook("onRetry"),
  "Hooks.onResult": hook("onResult"),
  "Permit.release": (place) => call(place, { rateStore: { take: () => ({ release: place.bad }), freeze: () => {} } }),
  "RateStore.take": (place) => call(place, { rateStore: { take: place.bad, freeze: () => {} } }),
  "RateStore.freeze": (place) => call(place, { rateStore: { take: () => ({ release: () => {} }), freeze: place.bad } }),
  "TokenSourceOptions.renew": (place) => tokens({ renew: place.bad })(place),
  "TokenSourceOptions.onSaveFailed": (place) => {
    const failing = { load: () => ({ accessToken: "old", refreshToken: "r", expiresAt: 0 }), save: misdeeds["throws"] };
    return tokens({ store: failing, onSaveFailed: place.bad })(place);
  },
  "TokenStore.load": store("load"),
  "TokenStore.save": store("save"),
  "TokenStore.lock": store("lock"),
  "PollOptions.check": polled("check"),
  "PollOptions.state": polled("state"),
  "PollOptions.serverWaitMs": polled("serverWaitMs"),
  "PollOptions.onAnswer": polled("onAnswer"),
  "PollOptions.random": polled("random"),
  "RetryHelperOptions.shouldRetry": retried("shouldRetry"),
  "RetryHelperOptions.retryAfterMs": retried("retryAfterMs"),
  "RetryHelperOptions.random": retried("random"),
  "DownloadOptions.onProgress": transfer((runtime, onProgress) =>
    createDownload({ runtime, operation: { ...get, response: "binary" }, options: { onProgress } }).bytes(),
  ),
  "ReplayStore.claim": delivered(replay("claim")),
  "ReplayStore.finish": async (place) => (await delivered(replay("finish"))(place)).done(),
  "ReplayStore.release": async (place) => (await delivered(replay("release"))(place)).release(),
  "VerifyOptions.secret": delivered((secret) => ({ secret })),
};

/** A promise of the caller's that nobody bounds: a deadline is the caller's to give. */
const OPEN_ENDED = /^(?:ReplayStore|VerifyOptions)\.|^RetryHelperOptions\./;

describe("code of the caller's", () => {
  it("is tried in every place that the types have", () => {
    expect(Object.keys(trials).sort()).toEqual([...new Set(FILES.flatMap(placesOf))].sort());
  });

  it.each(
    Object.entries(trials).flatMap(([place, start]) =>
      Object.entries(misdeeds).map(([how, bad]) => ({ place, how, start, bad })),
    ),
  )("$place that $how", async ({ place, how, start, bad }) => {
    const stray: unknown[] = [];
    const keep = (error: unknown): void => void stray.push(error);
    process.on("unhandledRejection", keep);
    onTestFinished(() => void process.off("unhandledRejection", keep));
    const clock = createManualClock();
    let ended: { readonly error?: unknown } | undefined;
    const work = (async () => start({ bad, clock }))().then(
      () => (ended = {}),
      (error: unknown) => (ended = { error }),
    );
    for (let steps = 0; steps < 200 && ended === undefined; steps += 1) await clock.advance(steps < 20 ? 100 : 1000);
    if (how === "never answers" && OPEN_ENDED.test(place)) return;
    expect(ended, "it never ends").toBeDefined();
    await work;
    await nextTurn();
    expect(stray).toEqual([]);
    const error = ended?.error;
    if (error !== undefined && !isAntiphonError(error)) expect((error as Error).message).toBe("mine");
  });
});
