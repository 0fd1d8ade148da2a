import { type BotLog, createMemoryHandledEvents, defineBot } from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import { inWorld, PLATFORMS, type Stage } from "./platforms.js";

interface Line {
  readonly level: string;
  readonly text: string;
}

function lineLog(): { readonly lines: Line[]; readonly log: BotLog } {
  const lines: Line[] = [];
  const at = (level: string) => (text: string) => void lines.push({ level, text });
  return { lines, log: { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") } };
}

const channelsOf = (stage: Stage, ...names: readonly string[]): string[] =>
  names.map((name) => stage.guild.channel({ name }).channels[name] as string);

describe.each(PLATFORMS)("events on %s", (platform) => {
  it("of one channel are handled in order, of several side by side", () =>
    inWorld(platform, "order", async (stage, start) => {
      const [red, blue] = channelsOf(stage, "red", "blue") as [string, string];
      const steps: string[] = [];
      const bot = defineBot({
        on: {
          async MESSAGE_CREATE({ content }) {
            steps.push(`begin ${content}`);
            await runtime.gateway.sleep(content.endsWith("slow") ? 5000 : 100);
            steps.push(`end ${content}`);
          },
        },
      });
      const runtime = (await start(bot)).runtimes[0] as { gateway: { sleep(ms: number): Promise<void> } };
      for (const [id, content] of [
        [red, "red slow"],
        [red, "red 2"],
        [blue, "blue"],
        [red, "red 3"],
      ] as const)
        stage.platform.say(id, content, { as: stage.alice.id });
      await stage.rest();
      expect(steps).toEqual([
        "begin red slow",
        "begin blue",
        "end blue",
        "end red slow",
        "begin red 2",
        "end red 2",
        "begin red 3",
        "end red 3",
      ]);
    }));

  it("wait at most as many as was said, and further ones are told", () =>
    inWorld(platform, "bounds", async (stage, start) => {
      const { lines, log } = lineLog();
      const [red, blue, grey] = channelsOf(stage, "red", "blue", "grey") as [string, string, string];
      const heard: string[] = [];
      let free = (): void => undefined;
      const blocked = new Promise<void>((resolve) => (free = resolve));
      const bot = defineBot({ on: { MESSAGE_CREATE: async ({ content }) => (heard.push(content), blocked) } });
      await start(bot, { log, maxRunning: 2, maxWaitingPerChannel: 2, maxWaiting: 3 });
      for (const content of ["1", "2", "3", "4"]) stage.platform.say(red, `red ${content}`, { as: stage.alice.id });
      stage.platform.say(blue, "blue", { as: stage.alice.id });
      for (const content of ["1", "2"]) stage.platform.say(grey, `grey ${content}`, { as: stage.alice.id });
      await stage.clock.settle();
      expect(heard).toEqual(["red 1", "blue"]);
      expect(lines.filter(({ level }) => level === "error").map(({ text }) => text)).toEqual([
        "too many events wait; one is not handled",
        "too many events wait; one is not handled",
      ]);
      free();
      await stage.rest();
      expect(heard).toEqual(["red 1", "blue", "grey 1", "red 2", "red 3"]);
    }));

  it("run side by side in as many channels as was said, all through a rush, and nothing is left running", () =>
    inWorld(platform, "side by side", async (stage, start) => {
      const channels = channelsOf(stage, "a", "b", "c", "d", "e", "f");
      let running = 0;
      let peak = 0;
      const heard: string[] = [];
      const bot = defineBot({
        on: {
          async MESSAGE_CREATE({ content }) {
            running += 1;
            peak = Math.max(peak, running);
            await runtime.gateway.sleep(1000);
            heard.push(content);
            running -= 1;
          },
        },
      });
      const started = await start(bot, { maxRunning: 2 });
      const runtime = started.runtimes[0] as { gateway: { sleep(ms: number): Promise<void> } };
      for (const round of [1, 2, 3])
        for (const [at, id] of channels.entries()) stage.platform.say(id, `${at} ${round}`, { as: stage.alice.id });
      await stage.clock.advance(1);
      expect(started.health()).toMatchObject({ running: 2, waiting: 16 });
      await stage.rest();
      expect(peak).toBe(2);
      expect(heard).toHaveLength(18);
      for (const at of channels.keys())
        expect(heard.filter((text) => text.startsWith(`${at} `))).toEqual([`${at} 1`, `${at} 2`, `${at} 3`]);
      expect(started.health()).toMatchObject({ running: 0, waiting: 0, handled: 18 });
    }));

  it("are handled again by a handler that may be, with pauses, until it succeeds", () =>
    inWorld(platform, "retry", async (stage, start) => {
      const { lines, log } = lineLog();
      let count = 0;
      const run = (): void => {
        count += 1;
        if (count < 3) throw new Error(`try ${count}`);
      };
      await start(defineBot({ on: { MESSAGE_CREATE: { retry: true, run } } }), { log });
      await stage.alice.says("go");
      await stage.rest();
      expect(count).toBe(3);
      expect(lines).toEqual([
        { level: "warn", text: "failed, runs again in 1000 ms: try 1" },
        { level: "warn", text: "failed, runs again in 5000 ms: try 2" },
      ]);
    }));

  it("are given up after three more tries, and never tried again without `retry`", () =>
    inWorld(platform, "retry ends", async (stage, start) => {
      const { lines, log } = lineLog();
      let count = 0;
      let once = 0;
      const bot = defineBot({
        on: {
          MESSAGE_CREATE: { retry: true, run: () => ((count += 1), Promise.reject(new Error("never"))) },
          MESSAGE_UPDATE: () => ((once += 1), Promise.reject(new Error("no"))),
        },
      });
      await start(bot, { log });
      const message = await stage.alice.says("go");
      await stage.alice.edits(message, "changed");
      await stage.rest();
      expect([count, once]).toEqual([4, 1]);
      expect(lines.filter(({ level }) => level === "error")).toHaveLength(2);
    }));

  it("are let go when a handler takes too long, which is told, and the next ones are handled", () =>
    inWorld(platform, "too long", async (stage, start) => {
      const { lines, log } = lineLog();
      const heard: string[] = [];
      const never = new Promise<never>(() => undefined);
      const bot = defineBot({
        on: { MESSAGE_CREATE: ({ content }) => (heard.push(content), content === "hang" ? never : undefined) },
      });
      await start(bot, { log, handlerTimeoutMs: 60_000 });
      await stage.alice.says("hang");
      await stage.alice.says("next");
      expect(heard).toEqual(["hang"]);
      await stage.clock.advance("1m");
      expect(heard).toEqual(["hang", "next"]);
      expect(lines.filter(({ level }) => level === "error")[0]?.text).toMatch(/the handler ran longer than 60000 ms/);
    }));

  it("have their time when the bot ends, and not more", () =>
    inWorld(platform, "grace", async (stage, start) => {
      const { lines, log } = lineLog();
      const done: string[] = [];
      const bot = defineBot({
        on: {
          async MESSAGE_CREATE({ content }) {
            await runtime.gateway.sleep(content === "short" ? 3000 : 60_000);
            done.push(content);
          },
        },
      });
      const started = await start(bot, { log, graceMs: 5000 });
      const runtime = started.runtimes[0] as { gateway: { sleep(ms: number): Promise<void> } };
      const [red, blue] = channelsOf(stage, "red", "blue") as [string, string];
      stage.platform.say(red, "short", { as: stage.alice.id });
      stage.platform.say(blue, "long", { as: stage.alice.id });
      stage.platform.say(blue, "never begun", { as: stage.alice.id });
      await stage.clock.advance(1);
      const closing = started.close();
      expect(started.close()).toBe(closing);
      await closing;
      expect(done).toEqual(["short"]);
      expect(lines.filter(({ level }) => level === "warn").map(({ text }) => text)).toContain(
        "ended before all events were handled",
      );
    }));

  it("that were begun by a process that died are told and not repeated, unless the handler may be", () =>
    inWorld(platform, "crash", async (stage, start) => {
      const { lines, log } = lineLog();
      const handled = createMemoryHandledEvents(); // stands for one that outlives the process
      const runs: string[] = [];
      const botThat = (retry: boolean, hangs: boolean) =>
        defineBot({
          on: {
            MESSAGE_CREATE: {
              retry,
              run: ({ content }) => (
                runs.push(`${retry} ${content}`),
                hangs ? new Promise(() => undefined) : undefined
              ),
            },
          },
        });
      for (const retry of [false, true]) {
        await start(botThat(retry, true), { log, handled });
        const message = await stage.alice.says("work");
        await stage.crash();
        await start(botThat(retry, false), { log, handled });
        const again = { ...message, channel_id: stage.channel.id, guild_id: stage.guild.id, content: "work" };
        stage.platform.gateway.inject("MESSAGE_CREATE", again);
        await stage.rest();
        await stage.crash();
      }
      expect(runs).toEqual(["false work", "true work", "true work"]);
      expect(lines.filter(({ text }) => text.startsWith("was begun before and not finished"))).toHaveLength(1);
    }));
});
