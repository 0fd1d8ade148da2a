import { after, at, type BotRuntime, defineBot, every } from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import { inWorld, type Stage } from "../runtime/platforms.js";

const inBot = (name: string, body: (bot: BotRuntime, stage: Stage) => unknown): Promise<void> =>
  inWorld("fluxer", `time ${name}`, async (stage, start) => {
    const { runtimes } = await start(defineBot({}));
    await body(runtimes[0] as BotRuntime, stage);
  });

describe("work at its time, on the bot's clock", () => {
  it("is done again and again, and not after it was cancelled", () =>
    inBot("every", async (bot, stage) => {
      let count = 0;
      const cancel = every(bot, "10m", () => (count += 1));
      await stage.clock.advance("9m");
      expect(count).toBe(0);
      await stage.clock.advance("1m");
      expect(count).toBe(1);
      await stage.clock.advance("1h");
      expect(count).toBe(7);
      cancel();
      await stage.clock.advance("1h");
      expect(count).toBe(7);
    }));

  it("waits for a run that takes longer than the interval, and makes up for nothing", () =>
    inBot("long", async (bot, stage) => {
      let running = 0;
      let most = 0;
      let count = 0;
      every(bot, "1m", async () => {
        running += 1;
        most = Math.max(most, running);
        count += 1;
        await bot.gateway.sleep(150_000);
        running -= 1;
      });
      for (let minute = 0; minute < 10; minute += 1) await stage.clock.advance("1m");
      expect(most).toBe(1);
      expect(count).toBe(4);
    }));

  it("is logged when it fails, and done again", () =>
    inBot("fails", async (bot, stage) => {
      stage.expectError("every() failed: once", 1);
      let count = 0;
      every(bot, "1m", () => {
        count += 1;
        if (count === 1) throw new Error("once");
      });
      await stage.clock.advance("2m");
      expect(count).toBe(2);
    }));

  it("is done once after a while, or at a moment, or at once when that is past", () =>
    inBot("once", async (bot, stage) => {
      const done: string[] = [];
      after(bot, "1h 30m", () => done.push("after"));
      at(bot, bot.clock.now() + 60_000, () => done.push("at"));
      at(bot, new Date(bot.clock.now() + 2 * 3_600_000), () => done.push("at a date"));
      at(bot, 0, () => done.push("past"));
      after(bot, 60_000, () => done.push("never"))();
      await stage.clock.advance("1m");
      expect(done).toEqual(["past", "at"]);
      await stage.clock.advance("89m");
      expect(done).toEqual(["past", "at", "after"]);
      await stage.clock.advance("30m");
      expect(done).toEqual(["past", "at", "after", "at a date"]);
    }));

  it("ends with the bot", () =>
    inWorld("fluxer", "time ends", async (stage, start) => {
      let count = 0;
      const { close } = await start(defineBot({ start: (bot) => void every(bot, "1m", () => (count += 1)) }));
      await stage.clock.advance("1m");
      await close();
      await stage.clock.advance("10m");
      expect(count).toBe(1);
    }));

  it.each([
    ["a word", "soon", '"soon"'],
    ["an empty text", "", '""'],
    ["another unit", "3y", '"3y"'],
    ["nothing", undefined, "undefined"],
    ["not a number", Number.NaN, "NaN"],
    ["less than nothing", -1, "-1"],
    ["more than a life", "9999999w", '"9999999w"'],
  ])("is refused for %s", (_, duration, text) =>
    inBot(`refused ${String(duration)}`, (bot) => {
      expect(() => after(bot, duration as never, () => undefined)).toThrow(`after() needs a duration`);
      expect(() => after(bot, duration as never, () => undefined)).toThrow(text);
    }),
  );

  it("is refused without an interval, and at no moment", () =>
    inBot("refused at", (bot) => {
      expect(() => every(bot, 0, () => undefined)).toThrow("an interval of at least 1 ms");
      expect(() => at(bot, "tomorrow" as never, () => undefined)).toThrow("a number of ms since 1970 or a Date");
    }));
});
