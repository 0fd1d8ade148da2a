import { joinBytes } from "../kernel/request/join-bytes.js";
import { TextEncoder } from "../platform/web-classes.js";

/** Turns each message into the next bytes of one stream. */
export type Packer = (text: string) => Uint8Array;

/**
 * A valid zlib or zstd stream of stored blocks: what clients must understand, without a compressor, which the engine
 * has on no runtime but Node. One stream per socket.
 */
export function createPacker(format: "zlib-stream" | "zstd-stream"): Packer {
  const { header, blockBytes, block, flush } = format === "zlib-stream" ? zlib : zstd;
  let begun = false;
  return (text) => {
    const data = new TextEncoder().encode(text);
    const parts: number[] = begun ? [] : [...header];
    begun = true;
    const chunks: Uint8Array[] = [Uint8Array.from(parts)];
    for (let from = 0; from < data.length; from += blockBytes) {
      const part = data.subarray(from, from + blockBytes);
      chunks.push(Uint8Array.from(block(part.length)), part);
    }
    chunks.push(Uint8Array.from(flush));
    return joinBytes(chunks);
  };
}

interface Format {
  readonly header: readonly number[];
  readonly blockBytes: number;
  /** Header of a stored block that is not the last. */
  block(bytes: number): readonly number[];
  /** What ends a message. */
  readonly flush: readonly number[];
}

const zlib: Format = {
  header: [0x78, 0x01],
  blockBytes: 0xffff,
  block: (bytes) => [0, bytes & 0xff, bytes >> 8, ~bytes & 0xff, (~bytes >> 8) & 0xff],
  flush: [0, 0, 0, 0xff, 0xff],
};

const zstd: Format = {
  // Magic number; no checksum, no dictionary, no content size; a window of 1 MiB.
  header: [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50],
  blockBytes: 0xffff,
  block: (bytes) => [(bytes << 3) & 0xff, (bytes >> 5) & 0xff, (bytes >> 13) & 0xff],
  flush: [],
};
