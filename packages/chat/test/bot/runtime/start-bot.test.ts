import { defineBot } from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import { inWorld, PLATFORMS } from "./platforms.js";

describe.each(PLATFORMS)("a bot on %s", (platform) => {
  it("hears what people write, in a guild's channel", () =>
    inWorld(platform, "hears", async (stage, start) => {
      const heard: string[] = [];
      await start(defineBot({ on: { MESSAGE_CREATE: ({ content }) => void heard.push(content) } }));
      await stage.alice.says("hello");
      await stage.bob.says("world");
      expect(heard).toEqual(["hello", "world"]);
    }));

  it("logs what a handler throws with a code and the message's link, and goes on", () =>
    inWorld(platform, "throws", async (stage, start) => {
      const lines: { text: string; facts: object }[] = [];
      const quiet = (): void => undefined;
      const log = {
        debug: quiet,
        info: quiet,
        warn: quiet,
        error: (text: string, facts = {}) => void lines.push({ text, facts }),
      };
      const heard: string[] = [];
      const bot = defineBot({
        on: {
          MESSAGE_CREATE({ content }) {
            if (content === "fail") throw new Error("it broke");
            heard.push(content);
          },
        },
      });
      await start(bot, { log });
      const { id } = await stage.alice.says("fail");
      await stage.alice.says("go on");
      expect(heard).toEqual(["go on"]);
      expect(lines).toHaveLength(1);
      expect(lines[0]?.text).toMatch(/^failed \(code [0-9A-Z]{6}\): it broke$/);
      expect(lines[0]?.facts).toMatchObject({
        handler: "on:MESSAGE_CREATE",
        link: expect.stringMatching(new RegExp(`/channels/${stage.guild.id}/${stage.channel.id}/${id}$`)),
      });
    }));
});
