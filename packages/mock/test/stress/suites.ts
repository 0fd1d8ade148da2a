import { createHarness, type Harness, type HarnessOptions } from "@antiphon/mock/harness";
import { startAstralBot, startFluxerBot } from "../harness/small-bot.js";

interface SuiteTest {
  readonly options?: HarnessOptions;
  run(harness: Harness): Promise<void>;
}

/** Tests as users write them. */
const tests: Readonly<Record<string, SuiteTest>> = {
  "answers once, although answers are lost": {
    async run({ fluxer }) {
      await fluxer.start(startFluxerBot);
      fluxer.faults.add({ operation: "messages.create", after: "commit", drop: "connection", times: 2 });
      await fluxer.alice.says("!ping");
      await fluxer.bob.says("!many");
    },
  },
  "is told what people change": {
    async run({ astral }) {
      await astral.start(startAstralBot);
      const message = await astral.alice.says("first");
      await astral.alice.edits(message, "changed");
      await astral.alice.reacts("🎉", { to: message });
      await astral.alice.types();
      await astral.alice.uploads({ filename: "a.txt", content: "12345" });
      await astral.alice.deletes(message);
    },
  },
  "comes back after an outage and a restart": {
    async run({ fluxer }) {
      await fluxer.start(startFluxerBot);
      await fluxer.outage("20s");
      await fluxer.alice.says("!ping");
      await fluxer.restartNode();
      await fluxer.bob.says("!ping");
    },
  },
  "waits for limits": {
    async run({ astral }) {
      await astral.start(startAstralBot);
      for (let at = 0; at < 4; at += 1) await astral.alice.says("!many");
    },
  },
  "lives through lost responses": {
    options: { chaos: "lost-responses", seed: 4 }, // draws lost answers of messages that were written
    async run({ fluxer }) {
      await fluxer.start(startFluxerBot);
      for (let at = 0; at < 5; at += 1) await fluxer.alice.says("!ping");
    },
  },
  "lives on a flaky network": {
    options: { chaos: "flaky-network" },
    async run({ astral }) {
      await astral.start(startAstralBot);
      for (let at = 0; at < 5; at += 1) await astral.bob.says("!ping");
    },
  },
};

/** Plays all of them at once, and a reminder alone, whose timers are those of the process. Gives the transcript of each, and what its end found. */
export async function playSuites(): Promise<Readonly<Record<string, string>>> {
  const together = await Promise.all(Object.entries(tests).map(async ([name, test]) => [name, await play(name, test)]));
  const reminder = await play(timed, {
    options: { timers: true },
    async run({ fluxer }) {
      await fluxer.start(startFluxerBot);
      await fluxer.alice.says("!remind");
      await fluxer.clock.advance("1h");
    },
  });
  return { ...(Object.fromEntries(together) as Record<string, string>), [timed]: reminder };
}

const timed = "reminds after an hour";

/** Names of what `playSuites()` plays. */
export const suiteNames: readonly string[] = [...Object.keys(tests), timed];

async function play(name: string, { options, run }: SuiteTest): Promise<string> {
  const harness = createHarness(name, options);
  let failure = "";
  try {
    await run(harness);
  } catch (error) {
    failure = `threw ${String(error)}`;
  }
  const transcript = harness.transcript();
  const { problems } = await harness.finish({ failed: false });
  return [failure, transcript, ...problems].join("\n");
}
