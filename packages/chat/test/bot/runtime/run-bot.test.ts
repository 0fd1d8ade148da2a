import { defineBot, type Program, runBot, type RunBotOptions } from "@antiphon/chat/bot";
import type { ChatOptions } from "@antiphon/chat";
import { createMock, type Mock } from "@antiphon/mock";
import { describe, expect, it } from "vitest";
import { clientOf, PLATFORMS, type PlatformName } from "./platforms.js";

/** A process that a test can tell to end. */
class FakeProgram implements Program {
  exitCode: number | undefined;
  readonly handlers = new Map<string, () => void>();
  on(signal: string, handler: () => void): void {
    this.handlers.set(signal, handler);
  }
  off(signal: string): void {
    this.handlers.delete(signal);
  }
}

class Lines {
  readonly lines: string[] = [];
  readonly debug = (): void => undefined;
  readonly info = (text: string): void => void this.lines.push(`info ${text}`);
  readonly warn = (text: string): void => void this.lines.push(`warn ${text}`);
  readonly error = (text: string): void => void this.lines.push(`error ${text}`);
}

interface Run {
  readonly mock: Mock;
  readonly program: FakeProgram;
  readonly log: Lines;
  readonly done: Promise<void>;
}

function run(
  platform: PlatformName,
  change: (mock: Mock) => Partial<ChatOptions> = () => ({}),
  more: RunBotOptions = {},
): Run {
  const mock = createMock({ seed: 9 });
  const program = new FakeProgram();
  const log = new Lines();
  const options = { ...mock[platform].options(), ...change(mock) } as ChatOptions;
  const bot = defineBot({ on: { MESSAGE_CREATE: ({ content }) => log.info(`heard ${content}`) } });
  return { mock, program, log, done: runBot(bot, clientOf(platform, options), { program, log, ...more }) };
}

describe.each(PLATFORMS)("a bot that owns its process, on %s", (platform) => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"])("says where it is, and ends on %s", async (signal) => {
    const { mock, program, log, done } = run(platform);
    await mock.clock.advance("2s");
    mock[platform].say(mock[platform].channelId, "hello");
    await mock.clock.settle();
    program.handlers.get(signal)?.();
    await done;
    expect(log.lines).toEqual([
      expect.stringMatching(new RegExp(`^info .+ is connected to ${platform}, in 1 guild$`)),
      "info heard hello",
      "info the bot has ended",
    ]);
    expect(program.exitCode).toBeUndefined();
    expect(program.handlers.size).toBe(0);
  });

  it("gives the link to add it, where no guild has it", async () => {
    const { mock, program, log, done } = run(platform, (made) => ({
      token: made[platform].bot({ name: "lonely" }).token,
    }));
    await mock.clock.advance("2s");
    program.handlers.get("SIGINT")?.();
    await done;
    expect(log.lines[0]).toBe(`info lonely is connected to ${platform}, in 0 guilds`);
    expect(log.lines[1]).toMatch(
      /^warn no guild has the bot yet.*https:\/\/\S+\/oauth2\/authorize\?client_id=\d+&scope=bot/,
    );
  });

  it.each<[string, Partial<ChatOptions>, RegExp]>([
    ["there is no token", { token: "" }, /did not start: .*no token.*_BOT_TOKEN.*page of your application/],
    ["the token is wrong", { token: "wrong" }, /did not start: .*The platform refused the token/],
  ])("says what to do when %s, and exits with 1", async (_, change, text) => {
    const { mock, program, log, done } = run(platform, () => change);
    await mock.clock.advance("3m");
    await done;
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toMatch(text);
    expect(program.exitCode).toBe(1);
    expect(program.handlers.size).toBe(0);
  });

  it("exits with 1 when the gateway ends for good", async () => {
    const { mock, program, log, done } = run(platform);
    await mock.clock.advance("2s");
    mock[platform].gateway.close(4004, "Authentication failed");
    await mock.clock.advance("1m");
    await done;
    expect(log.lines.at(-1)).toMatch(/^error the bot has ended for good: /);
    expect(program.exitCode).toBe(1);
  });

  it("ends before it was connected, when it is told to", async () => {
    const { mock, program, log, done } = run(platform, (made) => {
      made[platform].gateway.refuseUpgrade(503);
      return {};
    });
    await mock.clock.advance("10s");
    program.handlers.get("SIGTERM")?.();
    await done;
    expect(log.lines).toEqual([
      expect.stringMatching(
        /^warn not connected yet, and trying on: .* check the network and the address: ASTRAL_API_URL/,
      ),
      "info the bot has ended before it was connected",
    ]);
    expect(program.exitCode).toBeUndefined();
  });

  it("ends with a signal of the caller's", async () => {
    const abort = new AbortController();
    const { mock, done, log } = run(platform, () => ({}), { signal: abort.signal });
    await mock.clock.advance("2s");
    abort.abort();
    await done;
    expect(log.lines.at(-1)).toBe("info the bot has ended");
  });
});
