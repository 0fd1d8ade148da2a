import { fork, type ChildProcess } from "node:child_process";
import http from "node:http";
import { fileURLToPath } from "node:url";
import type { Mock } from "@antiphon/mock";
import { cpuOf, inLanes, load, median, type Row } from "./row.js";

const guildId = "1474889782147747840";

export const mockRows: readonly Row[] = [
  { name: "mock over TCP, 8 connections, a request against a bare one", goal: "90 : 23 us", measure: overTcp },
  { name: "mock: one injected call", goal: "40 us", measure: injected },
  { name: "mock: a whole client call over it", goal: "60 us", measure: clientCall },
  { name: "mock: memory of a journal row of a small answer", goal: "1.2 kB", measure: memoryOfRow },
  { name: "mock: memory of a fetch, with a journal of 100", goal: "0 kB", measure: memoryOfFetch },
  { name: "mock: memory of createMock()", goal: "0 kB", measure: () => memoryOf(3000, (create) => void create()) },
  { name: "mock: memory of world(), opened and closed", goal: "0 kB", measure: memoryOfWorld },
];

const createMock = async (): Promise<(options?: object) => Mock> =>
  (await load<typeof import("@antiphon/mock")>("mock/dist/index.js")).createMock;

/** A mock with its limits off and one player, and a question for it. */
async function playerOf(options: object = {}): Promise<{ mock: Mock; ask(): Promise<unknown> }> {
  const mock = (await createMock())({ seed: 1, ...options });
  mock.auralis.configure({ requestsPerCredential: 1e9, requestsPerAddress: 1e9 });
  const { fetch, baseUrl, token } = mock.auralis.options();
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const voice = { user_id: guildId, channel_id: guildId, session_id: "s", token: "t", endpoint: "e:443" };
  const body = JSON.stringify({ guild_id: guildId, voice });
  const made = await fetch(`${baseUrl}/v1/players`, { method: "POST", headers, body });
  if (made.status !== 202) throw new Error(await made.text());
  const url = `${baseUrl}/v1/players/${guildId}`;
  return { mock, ask: async () => (await fetch(url, { headers })).text() };
}

async function injected(): Promise<string> {
  const { ask } = await playerOf();
  return batches(ask);
}

async function clientCall(): Promise<string> {
  const { mock } = await playerOf();
  const { createAuralis } = await load<typeof import("@antiphon/players")>("players/dist/index.js");
  const auralis = createAuralis(mock.auralis.options());
  return batches(() => auralis.players.get(guildId));
}

async function batches(run: () => PromiseLike<unknown>): Promise<string> {
  const each: number[] = [];
  for (let batch = 0; batch < 60; batch += 1) {
    const cost = await cpuOf(() => inLanes(1, 200, async () => run()), 200);
    if (batch >= 20) each.push(cost);
  }
  return `${median(each).toFixed(1)} us`;
}

/** CPU of the server's process, which tells it when asked. */
async function overTcp(): Promise<string> {
  const [mock, bare] = [await serverOf("mock"), await serverOf("bare")];
  const ratios: number[] = [];
  const costs: [number[], number[]] = [[], []];
  for (let round = 0; round < 9; round += 1) {
    const [ours, theirs] = [await costOf(mock), await costOf(bare)];
    if (round < 2) continue; // warm up
    costs[0].push(ours);
    costs[1].push(theirs);
    ratios.push(ours / theirs);
  }
  return `${median(costs[0]).toFixed(0)} : ${median(costs[1]).toFixed(0)} us  ${median(ratios).toFixed(2)} x`;
}

interface Served {
  readonly child: ChildProcess;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function serverOf(kind: "mock" | "bare"): Promise<Served> {
  const child = fork(fileURLToPath(new URL("./server.ts", import.meta.url)), [kind], { execArgv: ["--import", "tsx"] });
  const told = (await new Promise((resolve) => child.once("message", resolve))) as Omit<Served, "child">;
  return { child, ...told };
}

async function costOf({ child, url, headers }: Served): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
  const before = await spentBy(child);
  await inLanes(8, 3000, () => answerOf(url, agent, headers));
  const spent = (await spentBy(child)) - before;
  agent.destroy();
  return spent / 3000;
}

function spentBy(child: ChildProcess): Promise<number> {
  const told = new Promise<number>((resolve) => child.once("message", resolve));
  child.send("cpu");
  return told;
}

function answerOf(url: string, agent: http.Agent, headers: Served["headers"]): Promise<void> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`answered ${response.statusCode}`));
        response.resume().on("end", resolve);
      })
      .on("error", reject);
  });
}

async function memoryOfRow(): Promise<string> {
  const { ask } = await playerOf();
  return growth(20_000, ask);
}

async function memoryOfFetch(): Promise<string> {
  const { ask } = await playerOf({ keep: 100 });
  return growth(20_000, ask);
}

async function memoryOf(count: number, run: (create: () => Mock) => void): Promise<string> {
  const create = await createMock();
  return growth(count, () => run(() => create()));
}

async function memoryOfWorld(): Promise<string> {
  const mock = (await createMock())();
  return growth(3000, () => {
    mock.world().close();
  });
}

/** What stays of a unit, once the first quarter is over. */
async function growth(count: number, run: () => unknown): Promise<string> {
  let before = 0;
  for (let index = 0; index < count; index += 1) {
    if (index === count / 4) before = await heap();
    await run();
  }
  return `${(((await heap()) - before) / (count * 0.75) / 1000).toFixed(2)} kB`;
}

async function heap(): Promise<number> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    (globalThis as unknown as { gc(): void }).gc();
  }
  return process.memoryUsage().heapUsed;
}
