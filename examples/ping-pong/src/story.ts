// Mock, bot and person as three processes. With --keep the first two stay, and the curl lines to try are printed.
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const keep = process.argv.includes("--keep");
const here = dirname(fileURLToPath(import.meta.url));
const children: ChildProcess[] = [];
process.on("exit", () => children.forEach((child) => child.kill()));

const mockFolder = dirname(createRequire(import.meta.url).resolve("@antiphon/mock/package.json"));
const mock = start([join(mockFolder, "dist/node/cli.js"), "--port", "0"]);
const { url, apis } = JSON.parse(await firstLine(mock)) as {
  url: string;
  apis: { astral: Record<"url" | "gatewayUrl" | "token" | "userToken" | "channelId", string> };
};
console.log(`mock:   ${url}`);

const botEnvironment = {
  ASTRAL_BOT_TOKEN: apis.astral.token,
  ASTRAL_API_BASE: apis.astral.url,
  ASTRAL_GATEWAY_URL: apis.astral.gatewayUrl,
};
const bot = start(["--import", "tsx", join(here, "bot.ts")], botEnvironment);
console.log(`bot:    ${await firstLine(bot)}`);

if (keep) {
  const { url: api, token, channelId } = apis.astral;
  console.log(`
Try, in another terminal:
  curl -X POST ${url}/__mock/astral/say -H 'content-type: application/json' -d '{"channel_id":"${channelId}","content":"!ping"}'
  curl ${api}/channels/${channelId}/messages -H 'authorization: Bot ${token}'
  curl -X POST ${url}/__mock/gateway/drop -H 'content-type: application/json' -d '{}'
  curl ${url}/__mock/journal

Ctrl+C ends it.`);
  await new Promise(() => setInterval(() => undefined, 60_000));
}

const person = start(["--import", "tsx", join(here, "person.ts")], {
  PERSON_TOKEN: apis.astral.userToken,
  ASTRAL_API_BASE: apis.astral.url,
  CHANNEL_ID: apis.astral.channelId,
  MOCK_URL: url,
});
createInterface({ input: person.stdout! }).on("line", (line) => console.log(line));
const [status] = (await once(person, "close")) as [number];
assert.equal(status, 0, "the person got every answer");

const messages = await history();
const count = (content: string) => messages.filter((message) => message.content === content).length;
assert.deepEqual({ pings: count("!ping"), pongs: count("pong") }, { pings: 5, pongs: 5 }, "one pong for each !ping");

const journal = (await (await fetch(`${url}/__mock/journal`)).json()) as {
  sockets: { frames: { from: string; data: string }[] }[];
};
const sent = journal.sockets.flatMap(({ frames }) => frames.filter(({ from }) => from === "client"));
const ops = sent.map(({ data }) => (JSON.parse(data) as { op: number }).op);
const times = (op: number) => ops.filter((one) => one === op).length;
assert.deepEqual(
  { identify: times(2), resume: times(6) },
  { identify: 1, resume: 1 },
  "one RESUME, no second IDENTIFY",
);
console.log("story:  five pings, five pongs, one RESUME, no second IDENTIFY");

bot.kill();
const plain = start(["--import", "tsx", join(here, "plain-bot.ts")], botEnvironment);
console.log(`plain:  ${await firstLine(plain)}`);
await say("!ping");
await answered();
console.log("plain:  the same bot without our client says pong too");
process.exit(0);

async function say(content: string): Promise<void> {
  const { status: said } = await fetch(`${url}/__mock/astral/say`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ channel_id: apis.astral.channelId, content }),
  });
  assert.equal(said, 200);
}

async function answered(): Promise<void> {
  for (const patience = Date.now() + 10_000; Date.now() < patience; await new Promise((tick) => setTimeout(tick, 50))) {
    const [newest] = await history();
    if (newest?.content === "pong") return;
  }
  assert.fail("nobody said pong");
}

async function history(): Promise<{ content: string }[]> {
  const response = await fetch(`${apis.astral.url}/channels/${apis.astral.channelId}/messages`, {
    headers: { authorization: `Bot ${apis.astral.token}` },
  });
  return (await response.json()) as { content: string }[];
}

function start(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  return child;
}

async function firstLine(child: ChildProcess): Promise<string> {
  const ended = once(child, "close").then(([code]) =>
    assert.fail(`a process ended with ${String(code)} before it was ready`),
  );
  const line = once(createInterface({ input: child.stdout! }), "line") as Promise<[string]>;
  const [text] = await Promise.race([line, ended]);
  return text;
}
