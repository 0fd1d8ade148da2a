import { createAstral, createFluxer, type ChatClient, type ChatOptions } from "@antiphon/chat";
import type { Bot, StartBotOptions, StartedBot } from "@antiphon/chat/bot";
import { startBot } from "@antiphon/chat/bot";
import { runTest, type Harness, type HarnessOptions } from "@antiphon/mock/harness";

export const PLATFORMS = ["astral", "fluxer"] as const;
export type PlatformName = (typeof PLATFORMS)[number];
export type Stage = Harness[PlatformName];

export function clientOf(platform: PlatformName, options: ChatOptions): ChatClient {
  return platform === "astral" ? createAstral(options) : createFluxer(options);
}

/** A bot in a world of its own, where everything is checked at the end. */
export function inWorld(
  platform: PlatformName,
  name: string,
  body: (stage: Stage, start: (bot: Bot, options?: StartBotOptions) => Promise<StartedBot>) => unknown,
  options: HarnessOptions = {},
): Promise<void> {
  return runTest({ name: `${platform} ${name}`, options }, async (harness) => {
    const stage = harness[platform];
    const start = async (bot: Bot, startOptions?: StartBotOptions): Promise<StartedBot> => {
      let started: StartedBot | undefined;
      await stage.start(
        async (given: ChatOptions) => (started = await startBot(bot, clientOf(platform, given), startOptions)),
      );
      return started as StartedBot;
    };
    await body(stage, start);
  });
}
