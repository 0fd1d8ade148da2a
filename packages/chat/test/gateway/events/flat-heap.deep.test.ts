import { createFluxer } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { heapBytes } from "../../heap-bytes.js";

/** A slice in each deep run; `test:long` has a million. */
const count = process.env["ANTIPHON_FLAT_HEAP"] === "1" ? 1_000_000 : 10_000;

test("events that a bot has read leave nothing in memory, here and in the mock", { timeout: 3_600_000 }, async () => {
  const { fluxer } = createMock({ keep: 10 });
  const session = {
    bufferEvents: 100,
    unbuffered: ["READY"],
    floor: false,
    resumedSeq: "client",
    resumeUrl: false,
    resumeWindowMs: 60_000,
  } as const;
  fluxer.configure({ rateLimits: false, gateway: { session } });
  const gateway = createGateway(createFluxer(fluxer.options()));
  const person = createFluxer(fluxer.userOptions());
  let heard = 0;
  gateway.on("TYPING_START", () => void (heard += 1));
  const iterated = (async () => {
    let events = 0;
    for await (const { t } of gateway) events += t === "TYPING_START" ? 1 : 0;
    return events;
  })();
  await gateway.connect();
  const type = async (times: number): Promise<void> => {
    for (let n = 0; n < times; n += 1) await person.channels.startTyping(fluxer.channelId);
    await new Promise((resolve) => setImmediate(resolve));
  };
  await type(count / 10);
  const before = heapBytes();
  await type(count * 0.9);
  const grownBytes = heapBytes() - before;
  await gateway.close();
  expect([heard, await iterated]).toEqual([count, count]);
  expect(grownBytes / 1e6).toBeLessThan(1);
});
