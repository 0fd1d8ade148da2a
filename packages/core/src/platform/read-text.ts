import type { Readable } from "node:stream";
import { TransportError } from "../transport/transport.js";

/** A whole body as UTF-8, up to `maxBytes`. `waiting` is given the function that rejects meanwhile; `cancel` gives the rest up. */
export function readText(
  content: Readable,
  maxBytes: number,
  waiting: { reject(error: unknown): void },
  cancel: () => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    waiting.reject = reject;
    const chunks: Buffer[] = [];
    let size = 0;
    let done = false;
    const finish = (): void => {
      done = true;
      try {
        const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
        const text = bytes.toString("utf8", 0, Math.min(size, maxBytes));
        resolve(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
      } catch (error) {
        reject(error); // longer than a string can be
      }
    };
    content.on("data", (chunk: Buffer) => {
      if (done) return;
      chunks.push(chunk);
      size += chunk.length;
      if (size < maxBytes) return;
      finish();
      cancel();
    });
    content.on("end", () => {
      if (!done) finish();
    });
    content.on("close", () => {
      if (!done) reject(new TransportError("the answer broke off", "head_read", content.errored ?? undefined));
    });
  });
}
