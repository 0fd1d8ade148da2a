import { describe, expect, test } from "vitest";
import { createMock } from "@antiphon/mock";
import { createAstral } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import { every, failure, Stage } from "../stage.js";

describe.each(every)("on %s", (profile) => {
  test("next() gives the first event of that name that is meant, and leaves nothing behind", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    const meant = (data: unknown): boolean => (data as { content: string }).content.startsWith("yes");
    const answer = stage.gateway.next("MESSAGE_CREATE", { where: meant, timeoutMs: 30_000 });
    stage.say("no");
    stage.say("yes, please");
    stage.say("yes, again");
    await stage.settle();
    expect(await answer).toMatchObject({ content: "yes, please" });
    expect(stage.mock.clock.pending()).toMatchObject({ wait: 0, guard: 0 });
  });

  test("next() gives the first event of that name, where nothing more is said, and nothing for an end that has come", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    const first = stage.gateway.next("MESSAGE_CREATE");
    const both = stage.gateway.next("MESSAGE_CREATE", { where: (_, { seq }) => seq === stage.lastSeq(0) });
    stage.say("one");
    await stage.settle();
    expect([await first, await both]).toMatchObject([{ content: "one" }, { content: "one" }]);
    const signal = AbortSignal.abort(new Error("enough"));
    expect(String(await failure(stage.gateway.next("MESSAGE_CREATE", { signal })))).toContain("enough");
    expect(stage.mock.clock.pending()).toMatchObject({ wait: 0, guard: 0 });
  });

  test("next() ends in time, with its signal, with what `where` throws, and with the gateway", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    const late = failure(stage.gateway.next("MESSAGE_CREATE", { timeoutMs: 30_000 }));
    await stage.advance(30_000);
    expect(await late).toMatchObject({
      code: "GATEWAY_TIMEOUT",
      outcome: "not_sent",
    });
    const controller = new AbortController();
    const aborted = failure(stage.gateway.next("MESSAGE_CREATE", { signal: controller.signal }));
    controller.abort(new Error("enough"));
    expect(String(await aborted)).toContain("enough");
    const failing = failure(
      stage.gateway.next("MESSAGE_CREATE", {
        where: () => {
          throw new Error("a bug in where");
        },
      }),
    );
    stage.say("x");
    await stage.settle();
    expect(String(await failing)).toContain("a bug in where");
    const ended = failure(stage.gateway.next("MESSAGE_CREATE"));
    const slept = failure(stage.gateway.sleep(60_000));
    await Promise.all([stage.gateway.close(), stage.settle()]);
    expect(await ended).toMatchObject({ code: "GATEWAY_CLOSED" });
    expect(await slept).toMatchObject({ code: "GATEWAY_CLOSED" });
    await expect(stage.gateway.next("MESSAGE_CREATE")).rejects.toMatchObject({ code: "GATEWAY_CLOSED" });
    await expect(stage.gateway.sleep(1)).rejects.toMatchObject({ code: "GATEWAY_CLOSED" });
    expect(stage.errors).toEqual([]);
  });

  test("a handler that still waits when the gateway is closed is no failure", async () => {
    const stage = new Stage(profile);
    stage.gateway.on("MESSAGE_CREATE", async () => {
      await stage.gateway.next("MESSAGE_CREATE");
    });
    await stage.connect();
    stage.say("a question");
    await stage.settle();
    await Promise.all([stage.gateway.close(), stage.settle()]);
    expect(stage.errors).toEqual([]);
  });
});

test("a question with half a minute and a reminder in an hour work on the mock's own clock", async () => {
  const mock = createMock();
  const astral = createAstral(mock.astral.options());
  const gateway = createGateway(astral);
  gateway.on("MESSAGE_CREATE", async (message) => {
    if (message.content === "!remind") {
      await gateway.sleep(3_600_000);
      await astral.messages.create(message.channel_id, { content: "an hour is over" });
    }
    if (message.content === "!ask") {
      // Before the question is sent: an answer can be quick.
      const answer = gateway.next("MESSAGE_CREATE", {
        where: ({ author, content }) => author.id === message.author.id && content !== "!ask",
        timeoutMs: 30_000,
      });
      await astral.messages.create(message.channel_id, { content: "yes or no?" });
      const said = await answer.then(
        ({ content }) => `you said ${content}`,
        () => "too late",
      );
      await astral.messages.create(message.channel_id, { content: said });
    }
  });
  await gateway.connect();
  const { channelId } = mock.astral;
  const startedAt = mock.clock.now();
  mock.astral.say(channelId, "!ask");
  await gateway.next("MESSAGE_CREATE", { where: ({ content }) => content === "yes or no?" });
  mock.astral.say(channelId, "yes");
  await gateway.next("MESSAGE_CREATE", { where: ({ content }) => content === "you said yes" });
  expect(mock.clock.now() - startedAt).toBeLessThan(30_000);
  mock.astral.say(channelId, "!ask"); // and no answer
  await gateway.next("MESSAGE_CREATE", { where: ({ content }) => content === "too late" });
  mock.astral.say(channelId, "!remind");
  await gateway.next("MESSAGE_CREATE", { where: ({ content }) => content === "an hour is over" });
  expect(mock.clock.now() - startedAt).toBeGreaterThanOrEqual(3_600_000);
  await gateway.close();
});
