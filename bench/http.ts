// What a call costs: CPU over a fake transport, and time over loopback, beside the peers in interleaved rounds of one run.
// Run after a build: `npx tsx bench/http.ts [rounds]`. Prints figures and ratios; asserts nothing.
import { spawn } from "node:child_process";
import { createHash, createHmac } from "node:crypto";
import http from "node:http";
import { REST } from "@discordjs/rest";
import { Octokit } from "@octokit/core";
import axios from "axios";
import ky from "ky";
import OpenAI from "openai";
import createClient from "openapi-fetch";
import { Stripe } from "stripe";
import { Pool } from "undici";
import { benchApi } from "./bench-api.js";

const { createRuntime } = (await import(
  new URL("../packages/core/dist/internal/index.js", import.meta.url).href
)) as typeof import("../packages/core/src/internal/index.js");
const { createHmacSigner } = (await import(
  new URL("../packages/core/dist/index.js", import.meta.url).href
)) as typeof import("../packages/core/src/index.js");

const rounds = Number(process.argv[2] ?? 60);
const answer = JSON.stringify({ guild_id: "1474889782147747840", state: "connected", volume: 100, filters: {} });
const body = { guild_id: "1474889782147747840", voice: { session_id: "s", token: "t", endpoint: "e:443" } };
const secret = "hs_test_secret_0123456789abcdefghijklmnop";

type Contestant = readonly [name: string, call: () => Promise<unknown>];

const get = {
  id: "players.get",
  method: "GET",
  path: "/v1/players/{guild_id}",
  safety: "safe",
  auth: ["bearer"],
  response: "json",
  codes: [],
} as const;
const post = {
  ...get,
  id: "players.create",
  method: "POST",
  path: "/v1/players",
  safety: "key",
  body: "json",
} as const;
const path = { guild_id: "1474889782147747840" };

function ours(options: object, signed = false): ReturnType<typeof createRuntime> {
  return createRuntime({
    api: {
      ...benchApi,
      rateLimit: {
        limit: "x-ratelimit-limit",
        remaining: "x-ratelimit-remaining",
        reset: { header: "x-ratelimit-reset", unit: "unix-s" },
      },
    },
    factory: "createBench",
    options,
    schemes: { bearer: { credential: () => credential } },
    ...(signed && { signer: createHmacSigner({ secret }) }),
  });
}
const credential = { headers: { authorization: "Bearer token" } };

/** CPU per call, in µs. */
async function cpuOf(call: () => Promise<unknown>, calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index += 1) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

/** Wall time per call, in µs. */
async function timeOf(call: () => Promise<unknown>, calls: number): Promise<number> {
  const before = performance.now();
  for (let index = 0; index < calls; index += 1) await call();
  return ((performance.now() - before) * 1000) / calls;
}

/** Loopback calls are measured twice: on a busy machine the wall clock counts the neighbours too. */
async function compareLoopback(title: string, contestants: readonly Contestant[], base: string): Promise<void> {
  await compare(`${title}, wall time`, contestants, base, timeOf, 40);
  await compare(`${title}, CPU of the client`, contestants, base, cpuOf, 40);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Runs all in turn, round by round, so that the machine's moods hit everybody; ratios are taken within a round. */
async function compare(
  title: string,
  contestants: readonly Contestant[],
  base: string,
  measure: (call: () => Promise<unknown>, calls: number) => Promise<number>,
  calls: number,
): Promise<void> {
  const figures = new Map<string, number[]>(contestants.map(([name]) => [name, []]));
  for (const [, call] of contestants) await measure(call, 2000); // warm up
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, call] of contestants) figures.get(name)?.push(await measure(call, calls));
  }
  const bases = figures.get(base) as number[];
  console.log(`\n${title} (median of ${rounds} rounds of ${calls}; ratio to ${base} within a round)`);
  for (const [name, values] of figures) {
    const ratio = median(values.map((value, round) => value / bases[round]));
    console.log(`  ${name.padEnd(38)} ${median(values).toFixed(1).padStart(8)} µs   x ${ratio.toFixed(2)}`);
  }
}

// 1. CPU over a fake transport.
const fakeFetch = (async () =>
  new Response(answer, {
    headers: { "content-type": "application/json", "content-length": String(answer.length) },
  })) as typeof fetch;
const wire = {
  status: 200,
  headers: { "content-type": "application/json" },
  text: () => Promise.resolve(answer),
  stream: async function* () {},
  cancel() {},
};
const fake = { baseUrl: "https://bench.test", transport: () => Promise.resolve(wire) };
const plain = ours(fake);
const signed = ours(fake, true);
const overFetch = ours({ baseUrl: "https://bench.test", fetch: fakeFetch });
const raw = createClient<Record<string, never>>({ baseUrl: "https://bench.test", fetch: fakeFetch }) as unknown as {
  GET(path: string, init: object): Promise<unknown>;
};

