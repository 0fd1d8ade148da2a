import { createAuralytik } from "@antiphon/analytics";
import { createAstral, createFluxer, isAntiphonError } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import { createAuralisCloud } from "@antiphon/jobs";
import { createMock, type ChaosName, type Mock } from "@antiphon/mock";
import { createAuralis } from "@antiphon/players";
import { describe, expect, test } from "vitest";
import { chaosNames } from "../../../src/kernel/chaos/chaos-profiles.js";

type Calls = (mock: Mock) => readonly (() => PromiseLike<unknown>)[];

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** Reads and writes of each client, as a program makes them. */
const clients: Readonly<Record<string, Calls>> = {
  players: (mock) => {
    const auralis = createAuralis(mock.auralis.options());
    const voice = {
      channel_id: "1469471063617830912",
      session_id: "s",
      token: "t",
      endpoint: "v.example",
      user_id: "1469471063617830900",
    };
    return times(5, (at) => [
      () => auralis.players.create({ guild_id: `146947106361783091${at}`, voice }),
      () => auralis.players.get(`146947106361783091${at}`),
    ]).flat();
  },
  jobs: (mock) => {
    const cloud = createAuralisCloud(mock.auralisCloud.options());
    return times(10, () => () => cloud.jobs.list());
  },
  analytics: (mock) => {
    const auralytik = createAuralytik(mock.auralytik.options());
    return times(10, () => () => auralytik.campaigns.list());
  },
  astral: (mock) => writes(createAstral(mock.astral.options()), mock.astral.channelId),
  fluxer: (mock) => writes(createFluxer(mock.fluxer.options()), mock.fluxer.channelId),
};

function writes(
  chat: { readonly messages: { create(channel: string, body: { content: string }): Promise<unknown> } },
  channelId: string,
): (() => Promise<unknown>)[] {
  return times(10, (at) => () => chat.messages.create(channelId, { content: `hello ${at}` }));
}

const table = chaosNames.flatMap((chaos) => Object.keys(clients).map((client) => [client, chaos] as const));

describe("our clients on a bad day", () => {
  test.each(table)(
    "%s, under %s: every call ends, nothing happens twice, and the conduct is clean",
    async (client, chaos) => {
      const mock = createMock({ seed: 7, chaos });
      const outcomes: string[] = [];
      for (const call of (clients[client] as Calls)(mock)) {
        const outcome = await call().then(
          () => "done",
          (error: unknown) => (isAntiphonError(error) ? error.outcome : `no error of ours: ${String(error)}`),
        );
        outcomes.push(outcome);
      }
      expect(outcomes.filter((outcome) => outcome.startsWith("no error"))).toEqual([]);
      expect(outcomes.filter((outcome) => outcome === "done").length).toBeGreaterThanOrEqual(7);
      const doubled = mock.ledger
        .intents()
        .filter(({ effects }) => new Set(effects.map(({ exchange }) => exchange)).size > 1);
      expect(doubled).toEqual([]);
      mock.assertClean();
      mock.conduct.assertClean();
    },
  );

  test.each(
    chaosNames.flatMap((chaos) => (["astral", "fluxer"] as const).map((platform) => [platform, chaos] as const)),
  )(
    "a bot on %s, under %s: hears what is said afterwards, and its conduct is clean",
    async (platform, chaos: ChaosName) => {
      const mock = createMock({ seed: 7, clock: "manual", chaos });
      const chat = mock[platform];
      const rest = platform === "astral" ? createAstral(mock.astral.options()) : createFluxer(mock.fluxer.options());
      const gateway = createGateway(rest, { onError: () => undefined });
      const heard: string[] = [];
      gateway.on("MESSAGE_CREATE", ({ content }) => void heard.push(content));
      void gateway.connect();
      for (let minute = 0; minute < 3; minute += 1) {
        await mock.clock.advance("1m");
        chat.say(chat.channelId, `minute ${minute}`);
      }
      mock.chaos.stop();
      await mock.clock.advance("3m");
      chat.say(chat.channelId, "afterwards");
      await mock.clock.advance("1s");
      expect(heard.at(-1)).toBe("afterwards");
      expect(new Set(heard).size).toBe(heard.length);
      await gateway.close();
      mock.conduct.assertClean();
    },
  );
});
