import { createHash } from "node:crypto";
import type { DownloadOptions } from "@antiphon/core";
import { type DownloadInit, type Operation, secretScheme } from "@antiphon/core/internal";
import { createManualClock, type ManualClock, runUntilDone } from "../time/manual-clock.js";
import { type ScriptedAnswer, scriptRuntime, type WireRequest } from "../pipeline/scripted-runtime.js";

const read: Operation = {
  id: "files.read",
  method: "GET",
  path: "/files/{file_id}",
  safety: "safe",
  auth: ["token"],
  response: "binary",
  codes: [],
};

const linked: Operation = {
  id: "files.download",
  method: "GET",
  path: "/(presigned)",
  safety: "safe",
  response: "binary",
  codes: [],
};

/** Bytes that no repetition could fake. */
export const content = (length: number, seed = 1): Uint8Array => {
  let state = seed;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff);
};

export const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export const cut = new Error("socket hang up");

/** A store that honours Range and If-Range, and breaks each answer after as many bytes as `cuts` says. */
export function store(
  versions: () => { readonly bytes: Uint8Array; readonly etag?: string; readonly ranges?: boolean },
  cuts: number[] = [],
) {
  return ({ headers }: WireRequest): ScriptedAnswer => {
    const { bytes, etag, ranges = true } = versions();
    const from = /^bytes=(\d+)-$/.exec(headers["range"] ?? "")?.[1];
    const isPart = ranges && from !== undefined && headers["if-range"] === etag;
    const rest = isPart ? bytes.subarray(Number(from)) : bytes;
    const length = cuts.shift();
    const pieces = length === undefined || length >= rest.length ? [rest] : [rest.subarray(0, length), cut];
    return {
      status: isPart ? 206 : 200,
      headers: {
        "content-length": String(rest.length),
        ...(etag !== undefined && { etag }),
        ...(isPart && { "content-range": `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
      },
      pieces,
    };
  };
}

export interface Setup {
  readonly log: WireRequest[];
  readonly clock: ManualClock;
  readonly init: DownloadInit;
}

export function setUp(
  server: (request: WireRequest, index: number) => ScriptedAnswer,
  options?: DownloadOptions,
  link?: DownloadInit["link"],
): Setup {
  const clock = createManualClock();
  const token = secretScheme({ value: "secret-token", option: "token", factory: "createScripted", prefix: "Bearer " });
  const { runtime, log } = scriptRuntime(server, { schemes: { token } }, clock);
  const target =
    link === undefined ? { operation: read, args: { path: { file_id: "f1" } } } : { operation: linked, link };
  return { log, clock, init: { runtime, options, ...target } };
}

export const finish = <T>({ clock }: Setup, work: Promise<T>): Promise<T> => runUntilDone(clock, work);
