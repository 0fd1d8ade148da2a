import { createReadStream } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { closeIdleConnections, fetchTransport, poll, type Transport } from "@antiphon/core";
import {
  createDownload,
  createRuntime,
  encodeMultipart,
  type Operation,
  type Runtime,
  uploadToLink,
} from "@antiphon/core/internal";
import type { Dice } from "./dice.js";

const get: Operation = { id: "things.get", method: "GET", path: "/x/{n}", safety: "safe", response: "json", codes: [] };
const bytes: Operation = { ...get, id: "things.bytes", response: "binary" };
const list: Operation = {
  ...get,
  id: "things.list",
  page: { style: "cursor", items: "items", param: "cursor", next: "next_cursor", more: "has_more" },
};
const post: Operation = { ...get, id: "things.post", method: "POST", safety: "unsafe", body: "json" };
const put: Operation = { ...post, id: "things.put", method: "PUT", safety: "idempotent" };
const send: Operation = { ...post, id: "things.send", body: "multipart" };
const store: Operation = { ...put, id: "things.store", path: "/(presigned)", body: "binary", response: "none" };

/** A transport, and how to close the connections that it keeps for later. */
export interface Carrier {
  readonly transport: Transport | undefined;
  closeIdle(): void;
}

/** Each must keep the same promises. */
export const carriers: Readonly<Record<string, () => Promise<Carrier>>> = {
  "the platform's own transport": async () => ({ transport: undefined, closeIdle: closeIdleConnections }),
  "built-in fetch": async () => {
    await fetch("data:,"); // the first call makes its dispatcher
    const usual = (globalThis as unknown as Readonly<Record<symbol, Agent>>)[Symbol.for("undici.globalDispatcher.1")];
    const dispatcher = new ((usual as Agent).constructor as new () => Agent)();
    return {
      transport: fetchTransport((input, init) => fetch(input, { ...init, dispatcher } as RequestInit)),
      closeIdle: () => void dispatcher.close().catch(() => {}), // refused when it is closed already
    };
  },
};

interface Agent {
  close(): Promise<void>;
}

export function openRuntime(baseUrl: string, transport: Transport | undefined): Runtime {
  return createRuntime({
    api: {
      id: "things",
      vendor: "Things",
      errorBody: { code: ["code"], message: ["message"], retryAfter: { path: "retry_after", unit: "s" } },
      codes: {},
    },
    factory: "createThings",
    options: { baseUrl, ...(transport && { transport }) },
    multipart: encodeMultipart,
  });
}

export interface Exchange {
  readonly runtime: Runtime;
  readonly origin: string;
  readonly number: number;
  readonly dice: Dice;
  /** Of the test's own, to write to and read from. */
  readonly folder: string;
  readonly signal: AbortSignal | undefined;
  readonly deadlineMs: number;
  /** One of `kinds`. */
  readonly kind: string;
}

/** One thing that people do with a client. Gives the content where the whole of it is known. */
export function exchange(one: Exchange): Promise<Uint8Array | string | undefined> {
  const { dice, signal, deadlineMs } = one;
  const options = {
    deadlineMs,
    ...(signal && { signal }),
    ...(dice.chance(0.5) && { timeoutMs: dice.between(30, 150) }),
    ...(dice.chance(0.3) && { retry: dice.oneOf([false, { maxAttempts: 2 }, { maxAttempts: 5 }] as const) }),
    ...(dice.chance(0.1) && { maxResponseBytes: dice.between(1, 50_000) }),
  };
  return (uses[one.kind] as Use)(one, options);
}

type Options = NonNullable<Parameters<Runtime["call"]>[2]>;
type Use = (one: Exchange, options: Options) => Promise<Uint8Array | string | undefined>;

const args = ({ number }: Exchange) => ({ path: { n: String(number) } });
const link = ({ origin, number }: Exchange): string => `${origin}/x/${number}`;
const download = (one: Exchange, options: Options) =>
  createDownload({ runtime: one.runtime, operation: bytes, args: args(one), options });

