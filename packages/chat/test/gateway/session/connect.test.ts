import { describe, expect, test } from "vitest";
import { GatewayFatalError } from "@antiphon/chat/gateway";
import { every, Stage } from "../stage.js";
import { parse } from "../transcript.js";

describe.each(every)("on %s", (profile) => {
  test("G1 identifies right after HELLO, in the platform's form, and sends nothing else before READY", async () => {
    const stage = new Stage(profile);
    stage.script.delay("ready", 1000);
    const connected = stage.gateway.connect();
    await stage.settle();
    expect(stage.lines()).toEqual(["0 < HELLO 41250", "0 > IDENTIFY"]);
    const [hello, identify] = stage.sockets[0]?.frames ?? [];
    expect((identify?.at ?? Infinity) - (hello?.at ?? 0)).toBeLessThanOrEqual(50);
    const data = parse(identify?.data ?? "").d as {
      token: string;
      properties: Record<string, string>;
      shard?: unknown;
    };
    expect(data.token).toBe(profile === "astral" ? `Bot ${stage.chat.token}` : stage.chat.token);
    expect(Object.keys(data.properties)).toEqual(
      profile === "astral" ? ["os", "device", "browser", "$os", "$device", "$browser"] : ["os", "device", "browser"],
    );
    expect(data).not.toHaveProperty("shard");
    await stage.advance(1000);
    await connected;
    expect(stage.lines()).toEqual(stage.prelude());
  });

  test("G27 ends for good on a fatal close code, with one typed error and without the token", async () => {
    for (const code of {
      astral: [4010, 4011, 4012],
      fluxer: [4004, 4010, 4011, 4012],
      generic: [4004, 4010, 4011, 4012, 4013, 4014],
    }[profile]) {
      const stage = new Stage(profile);
      stage.script.answer("identify", { close: code });
      const error: unknown = await Promise.all([stage.gateway.connect(), stage.settle()]).catch(
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(GatewayFatalError);
      expect(error).toMatchObject({ code: "FATAL_CLOSE", closeCode: code, shard: 0 });
      await stage.advance(120_000);
      expect(stage.lines()).toEqual(["0 < HELLO 41250", "0 > IDENTIFY", `0 closed ${code} by server`]);
      expect(stage.noticesOf("fatal")).toHaveLength(1);
      expect(`${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain(stage.chat.token);
    }
  });
});

test("G27 on Astral tries the raw token once after 4004, then ends", async () => {
  const stage = new Stage("astral");
  stage.script.answer("identify", { close: 4004 });
  const outcome = Promise.all([stage.gateway.connect(), stage.advance(60_000)]);
  await expect(outcome).rejects.toMatchObject({ code: "FATAL_CLOSE", closeCode: 4004 });
  await stage.advance(120_000);
  expect(stage.lines({ beats: false })).toEqual(
    ["0", "1"].flatMap((n) => [`${n} < HELLO 41250`, `${n} > IDENTIFY`, `${n} closed 4004 by server`]),
  );
  const tokens = stage.sockets
    .flatMap(({ frames }) => frames.map(({ data }) => parse(data)).filter(({ op }) => op === 2))
    .map(({ d }) => (d as { token: string }).token);
  expect(tokens).toEqual([`Bot ${stage.chat.token}`, stage.chat.token]);
});

test("G27 on Astral connects with the raw token where the server takes nothing else", async () => {
  const stage = new Stage("astral");
  stage.chat.configure({ strictIdentify: "raw" });
  const connected = stage.gateway.connect();
  await stage.advance(60_000);
  await connected;
  expect(stage.sockets).toHaveLength(2);
  stage.script.drop();
  await stage.advance(1000);
  expect(stage.lines({ beats: false }).slice(-3)).toEqual(["2 < HELLO 41250", "2 > RESUME 3", "2 < RESUMED 3"]);
});

test("G27 on Astral treats 4002 as fatal while identifying only", async () => {
  const stage = new Stage("astral");
  stage.script.answer("identify", { close: 4002 }, 1);
  await expect(Promise.all([stage.gateway.connect(), stage.settle()])).rejects.toMatchObject({ closeCode: 4002 });
  const other = new Stage("astral");
  await other.connect();
  other.script.close(4002);
  await other.advance(1000);
  expect(other.lines({ beats: false }).slice(-3)).toEqual(["1 < HELLO 41250", "1 > RESUME 3", "1 < RESUMED 3"]);
});
