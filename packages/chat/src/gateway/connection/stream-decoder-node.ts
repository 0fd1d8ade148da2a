import zlib from "node:zlib";
import type { Decoder, Runtime } from "./socket.js";

interface Unpack {
  write(data: Uint8Array, done: () => void): void;
  on(event: "data", run: (data: Uint8Array) => void): void;
  on(event: "error", run: () => void): void;
  close(): void;
}

const createZstd = (zlib as unknown as { createZstdDecompress?: () => Unpack }).createZstdDecompress;

/** zstd from Node 22.15 on. */
export const streamDecoders: Runtime["decoders"] = {
  "zlib-stream": () => {
    const flush = zlib.constants.Z_SYNC_FLUSH;
    return streamDecoder(zlib.createInflate({ flush, finishFlush: flush }), endsFlush, () => true);
  },
  ...(createZstd && { "zstd-stream": () => streamDecoder(createZstd(), () => true, isWhole) }),
};

/**
 * One stream over the life of a socket. The stream keeps order by itself, so texts come in wire order although they
 * come later. A message may span frames: what does not end, or does not parse, yet waits for more.
 */
function streamDecoder(
  stream: Unpack,
  ends: (data: Uint8Array) => boolean,
  isMessage: (text: string) => boolean,
): Decoder {
  let parts: Uint8Array[] = [];
  let failed: () => void = () => undefined;
  stream.on("data", (part) => parts.push(part));
  stream.on("error", () => failed());
  return {
    push(data, text, corrupt) {
      failed = corrupt;
      const mayBeWhole = ends(data);
      stream.write(data, () => {
        if (!mayBeWhole) return;
        const message = Buffer.concat(parts).toString();
        if (!isMessage(message)) return;
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
