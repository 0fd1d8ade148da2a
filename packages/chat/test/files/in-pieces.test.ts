import fc from "fast-check";
import { expect, test } from "vitest";
import { inPieces } from "../../src/files/in-pieces.js";

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function collect(chunks: readonly Uint8Array[], size: number): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of inPieces(stream(chunks), size)) pieces.push(piece);
  return pieces;
}

test("whatever the chunks, the pieces are as large as wanted but the last, and hold the same bytes", async () => {
  const chunk = fc.uint8Array({ maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(chunk, { maxLength: 12 }), fc.integer({ min: 1, max: 9 }), async (chunks, size) => {
      const pieces = await collect(chunks, size);
      const whole = Buffer.concat(chunks);
      expect(Buffer.concat(pieces).equals(whole)).toBe(true);
      expect(pieces.map(({ length }) => length)).toEqual(
        Array.from({ length: Math.ceil(whole.length / size) }, (_, n) => Math.min(size, whole.length - n * size)),
      );
    }),
  );
});

test("a chunk that is one piece is not copied", async () => {
  const chunk = Uint8Array.of(1, 2, 3, 4);
  const [first, second] = await collect([chunk], 2);
  expect([first?.buffer, second?.buffer]).toEqual([chunk.buffer, chunk.buffer]);
  expect((await collect([Uint8Array.of(1), new Uint8Array(), Uint8Array.of(2, 3)], 3)).map(String)).toEqual(["1,2,3"]);
  const alone = Uint8Array.of(7);
  expect((await collect([new Uint8Array(), alone], 5))[0]?.buffer).toBe(alone.buffer);
});
