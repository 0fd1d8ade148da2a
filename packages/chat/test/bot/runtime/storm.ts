import { command, defineBot, startBot, integer, type StartedBot } from "@antiphon/chat/bot";
import { createMock } from "@antiphon/mock";
import { expect } from "vitest";
import { randomOf } from "../../random-of.js";
import { clientOf, type PlatformName } from "./platforms.js";

export interface StormOptions {
  readonly platform: PlatformName;
  readonly seed: number;
  readonly cuts: number;
  readonly people: number;
  /** Cuts after which the server can resume; false for some that lose the session. */
  readonly canResume: boolean;
}

/** People write commands in several channels while connections are cut; gives how many were written. */
export async function stormOfCommands(storm: StormOptions): Promise<number> {
  const random = randomOf(storm.seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const mock = createMock({ seed: storm.seed });
  const chat = mock[storm.platform];
  const channels = ["red", "green", "blue", "grey", "pink"].map((name) => {
    chat.home.channel({ name });
    return chat.home.channels[name] as string;
  });
  const people = Array.from({ length: storm.people }, (_, at) => {
    chat.home.member({ name: `person${at}` });
    return chat.home.members[`person${at}`] as string;
  });
  const gaps: string[] = [];
  const errors: string[] = [];
  const quiet = (): void => undefined;
  const log = {
    debug: quiet,
    info: quiet,
    warn: (line: string) => void (line.startsWith("events may be lost") && gaps.push(line)),
    error: (line: string) => void errors.push(line),
  };
  const echo = command({
    name: "echo",
    description: "Says it again.",
    args: { number: integer() },
    async run({ reply }, { number }) {
      await reply(`number ${number}`);
    },
  });
  const bot: StartedBot = await startBot(
    defineBot({ prefix: "!", commands: [echo] }),
    clientOf(storm.platform, chat.options()),
    { log },
  );
  const said = new Map<string, number[]>(channels.map((id) => [id, []]));
  let count = 0;
  let cuts = 0;
  while (cuts < storm.cuts) {
    for (let at = 0; at < 1 + random() * 3; at += 1) {
      const channel = pick(channels);
      count += 1;
      chat.say(channel, `!echo ${count}`, { as: pick(people) });
      said.get(channel)?.push(count);
    }
    if (random() < 0.6) {
      cuts += 1;
      const loses = !storm.canResume && random() < 0.1;
      if (loses) chat.gateway.killSession();
      if (random() < 0.5) chat.gateway.drop();
      else chat.gateway.reconnect();
    }
    if (random() < 0.3) chat.gateway.duplicate(Math.floor(random() * 4));
    await mock.clock.advance(Math.floor(random() * 3000));
  }
  await mock.clock.advance("5m");
  await bot.close();
  const answered = new Map<string, number[]>(channels.map((id) => [id, []]));
  for (const { operation, requestBody, status, url } of mock.journal.exchanges()) {
    if (operation !== "messages.create" || (status ?? 500) >= 300) continue;
    const { content } = JSON.parse(String(requestBody)) as { content: string };
    answered.get(/\/channels\/(\d+)\//.exec(url)?.[1] as string)?.push(Number(/number (\d+)/.exec(content)?.[1]));
  }
  expect(errors).toEqual([]);
  for (const channel of channels) {
    const [asked, got] = [said.get(channel), answered.get(channel)] as [number[], number[]];
    expect([...new Set(got)], "each at most once").toEqual(got);
    expect(
      [...got].sort((a, b) => a - b),
      "in the channel's order",
    ).toEqual(got);
    if (storm.canResume) expect(got, "each exactly once").toEqual(asked);
    else if (got.length < asked.length) expect(gaps, "what is missing was told").not.toEqual([]);
  }
  if (storm.canResume) expect(gaps).toEqual([]);
  return count;
}
