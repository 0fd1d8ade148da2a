import { Readable } from "node:stream";
import { joinBytes, whileHeld } from "@antiphon/core/internal";
import { describe, expect, it } from "vitest";

describe("pieces as one whole", () => {
  it("stand one behind the other, in memory of their own", () => {
    expect(joinBytes([])).toEqual(new Uint8Array());
    const piece = new Uint8Array([1, 2, 3]).subarray(1);
    const whole = joinBytes([new Uint8Array([9]), new Uint8Array(), piece, new Uint8Array([4])]);
    expect([...whole]).toEqual([9, 2, 3, 4]);
    piece[0] = 0;
    expect([...whole]).toEqual([9, 2, 3, 4]);
    expect(joinBytes([piece]).buffer).not.toBe(piece.buffer);
  });
});

describe("streams in what a caller hands over", () => {
  it("are ended down to the depth at which files lie in a body, and left alone below", async () => {
    for (const [depth, isEnded] of [
      [0, true],
      [1, true],
      [4, true],
      [5, false],
    ] as const) {
      const stream = Readable.from(["x"]);
      let value: unknown = stream;
      for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? { value } : [value];
      await whileHeld(value, () => Promise.resolve());
      expect([depth, stream.destroyed]).toEqual([depth, isEnded]);
      stream.destroy();
    }
  });

  it("are held while the work runs, and given back whatever it comes to", async () => {
    const stream = Readable.from(["x"]);
    const work = async (): Promise<never> => {
      stream.emit("error", new Error("nobody listens")); // it would end the process
      throw new Error("failed");
    };
    await expect(whileHeld({ files: [stream] }, work)).rejects.toThrow("failed");
    expect(stream.destroyed).toBe(true);
    const blob = { stream: Readable.from(["x"]) }; // a blob opens its stream anew
    await whileHeld(blob, () => Promise.resolve());
    expect(blob.stream.destroyed).toBe(false);
    blob.stream.destroy();
  });
});
