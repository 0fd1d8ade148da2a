import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHarness, type Harness } from "@antiphon/mock/harness";
import { startAstralBot, startFluxerBot } from "../small-bot.js";

describe.each([
  ["fluxer", startFluxerBot],
  ["astral", startAstralBot],
] as const)("a person on %s", (platform, startBot) => {
  let harness: Harness;
  beforeEach(({ task }) => {
    harness = createHarness(`${platform} ${task.name}`);
  });
  afterEach(() => harness.finish({ failed: true }));
  const said = (): readonly string[] => harness[platform].bot.said().map(({ content }) => content);

  it("has been answered when a deed returns, with every message of the answer", async () => {
    const { alice, start } = bound();
    await start(startBot);
    await alice.says("!many");
    expect(said()).toEqual(["number 1", "number 2", "number 3"]);
  });

  it("is answered over lost connections and refusals, in the world's time alone", async () => {
    const chat = harness[platform];
    await chat.start(startBot);
    const before = chat.clock.now();
    chat.faults.add({ operation: "messages.create", status: 503, headers: { "retry-after": "20" }, times: 1 });
    chat.faults.add({ operation: "messages.create", after: "commit", drop: "connection", times: 1 });
    await chat.alice.says("!ping");
    expect(said()).toEqual(["pong"]);
    expect(chat.clock.now() - before).toBeGreaterThan(20_000);
  });

  it("is no request: no fault hits it, no limit counts it, and journal and ledger hold what the bot does", async () => {
    const chat = harness[platform];
    chat.faults.add({ operation: "*", drop: "connection" });
    for (let at = 0; at < 60; at += 1) await chat.alice.says(`message ${at}`);
    expect(chat.journal.exchanges()).toEqual([]);
    expect(chat.ledger.intents()).toEqual([]);
  });

  it("edits, deletes, reacts, types and uploads, and the bot hears of each", async () => {
    const chat = harness[platform];
    const { alice } = chat;
    await chat.start(startBot);
    const message = await alice.says("first");
    await alice.edits(message, "changed");
    await alice.reacts("🎉", { to: message });
    await alice.types();
    await alice.uploads({ filename: "a.txt", content: "12345" }, { content: "look" });
    await alice.deletes(message);
    expect(said()).toEqual([
      "you changed it",
      `thanks, ${alice.id}`,
      "take your time",
      "a file of 5 bytes",
      "you deleted it",
    ]);
  });

  it("comes, goes, is put out, and enters voice", async () => {
    const chat = harness[platform];
    const { alice, bob, owner } = chat;
    const { channels } = chat.guild.channel({ name: "lounge", type: 2 });
    await alice.joinsVoice(channels["lounge"] as string);
    await alice.leavesVoice();
    await owner.kicks(bob);
    await alice.leaves();
    const carol = chat.person("carol", { outside: true });
    await carol.joins();
    expect(Object.keys(chat.guild.members).sort()).toEqual(["ada", "antiphon", "carol"]);
  });

  it("is told by name what the platform refuses, and nothing happens then", async () => {
    const { alice, bob, owner } = harness[platform];
    await expect(alice.kicks(bob)).rejects.toThrow("alice kicks: the platform refused it, MISSING_PERMISSIONS");
    const message = await owner.says("mine");
    await expect(alice.edits(message, "yours")).rejects.toThrow("alice edits: the platform refused it");
    await expect(alice.says("")).rejects.toThrow("CANNOT_SEND_EMPTY_MESSAGE");
    harness[platform].contract.assertClean();
  });

  it.each([
    ["a channel by a misspelt name", "genral", 'did you mean "general"?'],
    ["a channel that is not there", "123", "There is no channel 123."],
  ])("refuses %s", async (_, channel, message) => {
    await expect(harness[platform].alice.says("hi", { in: channel })).rejects.toThrow(message);
  });

  it("refuses misspelt options, and messages that are none", async () => {
    const { alice } = harness[platform];
    await expect(alice.says("hi", { into: "general" } as never)).rejects.toThrow('says() knows no "into"');
    await expect(alice.edits({} as never, "x")).rejects.toThrow("A message is what says() gave");
    await expect(alice.uploads({ name: "a" } as never)).rejects.toThrow('A file of uploads() knows no "name"');
  });

  it("answers a message", async () => {
    const { alice, owner, channel } = harness[platform];
    const question = await alice.says("who?");
    const answer = await owner.says("me", { replyTo: question });
    expect(answer).toMatchObject({ channel_id: channel.id, message_reference: { message_id: question.id } });
  });

  function bound(): Pick<Harness["fluxer"], "alice" | "start"> {
    const chat = harness[platform] as Harness["fluxer"];
    return { alice: chat.alice, start: (start) => chat.start(start) };
  }
});

describe("a person of Astral", () => {
  it("clicks a button, and the receiver has answered when that returns", async () => {
    const harness = createHarness("clicks");
    const { astral, mock } = harness;
    const { fetch, baseUrl, token } = astral.options();
    const ask = async (
      method: string,
      path: string,
      body: object,
    ): Promise<{ id: string; token: string; channel_id: string }> => {
      const headers = { authorization: `Bot ${token}`, "content-type": "application/json" };
      const answer = await fetch(`${baseUrl}${path}`, { method, headers, body: JSON.stringify(body) });
      return (await answer.json()) as never;
    };
    const url = "https://bot.example/clicks";
    const clicks: unknown[] = [];
    const stop = mock.receive(url, async ({ body }) => {
      clicks.push((JSON.parse(String(body)) as { data: unknown }).data);
      return { status: 204 };
    });
    try {
      astral.guild.role({ name: "hooks", permissions: ["MANAGE_WEBHOOKS"] }).grant(["hooks"]);
      const hook = await ask("POST", `/channels/${astral.channel.id}/webhooks`, { name: "w", interaction_url: url });
      const message = await ask("POST", `/webhooks/${hook.id}/${hook.token}?wait=true`, {
        content: "Yes or no?",
        components: [{ type: 1, components: [{ type: 2, style: 1, label: "Yes", custom_id: "yes" }] }],
      });
      await astral.alice.clicks("yes", { on: message });
      expect(clicks).toEqual([{ custom_id: "yes", component_type: 2 }]);
      await expect(astral.alice.clicks("no", { on: message })).rejects.toThrow("no such component");
    } finally {
      stop();
      await harness.finish({ failed: true });
    }
  });
});
