import type { Cancel, Clock } from "@antiphon/core";
import type { Decoder, Runtime } from "./socket.js";

/** Largest message after unpacking. A few kilobytes can hold gigabytes. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Most frames that one message may be spread over: each of them is looked at anew. */
const MAX_FRAMES = 1000;

interface Unpack {
  write(data: Uint8Array, done: () => void): void;
  on(event: "data", run: (data: Uint8Array) => void): void;
  on(event: "error", run: () => void): void;
  destroy(): void;
}

/** Loaded for the first stream. */
const zlib = (): Zlib => process.getBuiltinModule("node:zlib") as Zlib;
type Zlib = typeof import("node:zlib") & { createZstdDecompress(): Unpack };

export const streamDecoders: Runtime["decoders"] = {
  "zlib-stream": (work) => {
    const { constants, createInflate } = zlib();
    const flush = constants.Z_SYNC_FLUSH;
    return new StreamDecoder(createInflate({ flush, finishFlush: flush }), endsFlush, () => true, work);
  },
  // From Node 22.15 on.
  ...("zstd" in process.versions && {
    "zstd-stream": (work) => new StreamDecoder(zlib().createZstdDecompress(), () => true, isWhole, work),
  }),
};

/**
 * One stream over the life of a socket. The stream keeps order by itself, so texts come in wire order although they
 * come later. A message may span frames: what does not end, or does not parse, yet waits for more.
 */
class StreamDecoder implements Decoder {
  readonly #stream: Unpack;
  readonly #ends: (tail: readonly number[]) => boolean;
  readonly #isMessage: (text: string) => boolean;
  readonly #work: Clock["work"];
  #parts: Uint8Array[] = [];
  /** The last four bytes that came: the end of a message may be cut in two. */
  #tail: readonly number[] = [];
  #bytes = 0;
  #frames = 0;
  #over = false;
  /** Frames that the thread has not given back yet. */
  #unpacking = 0;
  #rest: Cancel | undefined;
  #corrupt: (why: string) => void = () => undefined;

  constructor(
    stream: Unpack,
    ends: (tail: readonly number[]) => boolean,
    isMessage: (text: string) => boolean,
    work: Clock["work"],
  ) {
    this.#stream = stream;
    this.#ends = ends;
    this.#isMessage = isMessage;
    this.#work = work;
    stream.on("data", (part) => this.#take(part));
    stream.on("error", () => this.#fail("the compressed stream is corrupt"));
  }

  push(data: Uint8Array, text: (text: string) => void, corrupt: (why: string) => void): void {
    if (this.#over) return;
    this.#corrupt = corrupt;
    this.#tail = [...this.#tail, ...data.subarray(-4)].slice(-4);
    const mayBeWhole = this.#ends(this.#tail);
    if (++this.#unpacking === 1) this.#rest = this.#work?.();
    this.#stream.write(data, () => {
      if (this.#over) return;
      this.#look(mayBeWhole, text);
      if (--this.#unpacking === 0) this.#rest?.();
    });
  }

  end(): void {
    if (this.#over) return;
    this.#over = true;
    this.#parts = [];
    this.#stream.destroy();
    this.#rest?.();
  }

  /** One more frame is unpacked: there may be a message. */
  #look(mayBeWhole: boolean, text: (text: string) => void): void {
    if (++this.#frames > MAX_FRAMES) return this.#fail(`a message is spread over more than ${MAX_FRAMES} frames`);
    if (!mayBeWhole) return;
    const message = Buffer.concat(this.#parts).toString();
    if (!this.#isMessage(message)) return;
    this.#parts = [];
    this.#bytes = this.#frames = 0;
    text(message);
  }

  #take(part: Uint8Array): void {
    if (this.#over) return;
    this.#bytes += part.length;
    if (this.#bytes > MAX_BYTES) this.#fail(`a message unpacks to more than ${MAX_BYTES} bytes`);
    else this.#parts.push(part);
  }

  #fail(why: string): void {
    if (this.#over) return;
    this.end();
    this.#corrupt(why);
  }
}

/** A zlib message ends with the empty block of a sync flush. */
function endsFlush(tail: readonly number[]): boolean {
  return tail.join() === "0,0,255,255";
}

/** zstd marks no end of a message; every frame of the gateway is one JSON object. */
function isWhole(text: string): boolean {
  if (!text.endsWith("}")) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
