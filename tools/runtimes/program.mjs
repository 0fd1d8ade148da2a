// What every runtime must do alike, against a mock on a real port. Web platform only: it runs in workers and browsers too.
import { createAuralytik } from "../../packages/analytics/dist/index.js";
import { ApiError, isApiError } from "../../packages/core/dist/index.js";
import {
  astralInteractionScheme,
  auralytikScheme,
  signWebhook,
  verifyWebhook,
} from "../../packages/core/dist/webhooks/index.js";
import { createAuralisCloud } from "../../packages/jobs/dist/index.js";
import { createAuralis } from "../../packages/players/dist/index.js";
import { raw } from "../../packages/players/dist/raw.js";
import { liveOnGateway } from "./gateway.mjs";

/** `zstd`: whether the gateway client of this runtime reads zstd streams. */
/** @typedef {{ line: { url: string, apis: Record<string, any> }, vectors: Record<string, any>, zstd: boolean }} Setting */

/** Gives what failed: `{ passed: ["calls", …], failed: { "retry": "reason" } }`. */
export async function run(/** @type {Setting} */ setting) {
  const passed = [];
  const failed = {};
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check(setting);
      passed.push(name);
    } catch (error) {
      failed[name] = `${error?.stack ?? error}${error?.cause ? `\ncause: ${error.cause.stack ?? error.cause}` : ""}`;
    } finally {
      await admin(setting, "DELETE", "/faults");
    }
  }
  return { passed, failed };
}

const browser = { dangerouslyAllowBrowser: true };
const guild = (n) => String(250_000_000_000_000_000n + BigInt(n));
const voice = {
  user_id: "81384788765712384",
  channel_id: guild(900),
  session_id: "a1b2",
  token: "voice",
  endpoint: "eu.voice.example:443",
};

const players = ({ line: { apis } }, options) =>
  createAuralis({ ...browser, baseUrl: apis.auralis.url, token: apis.auralis.token, ...options });

const analytics = ({ line: { apis } }) =>
  createAuralytik({
    ...browser,
    baseUrl: apis.auralytik.url,
    apiKey: apis.auralytik.apiKey,
    hmacSecret: apis.auralytik.hmacSecret,
  });

