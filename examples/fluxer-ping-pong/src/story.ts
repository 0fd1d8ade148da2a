// Bot and person in one process, talking to the mock over TCP as they would to an instance of Fluxer.
import assert from "node:assert/strict";
import { createFluxer } from "@antiphon/chat";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";
import { startBot } from "./bot.js";

const mock = createMock({ clock: "real" });
const server = await serve(mock);
const { baseUrl } = server.at("fluxer");

// The bot is told the instance alone and finds API and gateway by discovery.
const instanceUrl = baseUrl.replace(/\/v1$/, "");
const gateway = await startBot({ token: mock.fluxer.token, instanceUrl });
console.log(`bot:    ready on ${instanceUrl}`);

const { channelId } = mock.fluxer;
const person = createFluxer({ token: mock.fluxer.userToken, tokenType: "session", baseUrl });
for (let n = 1; n <= 5; n += 1) {
  await person.messages.create(channelId, { content: "!ping" });
  console.log(`person: !ping (${n})`);
  if (n === 3) {
    mock.fluxer.gateway.drop();
    console.log("        … the bot's socket is gone");
    continue; // the next one is said while the bot is away
  }
  await answered(n);
}

const { items } = await person.messages.list(channelId, { limit: 50 });
const count = (content: string): number => items.filter((message) => message.content === content).length;
assert.deepEqual({ pings: count("!ping"), pongs: count("pong") }, { pings: 5, pongs: 5 }, "one pong for each !ping");

const sent = mock.journal.sockets().flatMap(({ frames }) => frames.filter(({ from }) => from === "client"));
const ops = sent.map(({ data }) => (JSON.parse(String(data)) as { op: number }).op);
const times = (op: number): number => ops.filter((one) => one === op).length;
assert.deepEqual(
  { identify: times(2), resume: times(6) },
  { identify: 1, resume: 1 },
  "one RESUME, no second IDENTIFY",
);
mock.assertClean();
await gateway.close();
await server.close();
console.log("story:  five pings, five pongs, one RESUME, no second IDENTIFY");

/** Waits until there are as many pongs as pings. */
async function answered(pings: number): Promise<void> {
  const patience = Date.now() + 20_000;
  for (;;) {
    const { items: messages } = await person.messages.list(channelId, { limit: 50 });
    if (messages.filter(({ content }) => content === "pong").length >= pings) return;
    if (Date.now() > patience) throw new Error(`Nobody answered ping ${pings}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
