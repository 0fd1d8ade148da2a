// The same bot on every platform: a moderator gives commands, a troublemaker suffers them, a bystander is refused.
import assert from "node:assert/strict";
import { type ChatClient, createAstral, createFluxer, type Message } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import { createMock } from "@antiphon/mock";
import { moderate, useClock } from "./moderation.js";

const mock = createMock({ seed: 1 });
useClock(() => mock.clock.now());
mock.astral.configure({ auditLogForBots: true });

const platforms = [
  { name: "Astral", world: mock.astral, connect: () => createAstral(mock.astral.options()) },
  { name: "Fluxer", world: mock.fluxer, connect: () => createFluxer(mock.fluxer.options()) },
];

for (const { name, world, connect } of platforms) {
  const chat = connect();
  const gateway = createGateway(chat);
  const answers: Message[] = [];
  gateway.on("MESSAGE_CREATE", async (message) => {
    if (message.author.id === world.botId && message.type === 19) answers.push(message);
    await moderate(chat, message);
  });
  await gateway.connect();

  const guild = world
    .guild({ name: "Moderated" })
    .role({
      name: "bot",
      permissions: ["MODERATE_MEMBERS", "BAN_MEMBERS", "MANAGE_ROLES", "MANAGE_MESSAGES", "VIEW_AUDIT_LOG"],
    })
    .grant(["bot"])
    .channel({ name: "talk" })
    .member({ name: "troll" })
    .member({ name: "bystander" });
  const channelId = guild.channels["talk"] ?? "";
  const troll = guild.members["troll"] ?? "";
  const ask = async (content: string, as?: string): Promise<string> => {
    const before = answers.length;
    world.say(channelId, content, as === undefined ? {} : { as });
    while (answers.length === before) await new Promise((resolve) => setImmediate(resolve));
    const answer = answers.at(-1)?.content ?? "";
    console.log(`${name}: ${content} -> ${answer}`);
    return answer;
  };

  assert.equal(await ask(`!ban <@${troll}>`, guild.members["bystander"]), "You lack BAN_MEMBERS.");
  for (const text of ["spam", "more spam", "yet more spam"]) world.say(channelId, text, { as: troll });
  assert.equal(await ask("!purge 3"), "3 messages are gone.");
  assert.match(await ask(`!timeout <@${troll}> 10 flooding the channel`), /is silent for 10 minutes/);
  assert.match(await ask(`!role <@${guild.members["bystander"]}> trusted`), /is now trusted/);
  assert.match(await ask(`!ban <@${troll}> told twice`), /is banned/);
  assert.equal(await ask("!timeout"), "Whom? !timeout <@…>");
  assert.match(await ask("!log"), /^22: told twice/);

  await verify(chat, guild.id, channelId, troll);
  await gateway.close();
}
mock.assertClean();
console.log("every command had its effect, once");

async function verify(chat: ChatClient, guildId: string, channelId: string, troll: string): Promise<void> {
  const [ban] = (await chat.bans.list(guildId)).items;
  assert.deepEqual([ban?.user.id, ban?.reason], [troll, "told twice"]);
  const texts = (await chat.messages.list(channelId, { limit: 100 })).items.map(({ content }) => content);
  assert.ok(!texts.some((text) => text.includes("spam")));
  const members = (await chat.members.list(guildId, { limit: 100 })).items;
  assert.equal(members.find(({ user }) => user.username === "bystander")?.roles.length, 1);
}
