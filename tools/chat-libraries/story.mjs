// One library against a running mock: `node story.mjs LIBRARY LINE`. Prints the checks that failed, as JSON.
import { deepStrictEqual, ok, strictEqual } from "node:assert";

const [file, text] = process.argv.slice(2);
const line = JSON.parse(text);
const { astral } = line.apis;
const patienceMs = 20_000;

const happened = { said: [], reacted: [], resumed: 0, failed: [] };
const seen = {
  said: (content) => happened.said.push(content),
  reacted: (emoji) => happened.reacted.push(emoji),
  resumed: () => (happened.resumed += 1),
  failed: (error) => happened.failed.push(String(error?.stack ?? error)),
};

const passed = [];
const failed = {};
let bot;
await check("logs in and is ready", async () => {
  const { connect } = await import(`./libraries/${file}`);
  bot = await inTime(connect(astral, seen), "no READY");
  const { data } = await api("GET", "/users/@me");
  strictEqual(bot.me, data.id);
});
if (bot !== undefined) {
  let sent;
  await check("sends a message and hears of it", async () => {
    sent = await inTime(bot.send("one"), "the message is not sent");
    await until(() => happened.said.includes("one"), "MESSAGE_CREATE of its own message");
  });
  await check("hears a person", async () => {
    await admin("astral/say", { channel_id: astral.channelId, content: "hello" });
    await until(() => happened.said.includes("hello"), "MESSAGE_CREATE of a person");
  });
  await check("reacts", async () => {
    await inTime(bot.react(sent, "👍"), "the reaction is not set");
    const { data } = await api("GET", `/channels/${astral.channelId}/messages/${sent}`);
    strictEqual(data.reactions[0].emoji.name, "👍");
  });
  await check("uploads a file", async () => {
    deepStrictEqual(await inTime(bot.upload("notes.txt", Buffer.from("hi")), "the file is not sent"), ["notes.txt"]);
  });
  await check("lists the members", async () => {
    const ids = await inTime(bot.members(), "no members");
    ok(ids.includes(bot.me) && ids.includes(astral.personId), `got ${ids.join()}`);
  });
  await check("resumes after a drop, and misses nothing", async () => {
    await admin("gateway/drop", { platform: "astral" });
    await admin("astral/say", { channel_id: astral.channelId, content: "meanwhile" });
    await until(() => happened.said.includes("meanwhile"), "the event of the time between");
    await until(() => happened.resumed === 1, "RESUMED");
  });
  await check("waits after a 429 and sends once", async () => {
    await admin("faults", { api: "astral", operation: "messages.create", status: 429, times: 1 });
    await inTime(bot.send("after 429"), "the message is not sent");
    await admin("ledger/expect", { api: "astral", operation: "messages.create" });
    const { data } = await admin("faults", undefined, "GET");
    strictEqual(data.faults[0].fired, 1);
  });
  await check("reports no error of its own", () => deepStrictEqual(happened.failed, []));
  await Promise.resolve(bot.close()).catch(() => undefined);
}
console.log(JSON.stringify({ passed, failed }));
process.exit(0);

async function check(name, run) {
  try {
    await run();
    passed.push(name);
  } catch (error) {
    failed[name] = [error?.stack ?? error, JSON.stringify(error?.cause)].join("\n");
  }
}

function inTime(promise, what) {
  let timer;
  const end = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} in ${patienceMs / 1000} s`)), patienceMs);
  });
  return Promise.race([promise, end]).finally(() => clearTimeout(timer));
}

async function until(holds, what) {
  const end = Date.now() + patienceMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`${what}: never; ${JSON.stringify(happened)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function api(method, path) {
  const response = await fetch(astral.url + path, { method, headers: { authorization: `Bot ${astral.token}` } });
  return { status: response.status, data: await response.json() };
}

async function admin(path, body, method = "POST") {
  const response = await fetch(`${line.url}/__mock/${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const answer = await response.text();
  ok(response.ok, `${path}: ${response.status} ${answer}`);
  return { data: answer === "" ? undefined : JSON.parse(answer) };
}