/** @type {Record<string, (setting: Setting) => Promise<void>>} */
const checks = {
  async "a call gives its data, and its error by code"(setting) {
    const auralis = players(setting);
    await auralis.players.create({ guild_id: guild(1), voice });
    equal((await auralis.players.get(guild(1))).guild_id, guild(1));
    const error = await failure(auralis.players.get(guild(404)));
    ok(isApiError(error, "PLAYER_NOT_FOUND") && error instanceof ApiError, String(error));
  },

  async "a list iterates over its pages"(setting) {
    const auralis = players(setting);
    for (let n = 10; n < 13; n += 1) await auralis.players.create({ guild_id: guild(n), voice });
    const ids = [];
    for await (const player of auralis.players.list({ limit: 1 })) ids.push(player.guild_id);
    ok(
      [10, 11, 12].every((n) => ids.includes(guild(n))),
      ids.join(),
    );
    equal(new Set(ids).size, ids.length);
  },

  async "a create whose answer is lost is repeated and applied once"(setting) {
    await admin(setting, "POST", "/faults", {
      operation: "players.create",
      after: "commit",
      drop: "connection",
      times: 1,
    });
    await players(setting).players.create({ guild_id: guild(2), voice });
    const { effects } = await admin(setting, "GET", "/ledger");
    equal(effects.filter(({ resource }) => resource === guild(2)).length, 1);
  },

  async "a 503 is retried, and retry: false is one attempt"(setting) {
    await admin(setting, "POST", "/faults", { operation: "players.get", status: 503, times: 1 });
    const { response } = await players(setting).players.get(guild(1)).withResponse();
    equal([response.status, response.attempts].join(), "200,2");
    await admin(setting, "POST", "/faults", { operation: "players.get", status: 503 });
    const error = await failure(players(setting, { retry: false }).players.get(guild(1)));
    equal([error.status, error.attempts].join(), "503,1");
  },

  async "an attempt that hangs times out, and the next one succeeds"(setting) {
    await admin(setting, "POST", "/faults", { operation: "players.get", hang: true, times: 1 });
    const { response } = await players(setting).players.get(guild(1), { timeoutMs: 300 }).withResponse();
    equal(response.attempts, 2);
  },

  async "an abort rejects with the caller's own reason"(setting) {
    await admin(setting, "POST", "/faults", { operation: "players.get", hang: true });
    const controller = new AbortController();
    const call = players(setting).players.get(guild(1), { signal: controller.signal });
    const reason = new Error("mine");
    setTimeout(() => controller.abort(reason), 50);
    ok((await failure(call)) === reason, "another reason");
  },

  async "a refused connection is not sent"(setting) {
    const auralis = players(setting, { baseUrl: "http://127.0.0.1:1", retry: false });
    const error = await failure(auralis.players.get(guild(1)));
    equal(error.code, "CONNECTION_FAILED");
  },

  async "signed calls are accepted, with a body that is not ASCII"(setting) {
    const auralytik = analytics(setting);
    const created = await auralytik.engagements.create({ name: "Evaluación ñandú – 通話 📞", type: "quality_review" });
    equal((await auralytik.engagements.get(created.id)).name, "Evaluación ñandú – 通話 📞");
  },

  async "a wrong secret is refused by its code"(setting) {
    const { url, apiKey } = setting.line.apis.auralytik;
    const error = await failure(
      createAuralytik({ ...browser, baseUrl: url, apiKey, hmacSecret: "hs_wrong" }).engagements.list(),
    );
    ok(isApiError(error, "INVALID_SIGNATURE"), String(error));
  },

  async "webhook vectors are verified, and a changed bit is refused"({ vectors }) {
    for (const [scheme, { secret, cases }] of [
      [auralytikScheme, vectors.auralytik],
      [astralInteractionScheme, vectors.astral],
    ]) {
      for (const { timestamp, body, signature } of cases) {
        const headers = new Headers({
          [scheme.headers.timestamp]: String(timestamp),
          [scheme.headers.signature]: signature,
        });
        const options = { scheme, secret, clock: { now: () => timestamp * 1000 } };
        const bytes = new TextEncoder().encode(body);
        await verifyWebhook({ headers, body: bytes }, options);
        equal((await signWebhook({ ...options, body: bytes, timestamp }))[scheme.headers.signature], signature);
        const changed = new TextEncoder().encode(`${body} `);
        equal((await failure(verifyWebhook({ headers, body: changed }, options))).code, "INVALID_SIGNATURE");
      }
    }
  },

  async "a file is uploaded as multipart from a Blob and from a stream"({ line: { apis } }) {
    const { url, userId } = apis.auralisCloud;
    const cloud = createAuralisCloud({ ...browser, baseUrl: url, userId });
    const events = [];
    const content = new Blob([zip, "x".repeat(200_000)]);
    await cloud.jobs.submit(content, {
      filename: "project.zip",
      onUploadProgress: (progress) => events.push(progress),
    });
    equal(events.at(-1).loadedBytes, events.at(-1).totalBytes);
    const stream = () => content.stream();
    equal(
      (await cloud.jobs.submit({ content: stream, sizeBytes: content.size }, { filename: "project.zip" })).status,
      "success",
    );
  },

  async "the raw client goes through the same pipeline"(setting) {
    await admin(setting, "POST", "/faults", { operation: "players.get", status: 503, times: 1 });
    const answer = await raw(players(setting)).GET("/v1/players/{guild_id}", {
      params: { path: { guild_id: guild(1) } },
    });
    equal([answer.ok, answer.response.status].join(), "true,200");
    ok(answer.response instanceof Response, "no Response");
  },

  async "a bot is cut off and goes on: one IDENTIFY, one RESUME, no message lost or doubled"(setting) {
    await gatewayRun(setting, "astral", { answers: true });
  },

  async "a bot reads a compressed stream where the runtime can, and a plain one elsewhere"(setting) {
    const { urls } = await gatewayRun(setting, "fluxer", { answers: false, compress: "zstd-stream" });
    const compressed = urls.map((url) => url.includes("compress=zstd-stream"));
    equal(compressed.join(), `${setting.zstd},${setting.zstd}`);
  },
};

async function gatewayRun(setting, platform, options) {
  const ask = (method, path, body) => admin(setting, method, path, body);
  const life = await liveOnGateway(ask, platform, setting.line.apis[platform], options);
  equal(life.met.join(), "!ping 1,!ping 2");
  equal([life.urls.length, life.times(2), life.times(6)].join(), "2,1,1");
  return life;
}

/** A whole, empty archive. */
const zip = Uint8Array.from({ length: 22 }, (_, index) => [0x50, 0x4b, 0x05, 0x06][index] ?? 0);

async function admin({ line }, method, path, body) {
  const init =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const response = await fetch(`${line.url}/__mock${path}`, { method, ...init });
  if (!response.ok) throw new Error(`${method} /__mock${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? undefined : response.json();
}

async function failure(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("the call succeeded");
}

function ok(condition, found) {
  if (!condition) throw new Error(`not as expected: ${found}`);
}

function equal(found, expected) {
  if (found !== expected) throw new Error(`found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
}
