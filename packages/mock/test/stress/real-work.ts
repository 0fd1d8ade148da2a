import { pbkdf2 } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** What users' code does between its calls: each takes a few milliseconds of real time, more on a busy machine. */
export interface RealWork {
  readonly kinds: readonly (() => Promise<unknown>)[];
  /** One of them, by number. */
  some(number: number): Promise<void>;
  /** Address of the user's own service. */
  readonly url: string;
  close(): void;
}

/** Files, crypto, compression, timers, and a real server of the user's own that answers after 3 to 12 ms. */
export async function openRealWork(): Promise<RealWork> {
  let asked = 0;
  // Nothing of Node's own may end a connection: a process that gets no turn for five seconds would find its requests refused.
  const patient = { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 };
  const server = createServer(patient, (request, response) => {
    request.resume();
    setTimeout(() => response.end('{"ok":true}'), 3 + (asked++ % 10));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const kinds = [
    () => crypto.subtle.digest("SHA-256", new Uint8Array(5000)),
    () => readFile(new URL(import.meta.url)),
    () => sleep(4),
    async () => (await fetch(url)).json(),
    () => promisify(gzip)(Buffer.alloc(200_000, "ab")),
    () => promisify(pbkdf2)("password", "salt", 10_000, 32, "sha256"),
    async () => (await fetch(url, { method: "POST", body: "x".repeat(100_000) })).text(),
  ];
  return {
    kinds,
    url,
    some: async (number) => void (await kinds[number % kinds.length]?.()),
    close: () => server.close().closeAllConnections(),
  };
}
