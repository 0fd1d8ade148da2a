import zlib from "node:zlib";
import type { Decoder } from "./socket.js";

interface Unpack {
  write(data: Uint8Array, done: () => void): void;
  on(event: "data", run: (data: Uint8Array) => void): void;
  on(event: "error", run: () => void): void;
  close(): void;
}

/**
 * One stream over the life of a socket. The stream keeps order by itself, so texts come in wire order although they
 * come later. A message may span frames: what does not parse yet waits for more.
 */
export function streamDecoder(format: "zstd-stream" | "zlib-stream"): Decoder | undefined {
  const { createInflate, constants } = zlib;
  const createZstd = (zlib as unknown as { createZstdDecompress?: () => Unpack }).createZstdDecompress;
  const stream: Unpack | undefined =
    format === "zlib-stream"
      ? createInflate({ flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH })
      : createZstd?.();
  if (stream === undefined) return undefined;
  let parts: Uint8Array[] = [];
  let failed: () => void = () => undefined;
  stream.on("data", (part) => parts.push(part));
  stream.on("error", () => failed());
  return {
    push(data, text, corrupt) {
      failed = corrupt;
      const whole = format === "zstd-stream" || endsFlush(data);
      stream.write(data, () => {
        if (!whole) return;
        const message = Buffer.concat(parts).toString();
        if (format === "zstd-stream" && !isWhole(message)) return;
        parts = [];
        text(message);
      });
    },
    end() {
      failed = () => undefined;
      stream.close();
    },
  };
}

/** A zlib message ends with the empty block of a sync flush. */
function endsFlush(data: Uint8Array): boolean {
  const { length } = data;
  return (
    length >= 4 &&
    data[length - 4] === 0 &&
    data[length - 3] === 0 &&
    data[length - 2] === 0xff &&
    data[length - 1] === 0xff
  );
}

/** zstd marks no end of a message; every frame of the gateway is one JSON object. */
function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
