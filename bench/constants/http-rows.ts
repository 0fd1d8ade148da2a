import { spawn } from "node:child_process";
import http from "node:http";
import { cpuOf, inLanes, load, median, type Row } from "./row.js";
import { benchApi } from "../bench-api.js";

const answer = JSON.stringify({ guild_id: "1474889782147747840", state: "connected", volume: 100, filters: {} });
const body = { guild_id: "1474889782147747840", voice: { session_id: "s", token: "t", endpoint: "e:443" } };
const get = { id: "players.get", method: "GET", path: "/v1/players/{guild_id}", safety: "safe" } as const;
const post = { id: "players.create", method: "POST", path: "/v1/players", safety: "key", body: "json" } as const;
const shared = { auth: ["bearer"], response: "json", codes: [] } as const;
const path = { guild_id: "1474889782147747840" };

/** CPU of the client against bare `node:http` with a keep-alive agent, which answers the same server's JSON. */
export const httpRows: readonly Row[] = [
  { name: "GET, 16 in flight, against bare node:http", goal: "0.90", measure: () => compare("GET", 16) },
  { name: "POST, 16 in flight, against bare node:http", goal: "0.90", measure: () => compare("POST", 16) },
  { name: "GET, one after the other, against bare node:http", goal: "1.10", measure: () => compare("GET", 1) },
  { name: "POST, one after the other, against bare node:http", goal: "1.20", measure: () => compare("POST", 1) },
];

async function compare(method: "GET" | "POST", lanes: number): Promise<string> {
  const port = await serve();
  const [ours, bare] = [await client(method, port), plain(method, port)];
  const count = 400;
  for (const call of [ours, bare]) await inLanes(lanes, 8000, call);
  let [least, leastBare] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const ratios: number[] = [];
  for (let round = 0; round < 60; round += 1) {
    const theirs = await cpuOf(() => inLanes(lanes, count, bare), count);
    const cost = await cpuOf(() => inLanes(lanes, count, ours), count);
    ratios.push(cost / theirs);
    least = Math.min(least, cost);
    leastBare = Math.min(leastBare, theirs);
  }
  const leasts = `least ${least.toFixed(0)} : ${leastBare.toFixed(0)} us, ${(least / leastBare).toFixed(2)} x`;
  return `${median(ratios).toFixed(2)} x  (${leasts})`;
}

async function client(method: "GET" | "POST", port: string): Promise<() => Promise<unknown>> {
  const { createRuntime } =
    await load<typeof import("../../packages/core/src/internal/index.js")>("core/dist/internal/index.js");
  const runtime = createRuntime({
    api: benchApi,
    factory: "createBench",
    options: { baseUrl: `http://127.0.0.1:${port}` },
    schemes: { bearer: { credential: () => credential } },
  });
  const operation = { ...(method === "GET" ? get : post), ...shared };
  const args = method === "GET" ? { path } : { body };
  return () => runtime.call(operation, args, undefined) as Promise<unknown>;
}
const credential = { headers: { authorization: "Bearer token" } };

function plain(method: "GET" | "POST", port: string): () => Promise<unknown> {
  const agent = new http.Agent({ keepAlive: true });
  return () =>
    new Promise((resolve, reject) => {
      const text = method === "POST" ? JSON.stringify(body) : undefined;
      const headers = { authorization: "Bearer token", ...(text !== undefined && withBody(text)) };
      const target = method === "POST" ? "/v1/players" : `/v1/players/${path.guild_id}`;
      const request = http.request({ host: "127.0.0.1", port, path: target, method, agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString("utf8"))));
      });
      request.on("error", reject);
      request.end(text);
    });
}

function withBody(text: string): Record<string, string | number> {
  return {
    "content-type": "application/json",
    "idempotency-key": crypto.randomUUID(),
    "content-length": Buffer.byteLength(text),
  };
}

/** A server in a process of its own, which ends with this one. */
async function serve(): Promise<string> {
  const code = `
    const answer = ${JSON.stringify(answer)};
    const server = require("node:http").createServer((request, response) => {
      request.resume();
      request.on("end", () => response.writeHead(200, { "content-type": "application/json", "content-length": answer.length }).end(answer));
    });
    server.keepAliveTimeout = 60_000;
    server.listen(0, "127.0.0.1", () => console.log(server.address().port));
    process.stdin.on("end", () => process.exit()).resume();`;
  const server = spawn(process.execPath, ["-e", code], { stdio: ["pipe", "pipe", "inherit"] });
  return new Promise((resolve) => server.stdout.once("data", (data: Buffer) => resolve(data.toString().trim())));
}
