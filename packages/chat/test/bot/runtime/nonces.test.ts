import { createMemoryHandledEvents, defineBot } from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import { inWorld, PLATFORMS } from "./platforms.js";

describe.each(PLATFORMS)("the nonces of a bot on %s", (platform) => {
  it("are the same for the same event, and apart for every other, within 32 characters", () =>
    inWorld(platform, "nonces", async (stage, start) => {
      const bot = defineBot({
        on: {
          MESSAGE_CREATE: {
            retry: true,
            async run({ author, content }, { reply }) {
              if (author.bot === true) return;
              await reply("one");
              await reply("one");
              if (content === "again" && (tries += 1) < 2) throw new Error("once more");
            },
          },
        },
      });
      let tries = 0;
      await start(bot, { handled: createMemoryHandledEvents() });
      for (let at = 0; at < 50; at += 1) await stage.alice.says(`word ${at}`);
      await stage.alice.says("again");
      await stage.rest();
      const nonces = stage.journal.exchanges().flatMap(({ operation, requestBody }) => {
        if (operation !== "messages.create") return [];
        return [(JSON.parse(String(requestBody)) as { nonce: string }).nonce];
      });
      expect(nonces).toHaveLength(104); // the last event twice
      expect(new Set(nonces).size).toBe(102);
      expect(nonces.slice(-2)).toEqual(nonces.slice(-4, -2));
      expect(nonces.filter((nonce) => !/^[0-9a-z]{20,32}$/.test(nonce))).toEqual([]);
    }));
});
