import type { IncomingMessage } from "node:http";
import { pipeline, Readable, Transform, type TransformCallback } from "node:stream";
import * as zlib from "node:zlib";

/** What follows decides: deflate comes with zlib's header, as the standard has it, or bare, as some servers send it. */
type CreateDecoder = (first: Uint8Array) => Transform;

const gunzip: CreateDecoder = () => zlib.createGunzip();
const DECODERS: Readonly<Record<string, CreateDecoder>> = {
  br: () => zlib.createBrotliDecompress(),
  deflate: (first) => (((first[0] as number) & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
  gzip: gunzip,
  "x-gzip": gunzip,
  // From Node 22.15 on.
  ...("createZstdDecompress" in zlib && {
    zstd: () => (zlib as unknown as { createZstdDecompress(): Transform }).createZstdDecompress(),
  }),
};
/** More layers than any server means well with. */
const MOST_CODINGS = 5;

/**
 * The body as its codings say, last one first. A body that is empty stays so, whatever it is labelled as; an unknown coding is left
 * as it is. An error of either side ends the other, and the reader sees it.
 */
export function decodeBody(message: IncomingMessage): Readable {
  const label = message.headers["content-encoding"];
  if (label === undefined) return message;
  const codings = label
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  if (codings.some((coding) => !Object.hasOwn(DECODERS, coding)) || codings.length > MOST_CODINGS) return message;
  return codings.reduceRight<Readable>(
    (body, coding) => pipeline(body, new Decoder(DECODERS[coding] as CreateDecoder), ignore).on("error", ignore),
    message,
  );
}

function ignore(): void {}

/** Makes its decoder at the first byte, so that no byte at all is no error. What comes behind the end of the coding is dropped. */
class Decoder extends Transform {
  readonly #create: CreateDecoder;
  #inner: Transform | undefined;
  #hasEnded = false;
  #done: TransformCallback | undefined;

  constructor(create: CreateDecoder) {
    super();
    this.#create = create;
  }

  override _transform(chunk: Uint8Array, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.#hasEnded) return done();
    this.#inner ??= this.#start(chunk);
    this.#done = done;
    this.#inner.write(chunk, (error) => this.#settle(error));
  }

  override _flush(done: TransformCallback): void {
    if (!this.#inner || this.#hasEnded) return done();
    this.#done = done;
    this.#inner.end();
  }

  override _read(size: number): void {
    this.#inner?.resume();
    super._read(size);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#inner?.destroy();
    done(error);
  }

  #start(first: Uint8Array): Transform {
    const inner = this.#create(first);
    inner.on("data", (piece: Uint8Array) => {
      if (!this.push(piece)) inner.pause();
    });
    // With bytes left over zlib ends and never calls back for them.
    inner.on("end", () => {
      this.#hasEnded = true;
      this.#settle();
    });
    inner.on("error", (error) => this.destroy(error));
    return inner;
  }

  #settle(error?: Error | null): void {
    const done = this.#done;
    this.#done = undefined;
    done?.(error);
  }
}
