import { execFileSync, spawn } from "node:child_process";
import http from "node:http";
import { fileURLToPath } from "node:url";
import { dist, type Row } from "./row.js";

/** Import of an entry and of the mock's command line: what a process costs with it over one without. */
export const startRows: readonly Row[] = [
  ...(
    [
      ["players", "players/dist/index.js", 12],
      ["chat", "chat/dist/index.js", 16],
      ["analytics", "analytics/dist/index.js", 16],
      ["jobs", "jobs/dist/index.js", 15],
      ["jobs/node", "jobs/dist/node/index.js", 15],
      ["chat/gateway", "chat/dist/gateway/index.js", 20],
      ["mock", "mock/dist/index.js", 40],
    ] as const
  ).map(([name, file, goal]) => ({
    name: `import of ${name}, over bare Node`,
    goal: `${goal} ms`,
    measure: () => overBare(importOf(file)),
  })),
  { name: "mock: start to first answer, over a bare server (wall time)", goal: "+60 ms", measure: startOfMock },
];

function importOf(file: string): string {
  return `await import(${JSON.stringify(dist(file))});`;
}

/** The least of some processes, in turn: what else runs on the machine only adds. */
function overBare(code: string): string {
  let [ours, bare] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 11; round += 1) {
    ours = Math.min(ours, cpuMsOf(code));
    bare = Math.min(bare, cpuMsOf(""));
  }
  return `${(ours - bare).toFixed(1)} ms  ${(ours / bare).toFixed(2)} x bare Node with ${bare.toFixed(0)} ms`;
}

function cpuMsOf(code: string): number {
  const text = `${code}const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", text], { encoding: "utf8" }));
}

async function startOfMock(): Promise<string> {
  const cli = fileURLToPath(dist("mock/dist/node/cli.js"));
  const bare = `require("node:http").createServer((_, response) => response.end("{}")).listen(0, "127.0.0.1", function () {
    console.log(JSON.stringify({ url: "http://127.0.0.1:" + this.address().port })); });`;
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < 9; round += 1) {
    theirs.push(await timeToFirst(["-e", bare]));
    ours.push(await timeToFirst([cli, "--port", "0"]));
  }
  const [mock, server] = [Math.min(...ours), Math.min(...theirs)];
  return `+${(mock - server).toFixed(0)} ms  ${mock.toFixed(0)} over ${server.toFixed(0)} ms`;
}

/** From the start of a server to its first answer; its first line says where it is. */
async function timeToFirst(args: readonly string[]): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const line = await new Promise<string>((resolve) => {
    let text = "";
    child.stdout.on("data", (data: Buffer) => {
      text += data.toString("utf8");
      if (text.includes("\n")) resolve(text.slice(0, text.indexOf("\n")));
    });
  });
  const { url, apis } = JSON.parse(line) as { url?: string; apis?: { auralis: { url: string } } };
  await new Promise<void>((resolve, reject) => {
    http
      .get(`${url ?? apis?.auralis.url}/v1/cluster`, (response) => response.resume().on("end", resolve))
      .on("error", reject);
  });
  const took = performance.now() - began;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
  return took;
}
