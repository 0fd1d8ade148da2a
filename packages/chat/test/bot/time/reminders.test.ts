import { createReminders, defineBot, type Reminder, type Reminders, startBot } from "@antiphon/chat/bot";
import { runTest } from "@antiphon/mock/harness";
import { createAstral, createFluxer, type ChatOptions } from "@antiphon/chat";
import { describe, expect, it } from "vitest";
import { inWorld } from "../runtime/platforms.js";

/** A table that outlives the bot. */
class Table {
  readonly rows = new Map<string, Reminder<string>>();
  readonly list = (): readonly Reminder<string>[] => [...this.rows.values()];
  readonly put = (row: Reminder<string>): void => void this.rows.set(row.id, JSON.parse(JSON.stringify(row)) as never);
  readonly delete = (id: string): void => void this.rows.delete(id);
}

const remindersIn = (store: Table, told: string[], fail: () => boolean = () => false): Reminders<string> =>
  createReminders<string>({
    store,
    due({ data }) {
      if (fail()) throw new Error("not now");
      told.push(data);
    },
  });

describe("reminders", () => {
  it("outlive a restart, and what became due meanwhile is told at once", () =>
    inWorld("fluxer", "reminders restart", async (stage, start) => {
      const table = new Table();
      const told: string[] = [];
      const first = remindersIn(table, told);
      await start(defineBot({ start: (bot) => first.start(bot) }));
      await first.add("10m", "tea");
      await first.add("3h", "cake");
      await first.add(new Date(stage.clock.now() + 60_000), "water");
      await stage.clock.advance("1m");
      expect(told).toEqual(["water"]);
      await stage.crash();
      await stage.clock.advance("1h");
      expect(told).toEqual(["water"]);
      const second = remindersIn(table, told);
      await start(defineBot({ start: (bot) => second.start(bot) }));
      await stage.clock.advance(1);
      expect(told).toEqual(["water", "tea"]);
      await stage.clock.advance("2h");
      expect(told).toEqual(["water", "tea", "cake"]);
      expect(table.rows.size).toBe(0);
    }));

  it("are tried again when they fail, and gone when they are cancelled", () =>
    inWorld("fluxer", "reminders fail", async (stage, start) => {
      stage.expectError("a reminder failed, again in 60 s: not now", 1);
      const table = new Table();
      const told: string[] = [];
      let failures = 1;
      const reminders = remindersIn(table, told, () => (failures -= 1) >= 0);
      await start(defineBot({ start: (bot) => reminders.start(bot) }));
      await reminders.add("1m", "tea");
      const { id } = await reminders.add("1m", "cake");
      expect(await reminders.cancel(id)).toBe(true);
      expect(await reminders.cancel(id)).toBe(false);
      await stage.clock.advance("1m");
      expect(told).toEqual([]);
      expect(table.rows.size).toBe(1);
      await stage.clock.advance("1m");
      expect(told).toEqual(["tea"]);
      expect(table.rows.size).toBe(0);
    }));

  it("of a bot on both platforms are told once, by the platform they belong to", () =>
    runTest({ name: "reminders on both" }, async ({ astral, fluxer }) => {
      const told: string[] = [];
      const table = new Table();
      const reminders = createReminders<string>({
        store: table,
        due: ({ data }, { platform }) => void told.push(`${platform} ${data}`),
      });
      const bot = defineBot({ start: (running) => reminders.start(running) });
      await astral.start((options: ChatOptions) => startBot(bot, createAstral(options)));
      await expect(reminders.add("1m", "early", "fluxer")).rejects.toThrow("reminders must be started on fluxer");
      table.put({ id: "old", dueMs: 0, data: "old", platform: "fluxer" });
      await fluxer.start((options: ChatOptions) => startBot(bot, createFluxer(options)));
      await reminders.add("1m", "tea", "fluxer");
      await reminders.add("1m", "cake", "astral");
      await reminders.add("1m", "water");
      await astral.clock.advance("1m");
      await fluxer.clock.advance("1m");
      expect([...told].sort()).toEqual(["astral cake", "astral water", "fluxer old", "fluxer tea"]);
      expect(table.rows.size).toBe(0);
    }));

  it("are taken up again by a bot that starts anew in the same process", () =>
    inWorld("fluxer", "reminders anew", async (stage, start) => {
      const told: string[] = [];
      const reminders = remindersIn(new Table(), told);
      const bot = defineBot({ start: (running) => reminders.start(running) });
      await (await start(bot)).close();
      await expect(reminders.add("1m", "nobody")).rejects.toThrow("reminders must be started:");
      await expect(reminders.add("1m", "nobody", "fluxer")).rejects.toThrow("reminders must be started on fluxer");
      await start(bot);
      await reminders.add("1m", "tea");
      await stage.clock.advance("1m");
      expect(told).toEqual(["tea"]);
    }));

  it("refuse a time that is none, and pass over one that the store gives", () =>
    inWorld("fluxer", "reminders without a time", async (stage, start) => {
      stage.expectError("the store gave a reminder without a time: broken", 1);
      const told: string[] = [];
      const table = new Table();
      table.rows.set("broken", { id: "broken", dueMs: Number.NaN, data: "never" });
      table.rows.set("whole", { id: "whole", dueMs: 0, data: "tea" });
      const reminders = remindersIn(table, told);
      await start(defineBot({ start: (bot) => reminders.start(bot) }));
      await expect(reminders.add(new Date("no day"), "never")).rejects.toThrow("add() needs a Date that is one");
      await stage.clock.advance(1);
      expect(told).toEqual(["tea"]);
      expect([...table.rows.keys()]).toEqual(["broken"]);
    }));

  it("must be started first", async () => {
    await expect(remindersIn(new Table(), []).add("1m", "tea")).rejects.toThrow("reminders must be started");
  });
});
