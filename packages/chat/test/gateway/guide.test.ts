import { createMock, type Mock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";
import { expect, test, vi } from "vitest";
import { createAstral } from "@antiphon/chat";
import {
  bare,
  bot,
  buffered,
  deploy,
  guilds,
  pipeline,
  quiz,
  requests,
  sharded,
  watched,
  watchedEnd,
} from "./guide.examples.js";

const astralOf = (mock: Mock): ReturnType<typeof createAstral> => createAstral(mock.astral.options());

test("the guide's bot answers", async () => {
  const mock = createMock({ seed: 1 });
  const gateway = await bot(mock.astral.options());
  mock.astral.say(mock.astral.channelId, "!ping");
  await mock.clock.settle();
  const messages = await astralOf(mock).messages.list(mock.astral.channelId);
  expect(messages.items.map(({ content }) => content)).toEqual(["pong", "!ping"]);
  expect(buffered(gateway)).toHaveProperty("next");
  await gateway.close();
});

test("the guide's bot asks, waits and answers, and ends when it is told to", async () => {
  const mock = createMock({ seed: 1 });
  const astral = astralOf(mock);
  const gateway = await bot(mock.astral.options());
  const said = quiz(astral, gateway, mock.astral.channelId);
  await gateway.next("MESSAGE_CREATE", { where: ({ content }) => content === "Tea or coffee?" });
  mock.astral.say(mock.astral.channelId, "tea");
  expect(await said).toBe("tea");
  const before = process.listeners("SIGINT");
  const ended = watchedEnd(gateway);
  const [stop] = process.listeners("SIGINT").filter((listener) => !before.includes(listener));
  stop?.("SIGINT");
  await ended;
  expect(gateway.shards).toMatchObject([{ state: "closed" }]);
});

test("the guide's pipeline stores what is said until something is deleted", async () => {
  const mock = createMock({ seed: 1 });
  const stored: string[] = [];
  const done = pipeline(astralOf(mock), (_id, text) => Promise.resolve(void stored.push(text)));
  await mock.clock.settle();
  const { id } = mock.astral.say(mock.astral.channelId, "one");
  mock.astral.say(mock.astral.channelId, "two");
  await createAstral(mock.astral.userOptions()).messages.delete({ channel_id: mock.astral.channelId, message_id: id });
  await done;
  expect(stored).toEqual(["one", "two"]);
});

test("the guide's log tells of a lost connection and of a lost session", async () => {
  const mock = createMock({ seed: 1 });
  const lines: string[] = [];
  const gateway = watched(astralOf(mock), (line) => lines.push(line));
  await gateway.connect();
  mock.astral.gateway.killSession();
  mock.astral.gateway.drop();
  await expect.poll(() => lines.join("\n")).toContain("events after 3 are lost");
  expect(lines[0]).toMatch(/^shard 0: 1006 , next attempt in/);
  await gateway.close();
});

test("the guide's deploy loses nothing", async () => {
  const mock = createMock({ seed: 1 });
  let saved = "";
  const gateway = await deploy(
    astralOf(mock),
    (text) => {
      saved = text;
      mock.astral.say(mock.astral.channelId, "in between");
      return Promise.resolve();
    },
    () => Promise.resolve(saved),
  );
  expect(mock.astral.sessions()).toMatchObject([{ state: "live", seq: 4 }]);
  await gateway.close();
});

test("the guide's requests are answered", async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  const mock = createMock({ seed: 1 });
  const home = mock.astral.home.channel({ name: "talk", type: 2 }).member({ name: "anna" });
  const gateway = await bot(mock.astral.options());
  expect(await requests(gateway, mock.astral.guildId, home.channels["talk"] ?? "")).toContain("anna");
  await gateway.close();
  expect(await guilds(astralOf(mock))).toEqual([mock.astral.guildId]);
  vi.restoreAllMocks();
});

test("the guide's shards are ready", async () => {
  const mock = createMock({ seed: 1 });
  expect(await sharded(mock.fluxer.options())).toBe(2);
});

test("the guide's gateway without a REST client knows who it is", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const mock = createMock({ seed: 1, clock: "real" });
  const server = await serve(mock);
  const gateway = await bare(server.at("fluxer").gatewayUrl ?? "", mock.fluxer.token);
  expect(log).toHaveBeenCalledExactlyOnceWith(mock.fluxer.botId);
  await gateway.close();
  await server.close();
  vi.restoreAllMocks();
});
