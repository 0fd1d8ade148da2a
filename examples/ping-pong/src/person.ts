// A person in the channel: says !ping five times and waits for each pong. The bot's socket is cut right after the third.
import { createAstral } from "@antiphon/chat";

const { PERSON_TOKEN: token = "", CHANNEL_ID: channelId = "", MOCK_URL: mockUrl = "" } = process.env;
const person = createAstral({ token, tokenType: "session" });
const patience = Date.now() + 20_000;

for (let n = 1; n <= 5; n += 1) {
  const said = await person.messages.create(channelId, { content: "!ping" });
  console.log(`person: !ping (${n})`);
  if (n === 3) {
    await fetch(`${mockUrl}/__mock/gateway/drop`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    console.log("        … the bot's socket is gone");
    continue; // the next one is said while the bot is away
  }
  while (!(await answered(said.id))) {
    if (Date.now() > patience) throw new Error(`Nobody answered ping ${n}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** As many pongs as pings so far. */
async function answered(lastPing: string): Promise<boolean> {
  const { items } = await person.messages.list(channelId, { limit: 50 });
  const count = (content: string) => items.filter((message) => message.content === content).length;
  if (items.every((message) => message.id !== lastPing)) throw new Error("The message is not in the channel.");
  return count("pong") === count("!ping");
}
