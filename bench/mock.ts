// What the mock costs: start, requests over TCP against bare node:http in the same run, injected fetch, memory.
// Run after a build: `npx tsx bench/mock.ts`. Prints figures and ratios; asserts nothing.
import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../packages/mock/dist/node/cli.js", import.meta.url));
const built = new URL("../packages/mock/dist/index.js", import.meta.url).href;
const builtNode = new URL("../packages/mock/dist/node/index.js", import.meta.url).href;
const guildId = "1474889782147747840";
const voice = {
  user_id: "1474889782147747841",
  channel_id: "1474889782147747842",
  session_id: "s",
  token: "t",
  endpoint: "e:443",
};

/** Code that takes the limits off a mock and gives it one player. */
function playerOf(mock: string): string {
  return `
    ${mock}.auralis.configure({ requestsPerCredential: 1e9, requestsPerAddress: 1e9 });
    { const { fetch, baseUrl, token } = ${mock}.auralis.options();
      const headers = { authorization: "Bearer " + token, "content-type": "application/json" };
      const body = ${JSON.stringify(JSON.stringify({ guild_id: guildId, voice }))};
      const made = await fetch(baseUrl + "/v1/players", { method: "POST", headers, body });
      if (made.status !== 202) throw new Error(await made.text()); }
  `;
}

interface Served {
  readonly child: ChildProcess;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A server process whose first line on stdout tells its URL. */
async function start(
  args: readonly string[],
  read: (line: string) => Pick<Served, "url" | "headers">,
): Promise<Served> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const line = await new Promise<string>((resolve) => {
    let text = "";
    child.stdout?.on("data", (data: Buffer) => {
      text += data.toString("utf8");
      if (text.includes("\n")) resolve(text.slice(0, text.indexOf("\n")));
    });
  });
  return { child, ...read(line) };
}

const readLine = (line: string): Pick<Served, "url" | "headers"> => {
  const { apis } = JSON.parse(line) as { apis: { auralis: { url: string; token: string } } };
  return { url: `${apis.auralis.url}/v1/cluster`, headers: { authorization: `Bearer ${apis.auralis.token}` } };
};
const startMock = (): Promise<Served> => start([cli, "--port", "0"], readLine);

/** The mock with limits out of the way, and one player to ask for. */
const busyMock = `
  import { createMock } from ${JSON.stringify(built)};
  import { serve } from ${JSON.stringify(builtNode)};
  const mock = createMock({ clock: "real", keep: 5000 }); // as antiphon-mock
  ${playerOf("mock")}
  const server = await serve(mock);
  console.log(JSON.stringify(server.line));
`;
const startBusyMock = (): Promise<Served> =>
  start(["--input-type=module", "-e", busyMock], (line) => {
    const { url, headers } = readLine(line);
    return { url: url.replace("/v1/cluster", `/v1/players/${guildId}`), headers };
  });

/** The least that answers as many bytes and looks at the same header. */
const bareServer = `
  const body = ${JSON.stringify("x".repeat(480))};
  require("node:http").createServer((request, response) => {
    response.writeHead(request.headers.authorization ? 200 : 401, { "content-type": "application/json", "content-length": body.length });
    response.end(body);
  }).listen(0, "127.0.0.1", function () { console.log("http://127.0.0.1:" + this.address().port + "/"); });
`;
const startBare = (): Promise<Served> =>
  start(["-e", bareServer], (url) => ({ url, headers: { authorization: "Bearer x" } }));

async function stop({ child }: Served): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

function once({ url, headers }: Served, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    })
      .on("error", reject)
      .end();
  });
}

/** Requests per second of one round with 16 connections. */
async function throughput(served: Served, requests: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const began = performance.now();
  let left = requests;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const status = await once(served, agent);
      if (status !== 200) throw new Error(`answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: 16 }, lane));
  agent.destroy();
  return requests / ((performance.now() - began) / 1000);
}

async function timeToFirst(begin: () => Promise<Served>): Promise<number> {
  const began = performance.now();
  const served = await begin();
  const agent = new Agent();
  await once(served, agent);
  const took = performance.now() - began;
  await stop(served);
  return took;
}

function memoryMb({ child }: Served): number | undefined {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return undefined; // not Linux
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Median over batches, in us, of one GET of a player whose body is read. */
async function injected(): Promise<number> {
  const { createMock } = (await import(built)) as typeof import("@antiphon/mock");
  const mock = createMock();
  mock.auralis.configure({ requestsPerCredential: 1e9, requestsPerAddress: 1e9 });
  const { fetch, baseUrl, token } = mock.auralis.options();
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  await fetch(`${baseUrl}/v1/players`, { method: "POST", headers, body: JSON.stringify({ guild_id: guildId, voice }) });
  const each: number[] = [];
  for (let batch = 0; batch < 60; batch += 1) {
    const began = performance.now();
    for (let n = 0; n < 200; n += 1) {
      const response = await fetch(`${baseUrl}/v1/players/${guildId}`, { headers });
      if (response.status !== 200) throw new Error(await response.text());
      await response.text();
    }
    if (batch >= 20) each.push(((performance.now() - began) / 200) * 1000);
  }
  return median(each);
}

const first = { mock: [] as number[], bare: [] as number[] };
for (let round = 0; round < 7; round += 1) {
  first.mock.push(await timeToFirst(startMock));
  first.bare.push(await timeToFirst(startBare));
}
console.log(
  `start to first answer   mock ${median(first.mock).toFixed(0)} ms, bare node:http ${median(first.bare).toFixed(0)} ms`,
);

const mock = await startBusyMock();
const bare = await startBare();
const idle = memoryMb(mock);
const ratios: number[] = [];
const rates = { mock: [] as number[], bare: [] as number[] };
for (let round = 0; round < 7; round += 1) {
  const [theirs, ours] = [await throughput(bare, 4000), await throughput(mock, 4000)];
  rates.bare.push(theirs);
  rates.mock.push(ours);
  if (round > 0) ratios.push(ours / theirs); // the first one warms up
}
console.log(
  `GET over TCP            mock ${median(rates.mock).toFixed(0)} requests/s, bare node:http ${median(rates.bare).toFixed(0)}: ratio ${median(ratios).toFixed(2)}`,
);
console.log(
  `resident memory         ${idle?.toFixed(0) ?? "?"} MB at start, ${memoryMb(mock)?.toFixed(0) ?? "?"} MB after ${7 * 4000} requests`,
);
await stop(mock);
await stop(bare);
console.log(`injected fetch          ${(await injected()).toFixed(1)} us for one object, checked both ways`);
