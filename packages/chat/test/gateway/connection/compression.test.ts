import zlib from "node:zlib";
import { describe, expect, test } from "vitest";
import { streamDecoders } from "../../../src/gateway/connection/stream-decoder-node.js";
import { Stage, type ProfileName } from "../stage.js";

const hasZstd = "createZstdDecompress" in zlib;
const offered: readonly (readonly [ProfileName, "zlib-stream" | "zstd-stream"])[] = [
  ["generic", "zlib-stream"],
  ...(hasZstd
    ? ([
        ["generic", "zstd-stream"],
        ["fluxer", "zstd-stream"],
      ] as const)
    : []),
];

async function connected(profile: ProfileName, compress: "zlib-stream" | "zstd-stream"): Promise<Stage> {
  const stage = new Stage(profile, { compress, random: () => 0.5 });
  await stage.connect();
  expect(stage.delivered).toHaveLength(stage.burstSeq);
  return stage;
}

describe.each(offered)("G48 on %s with %s", (profile, compress) => {
  test("G48 assembles messages, whole and split over frames, in order", async () => {
    const stage = await connected(profile, compress);
    expect(new URL(stage.sockets[0]?.url ?? "", "ws://mock").searchParams.get("compress")).toBe(compress);
    expect(
      stage.sockets[0]?.frames.filter(({ from }) => from === "server").every(({ data }) => typeof data !== "string"),
    ).toBe(true);
    stage.say("whole");
    stage.script.splitMessages(7);
    for (let n = 0; n < 50; n += 1) stage.say(`${n}`);
    await stage.settle();
    expect(stage.contents()).toEqual(["whole", ...Array.from({ length: 50 }, (_, n) => `${n}`)]);
    expect(stage.noticesOf("protocolViolation")).toEqual([]);
  });

  test("G48 resumes on a fresh stream after a corrupt block", async () => {
    const stage = await connected(profile, compress);
    stage.script.raw(new Uint8Array([0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0xff, 0xff]));
    await stage.advance(1000);
    stage.say("after");
    await stage.settle();
    expect(stage.noticesOf("disconnected")).toMatchObject([
      { reason: "the compressed stream is corrupt", willResume: true },
    ]);
    expect(stage.noticesOf("resumed")).toHaveLength(1);
    expect(stage.contents()).toEqual(["after"]);
  });

  test("G48 begins a fresh stream with each socket", async () => {
    const stage = await connected(profile, compress);
    for (let n = 0; n < 3; n += 1) {
      stage.script.drop();
      stage.say(`${n}`);
      await stage.advance(60_000);
      expect(stage.contents()).toHaveLength(n + 1);
    }
    expect(stage.contents()).toEqual(["0", "1", "2"]);
  });
});

test("G48 asks for no compression that the platform or the runtime does not have", async () => {
  const stage = new Stage("astral", { compress: "zlib-stream" });
  await stage.connect();
  expect(stage.sockets[0]?.url).not.toContain("compress");
  expect(stage.lines()).toEqual(stage.prelude());
});

describe("what a compressed stream may hold", () => {
  const packed = (pieces: number, end: string): Uint8Array => {
    const packer = zlib.deflateSync(
      Buffer.from(`{"op":0,"t":"X","s":2,"d":"${"a".repeat(pieces * 1024 * 1024)}${end}`),
      {
        finishFlush: zlib.constants.Z_SYNC_FLUSH,
      },
    );
    return packer;
  };
  const unpack = (frames: readonly Uint8Array[]): Promise<string> =>
    new Promise((resolve) => {
      const decoder = streamDecoders["zlib-stream"]?.();
      for (const frame of frames)
        decoder?.push(
          frame,
          (text) => resolve(`${text.length} letters`),
          (why) => resolve(why),
        );
    });

  test("a message of some size is taken, a bomb is not", async () => {
    expect(await unpack([packed(8, '"}')])).toMatch(/^83886\d\d letters$/);
    expect(await unpack([packed(70, '"}')])).toBe("a message unpacks to more than 67108864 bytes");
  });

  test("a message may be in pieces, but not in any number of them", async () => {
    const whole = packed(0, '"}');
    const bytes = Array.from(whole, (byte) => new Uint8Array([byte]));
    expect(await unpack(bytes)).toMatch(/^\d+ letters$/);
    const letters = zlib.deflateSync(
      Buffer.from(`{"op":0,"t":"X","s":2,"d":"${Array.from({ length: 3000 }, (_, n) => n * n).join()}`),
      {
        finishFlush: zlib.constants.Z_SYNC_FLUSH,
      },
    );
    const many = Array.from(letters.subarray(0, 1002), (byte) => new Uint8Array([byte]));
    expect(await unpack(many)).toBe("a message is spread over more than 1000 frames");
  });
});
