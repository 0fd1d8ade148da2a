import type { IncomingMessage } from "node:http";
import type { Readable, Transform, TransformCallback } from "node:stream";
import { builtin } from "./builtin.js";

/** What follows decides: deflate comes with zlib's header, as the standard has it, or bare, as some servers send it. */
type CreateDecoder = (first: Uint8Array) => Transform;

let decoders: Readonly<Record<string, CreateDecoder>> | undefined;

function knownDecoders(): Readonly<Record<string, CreateDecoder>> {
  const zlib = builtin("node:zlib");
  const gunzip: CreateDecoder = () => zlib.createGunzip();
  return {
    br: () => zlib.createBrotliDecompress(),
    deflate: (first) => (((first[0] as number) & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
    gzip: gunzip,
    "x-gzip": gunzip,
    // From Node 22.15 on.
    ...("createZstdDecompress" in zlib && {
      zstd: () => (zlib as unknown as { createZstdDecompress(): Transform }).createZstdDecompress(),
    }),
  };
}

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
  const known = (decoders ??= knownDecoders());
  if (codings.some((coding) => !Object.hasOwn(known, coding)) || codings.length > MOST_CODINGS) return message;
  const { pipeline } = builtin("node:stream");
  return codings.reduceRight<Readable>(
    (body, coding) => pipeline(body, createDecoder(known[coding] as CreateDecoder), ignore).on("error", ignore),
    message,
  );
}

function ignore(): void {}

/** Makes its decoder at the first byte, so that no byte at all is no error. What comes behind the end of the coding is dropped. */
function createDecoder(create: CreateDecoder): Transform {
  const { Transform } = builtin("node:stream");
  let inner: Transform | undefined;
  let hasEnded = false;
  let done: TransformCallback | undefined;
  const settle = (error?: Error | null): void => {
    const settled = done;
    done = undefined;
    settled?.(error);
  };
  const outer: Transform = new Transform({
    transform(chunk: Uint8Array, _encoding, next) {
      if (hasEnded) return next();
      inner ??= start(chunk);
      done = next;
      inner.write(chunk, settle);
    },
    flush(next) {
      if (!inner || hasEnded) return next();
      done = next;
      inner.end();
    },
    read(size) {
      inner?.resume();
      Transform.prototype._read.call(this, size);
    },
    destroy(error, next) {
      inner?.destroy();
      next(error);
    },
  });
  return outer;

  function start(first: Uint8Array): Transform {
    const decoder = create(first);
    decoder.on("data", (piece: Uint8Array) => {
      if (!outer.push(piece)) decoder.pause();
    });
    // With bytes left over zlib ends and never calls back for them.
    decoder.on("end", () => {
      hasEnded = true;
      settle();
    });
    decoder.on("error", (error) => outer.destroy(error));
    return decoder;
  }
}
