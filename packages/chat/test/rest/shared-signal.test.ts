import { createMock } from "@antiphon/mock";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFluxer } from "@antiphon/chat";
import { createGateway, joinVoice } from "@antiphon/chat/gateway";

const warnings: string[] = [];
const onWarning = ({ message }: Error): void => void warnings.push(message);
beforeEach(() => {
  warnings.length = 0;
  process.on("warning", onWarning);
});
afterEach(() => {
  process.off("warning", onWarning);
});

/** Warnings come a turn later than what they are of. */
const told = async (): Promise<string[]> => {
  await new Promise((resolve) => setImmediate(resolve));
  return warnings;
};

test("one signal serves a hundred calls, lists and pauses at once, and leaves nothing on it", async () => {
  const mock = createMock();
  const fluxer = createFluxer(mock.fluxer.options());
  const { channelId } = mock.fluxer;
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: 100 }, (_, n) =>
    n % 2 === 0
      ? fluxer.messages.create(channelId, { content: `${n}` }, { signal }).then(() => "sent")
      : fluxer.messages.list(channelId, { limit: 1 }, { signal }).then(({ items }) => items.length),
  );
  expect(new Set((await Promise.all(calls)).map(String))).toEqual(new Set(["sent", "0", "1"]));
  expect(await told()).toEqual([]);
});

test("one signal ends a hundred waits of a gateway, and a gateway ends a hundred waits", async () => {
  const mock = createMock();
  const gateway = createGateway(createFluxer(mock.fluxer.options()));
  await gateway.connect();
  // Five presences in 20 s are allowed: from here on one waits.
  for (let n = 0; n < 5; n += 1) await gateway.send({ op: 3, d: { status: "idle" } });
  const controller = new AbortController();
  const { signal } = controller;
  const wait = (options: { readonly signal?: AbortSignal }): Promise<unknown>[] => [
    gateway.next("MESSAGE_CREATE", options),
    gateway.sleep(3_600_000, options),
    joinVoice(gateway, { guild_id: "1", channel_id: "2" }, { timeoutMs: 3_600_000, ...options }),
    gateway.send({ op: 3, d: { status: "idle" } }, options),
  ];
  const reasons = (waits: Promise<unknown>[]): Promise<unknown[]> =>
    Promise.all(
      waits.map((one) =>
        one.then(
          () => "nothing",
          (reason: unknown) => reason,
        ),
      ),
    );
  const byCaller = reasons(Array.from({ length: 25 }, () => wait({ signal })).flat());
  const reason = new Error("enough");
  controller.abort(reason);
  expect(new Set(await byCaller)).toEqual(new Set([reason]));
  const byGateway = reasons(Array.from({ length: 25 }, () => wait({})).flat());
  await gateway.close();
  expect(new Set(await byGateway)).toEqual(new Set([gateway.signal.reason]));
  expect(await told()).toEqual([]);
});