const uses: Readonly<Record<string, Use>> = {
  get: async (one, options) => JSON.stringify(await one.runtime.call(get, args(one), options)),
  post: async (one, options) => void (await one.runtime.call(post, { ...args(one), body: { a: "é" } }, options)),
  put: async (one, options) => void (await one.runtime.call(put, { ...args(one), body: "x".repeat(100_000) }, options)),
  bytes: async (one, options) => await one.runtime.call<Uint8Array, string>(bytes, args(one), options),
  "raw text": async (one, options) =>
    void (await one.runtime.send({ operation: get, args: args(one), options, want: "text", onErrorStatus: "return" })),
  "a response that is read": async (one, options) =>
    new Uint8Array(await (await one.runtime.call(bytes, args(one), options).asResponse()).arrayBuffer()),
  "a response that is cancelled": async (one, options) => {
    const response = await one.runtime.call(bytes, args(one), options).asResponse();
    await response.body?.cancel();
    return undefined;
  },
  "a response whose reader goes away": async (one, options) => {
    const response = await one.runtime.call(bytes, args(one), options).asResponse();
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    return undefined;
  },
  "download to memory": async (one, options) => download(one, options).bytes(),
  "download to a file": async (one, options) =>
    void (await download(one, options).toFile(join(one.folder, `${one.number}.out`))),
  "download that breaks off": async (one, options) => {
    let left = one.dice.between(1, 4);
    for await (const _piece of download(one, options)) if ((left -= 1) === 0) break;
    return undefined;
  },
  "download whose target fails": async (one, options) => {
    const target = new Writable({ write: (_piece, _encoding, done) => setImmediate(done, new Error("full")) });
    await download(one, options).to(target);
    return undefined;
  },
  "download whose target is slow": async (one, options) => {
    const pieces: Buffer[] = [];
    const target = new Writable({
      highWaterMark: 1,
      write: (piece: Buffer, _encoding, done) => (pieces.push(piece), setImmediate(done)),
    });
    await download(one, options).to(target);
    return Buffer.concat(pieces);
  },
  "upload of a path": async (one, options) =>
    void (await uploadToLink({
      runtime: one.runtime,
      operation: store,
      link: link(one),
      file: { path: join(one.folder, "source") },
      options,
    })),
  "upload of a stream": async (one, options) =>
    void (await uploadToLink({
      runtime: one.runtime,
      operation: store,
      link: link(one),
      file: createReadStream(join(one.folder, "source")),
      options,
    })),
  "upload of a source that fails": async (one, options) => {
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.alloc(one.dice.between(1, 100_000));
      throw new Error("the disk is gone");
    };
    await uploadToLink({ runtime: one.runtime, operation: store, link: link(one), file: () => failing(), options });
    return undefined;
  },
  "upload of a source that stalls": async (one, options) => {
    const stalling = new Readable({ read() {} });
    stalling.push(Buffer.alloc(1000));
    await uploadToLink({ runtime: one.runtime, operation: store, link: link(one), file: stalling, options });
    return undefined;
  },
  multipart: async (one, options) =>
    void (await one.runtime.call(
      send,
      { ...args(one), body: { name: "x", file: { path: join(one.folder, "source") } } },
      options,
    )),
  list: async (one, options) => {
    let left = one.dice.between(1, 30);
    for await (const _item of one.runtime.list(list, args(one), options)) if ((left -= 1) === 0) break;
    return undefined;
  },
  poll: async (one, options) => {
    const { deadlineMs = 0, signal } = options;
    await poll({
      subject: one.number,
      check: (_subject, more) =>
        one.runtime.call<{ readonly state?: string } | null, string>(get, args(one), { ...options, ...more }),
      state: (value) => String(value?.state),
      terminal: ["done"],
      floorMs: 10,
      deadlineMs,
      signal,
    });
    return undefined;
  },
};

export const kinds = Object.keys(uses);
