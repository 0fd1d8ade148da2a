// Side effects of one logical create, by default settings, when the server commits every POST and then loses the answer: by a
// 500, by a reset connection. The server honours an idempotency key. Run after a build: `npx tsx bench/exactly-once.ts`.
import http from "node:http";
import type { AddressInfo } from "node:net";
import { REST } from "@discordjs/rest";
import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import axios from "axios";
import ky from "ky";
import { ofetch } from "ofetch";
import OpenAI from "openai";
import { Stripe } from "stripe";
import { benchApi } from "./bench-api.js";

const { createRuntime } = (await import(
  new URL("../packages/core/dist/internal/index.js", import.meta.url).href
)) as typeof import("../packages/core/src/internal/index.js");

type Fault = "500" | "reset";
let fault: Fault = "500";
let effects = 0;
let requests = 0;
const keys = new Set<string>();

const server = http.createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    requests += 1;
    const key = request.headers["idempotency-key"] as string | undefined;
    if (key !== undefined && keys.has(key)) {
      response.writeHead(200, { "content-type": "application/json" }).end('{"id":"order_1"}');
      return;
    }
    if (key !== undefined) keys.add(key);
    effects += 1;
    if (fault === "reset") request.socket.destroy();
    else response.writeHead(500, { "content-type": "application/json" }).end('{"error":{"message":"lost"}}');
  });
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const origin = `http://127.0.0.1:${port}`;

const create = {
  id: "orders.create",
  method: "POST",
  path: "/orders",
  safety: "key",
  body: "json",
  response: "json",
  codes: [],
} as const;
const ours = createRuntime({
  api: { ...benchApi, errorBody: { message: ["error.message"] } },
  factory: "createBench",
  options: { baseUrl: origin },
});
const body = { item: "piano" };
const openai = new OpenAI({ apiKey: "k", baseURL: origin });
const stripe = new Stripe("sk_test_1", { host: "127.0.0.1", port, protocol: "http", telemetry: false });
const RetryingOctokit = Octokit.plugin(retry);
const octokit = new RetryingOctokit({ baseUrl: origin });
const discord = new REST({ api: origin, version: "v1" }).setToken("t");

const contestants: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["antiphon", () => ours.call(create, { body }, undefined)],
  ["openai", () => openai.post("/orders", { body })],
  ["stripe", () => stripe.rawRequest("POST", "/orders", { item: "piano" })],
  ["@octokit/core + plugin-retry", () => octokit.request("POST /orders", body)],
  ["@discordjs/rest", () => discord.post("/orders", { body })],
  ["ky", () => ky.post(`${origin}/orders`, { json: body })],
  ["ofetch", () => ofetch(`${origin}/orders`, { method: "POST", body })],
  ["axios", () => axios.post(`${origin}/orders`, body)],
];

console.log("side effects of one logical create (requests made, how the call ended)");
for (const [name, call] of contestants) {
  const cells: string[] = [];
  for (fault of ["500", "reset"] as const) {
    effects = 0;
    requests = 0;
    keys.clear();
    const ended = await call().then(
      () => "resolved",
      () => "failed",
    );
    cells.push(`after a ${fault.padEnd(5)} ${effects} (${requests}, ${ended})`);
  }
  console.log(`  ${name.padEnd(30)} ${cells.join("   ")}`);
}
server.close();
process.exit(0);