await compare(
  "CPU of a call, fake transport",
  [
    ["openapi-fetch GET", () => raw.GET("/v1/players/{guild_id}", { params: { path } })],
    ["antiphon GET", () => plain.call(get, { path }, undefined) as Promise<unknown>],
    ["antiphon GET, signed", () => signed.call(get, { path }, undefined) as Promise<unknown>],
    ["antiphon POST with key", () => plain.call(post, { body }, undefined) as Promise<unknown>],
    ["antiphon GET over the same fake fetch", () => overFetch.call(get, { path }, undefined) as Promise<unknown>],
  ],
  "openapi-fetch GET",
  cpuOf,
  500,
);

// 2. Time over loopback, against a server in a process of its own.
const server = spawn(
  process.execPath,
  [
    "--input-type=module",
    "-e",
    `
  import http from "node:http";
  const answer = ${JSON.stringify(answer)};
  const server = http.createServer((request, response) => {
    request.resume();
    request.on("end", () => response.writeHead(200, { "content-type": "application/json", "content-length": answer.length }).end(answer));
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`,
  ],
  { stdio: ["ignore", "pipe", "inherit"] },
);
const port = await new Promise<string>((resolve) =>
  server.stdout.once("data", (data: Buffer) => resolve(data.toString().trim())),
);
const origin = `http://127.0.0.1:${port}`;
const url = `${origin}/v1/players/1474889782147747840`;
const agent = new http.Agent({ keepAlive: true });

function bare(
  method: "GET" | "POST",
  headers: Record<string, string>,
  text?: string,
  target = "/v1/players/1474889782147747840",
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const length = text === undefined ? {} : { "content-length": Buffer.byteLength(text) };
    const request = http.request(
      { host: "127.0.0.1", port, path: target, method, agent, headers: { ...headers, ...length } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString("utf8"))));
      },
    );
    request.on("error", reject);
    request.end(text);
  });
}

const authorization = { authorization: "Bearer token" };
function bareSigned(): Promise<unknown> {
  const text = JSON.stringify(body);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const canonical = `${timestamp}.POST./v1/players.${createHash("sha256").update(text).digest("base64")}`;
  const signature = createHmac("sha256", secret).update(canonical).digest("base64");
  const headers = {
    ...authorization,
    "content-type": "application/json",
    "idempotency-key": crypto.randomUUID(),
    "x-timestamp": timestamp,
    "x-signature": signature,
  };
  return bare("POST", headers, text, "/v1/players");
}

const client = ours({ baseUrl: origin });
const signing = ours({ baseUrl: origin }, true);
const pool = new Pool(origin, { connections: 1 });
const openapi = createClient<Record<string, never>>({ baseUrl: origin }) as unknown as typeof raw;
const openai = new OpenAI({ apiKey: "k", baseURL: origin });
const stripe = new Stripe("sk_test_1", { host: "127.0.0.1", port, protocol: "http", telemetry: false });
const discord = new REST({ api: origin, version: "v1", globalRequestsPerSecond: Infinity }).setToken("t");
const octokit = new Octokit({ baseUrl: origin });
const axiosClient = axios.create({ baseURL: origin, httpAgent: agent });

await compareLoopback(
  "GET over loopback",
  [
    ["node:http, keep-alive", () => bare("GET", authorization)],
    ["antiphon", () => client.call(get, { path }, undefined) as Promise<unknown>],
    ["fetch", async () => (await fetch(url, { headers: authorization })).json()],
    [
      "undici.request",
      async () => (await pool.request({ method: "GET", path: "/v1/players/1", headers: authorization })).body.json(),
    ],
    ["openapi-fetch", () => openapi.GET("/v1/players/{guild_id}", { params: { path } })],
    ["openai", () => openai.get("/v1/players/1")],
    ["stripe", () => stripe.rawRequest("GET", "/v1/players/1")],
    ["ky", () => ky.get(url, { headers: authorization }).json()],
    ["axios", () => axiosClient.get("/v1/players/1", { headers: authorization })],
    ["@discordjs/rest", () => discord.get("/players/1")],
    ["@octokit/core", () => octokit.request("GET /v1/players/1")],
  ],
  "node:http, keep-alive",
);
await compareLoopback(
  "POST with key over loopback",
  [
    [
      "node:http, keep-alive",
      () =>
        bare(
          "POST",
          { ...authorization, "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
          JSON.stringify(body),
          "/v1/players",
        ),
    ],
    ["antiphon", () => client.call(post, { body }, undefined) as Promise<unknown>],
    [
      "fetch",
      async () =>
        (
          await fetch(`${origin}/v1/players`, {
            method: "POST",
            headers: { ...authorization, "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
            body: JSON.stringify(body),
          })
        ).json(),
    ],
    ["openai", () => openai.post("/v1/players", { body })],
    ["ky", () => ky.post(`${origin}/v1/players`, { json: body, headers: authorization }).json()],
  ],
  "node:http, keep-alive",
);
await compareLoopback(
  "signed POST over loopback",
  [
    ["node:http, keep-alive, signed", bareSigned],
    ["antiphon", () => signing.call(post, { body }, undefined) as Promise<unknown>],
  ],
  "node:http, keep-alive, signed",
);

server.kill();
agent.destroy();
await pool.close();
process.exit(0);
