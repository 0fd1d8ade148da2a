import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAntiphonError } from "@antiphon/core";
import { expect, onTestFinished, test } from "vitest";
import { dice } from "./dice.js";
import { carriers, exchange, kinds, openRuntime } from "./exchange.js";
import { type HostileServer, hostileServer, type Log } from "./hostile-server.js";

const AT_ONCE = 40;
const TICK_MS = 50;
/** So many looks after its deadline an exchange may still take: a machine that stands still counts for one. */
const PATIENCE_TICKS = 40;
const env = (name: string, usual: number): number => Number(process.env[name] ?? usual);
/** `npm run test:long` asks for 20 000. */
const exchanges = env("ANTIPHON_EXCHANGES", 1500);
const seed = env("ANTIPHON_SEED", Date.now() % 1_000_000);
/** Their errors speak of the last call. */
const SEVERAL_CALLS = /^(?:poll|list|download)/;
const ABORTED = new Error("the caller's own reason");

test.each(Object.entries(carriers))(
  `over %s, nothing a server answers throws where nobody listens, holds anything open or waits beyond the deadline, seed ${seed}`,
  async (over, open) => {
    const carrier = await open();
    console.log(`seed ${seed}: ${exchanges} exchanges over ${over}`);
    const folder = mkdtempSync(join(tmpdir(), "antiphon-hostile-"));
    const server = await hostileServer(seed, { manyCodings: over === "built-in fetch" });
    const stray: unknown[] = [];
    const keep = (error: unknown): void => void stray.push(error);
    process.on("uncaughtException", keep).on("unhandledRejection", keep);
    onTestFinished(() => {
      process.off("uncaughtException", keep).off("unhandledRejection", keep);
      for (const socket of server.sockets.keys()) socket.destroy();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    });
    writeFileSync(join(folder, "source"), Buffer.alloc(300_000, "s"));
    const before = timers();
    const runtime = openRuntime(server.origin, carrier.transport);
    const faults: string[] = [];
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let number = (next += 1); number <= exchanges; number = next += 1) {
        const fault = await judge(runtime, server, folder, number);
        if (fault !== undefined) faults.push(`exchange ${number}: ${fault}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect(faults.slice(0, 20)).toEqual([]);

    // Built-in fetch opens connections ahead, which carry nothing and are its own.
    const sockets = (): string[] =>
      [...server.sockets.values()]
        .filter((number) => number > 0 || over !== "built-in fetch")
        .map((number) => `${kindOf(number)} ${number}: ${told(server.logs.get(number))}`);
    await settled(() => {
      carrier.closeIdle(); // one may come back to the others a moment after its call
      return sockets().length === 0 && openFiles(folder).length === 0 && timers() <= before;
    });
    expect(stray).toEqual([]);
    expect({ sockets: sockets(), files: openFiles(folder), timers: Math.max(0, timers() - before) }).toEqual({
      sockets: [],
      files: [],
      timers: 0,
    });
    expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual([]);
  },
);

/** Does one thing and gives what is wrong about how it ended. */
async function judge(
  runtime: ReturnType<typeof openRuntime>,
  server: HostileServer,
  folder: string,
  number: number,
): Promise<string | undefined> {
  const chosen = dice(seed, number, 0);
  const deadlineMs = chosen.between(100, 500);
  const abortMs = chosen.chance(0.25) ? chosen.between(0, 150) : undefined;
  const controller = new AbortController();
  const kind = chosen.oneOf(kinds);
  let ended: { readonly content?: Uint8Array | string | undefined; readonly error?: unknown } | undefined;
  const working = exchange({
    runtime,
    origin: server.origin,
    number,
    dice: chosen,
    folder,
    signal: abortMs === undefined ? undefined : controller.signal,
    deadlineMs,
    kind,
  }).then(
    (content) => (ended = { content }),
    (error: unknown) => (ended = { error }),
  );
  const timer = abortMs === undefined ? undefined : setTimeout(() => controller.abort(ABORTED), abortMs);
  for (let left = PATIENCE_TICKS + deadlineMs / TICK_MS; left > 0 && ended === undefined; left -= 1)
    await Promise.race([working, sleep(TICK_MS)]);
  clearTimeout(timer);
  const log = server.logs.get(number) ?? { requests: 0, answers: [] };
  if (ended === undefined)
    return `${kind} still waits after its deadline of ${deadlineMs} ms; the server did ${told(log)}`;
  const fault =
    "error" in ended
      ? faultOfError(kind, ended.error, log, abortMs !== undefined)
      : faultOfContent(kind, ended.content, log);
  return fault && `${kind} ${fault}`;
}

function faultOfError(kind: string, error: unknown, log: Log, mayAbort: boolean): string | undefined {
  if (error === ABORTED) return mayAbort ? undefined : "was aborted by nobody";
  if (error instanceof Error && ["full"].includes(error.message)) return undefined; // the target's own
  if (!isAntiphonError(error)) return `rejected with ${String((error as Error)?.stack ?? error)}`;
  const { outcome, code } = error;
  if (outcome === "not_sent" && log.requests > 0 && !SEVERAL_CALLS.test(kind))
    return `${code} is not_sent, but ${log.requests} requests came: ${error.message}`;
  if (outcome === "applied" && !log.answers.some(({ status }) => status >= 200 && status < 300))
    return `${code} is applied, but the server did ${told(log)}`;
  if (error.message.length > 3000) return `${code} has a message of ${error.message.length} characters`;
  return undefined;
}

/** Where every answer said truly how long it is, nothing else than one of them may come out. */
function faultOfContent(kind: string, content: Uint8Array | string | undefined, log: Log): string | undefined {
  if (content === undefined || kind === "get" || log.answers.length !== 1) return undefined;
  const [answer] = log.answers;
  if (answer?.content === undefined) return undefined;
  return Buffer.from(content).equals(answer.content)
    ? undefined
    : `gave ${content.length} bytes that are not those of ${told(log)}`;
}

function told(log: Log | undefined): string {
  return JSON.stringify(
    log?.answers.map(({ bytes, ...rest }) => ({
      ...rest,
      content: rest.content?.length,
      bytes: bytes.length,
      head: bytes.toString("latin1", 0, 100),
    })),
  );
}

/** As `judge` chooses it. */
function kindOf(number: number): string {
  const chosen = dice(seed, number, 0);
  chosen.between(100, 500);
  if (chosen.chance(0.25)) chosen.between(0, 150);
  return chosen.oneOf(kinds);
}

async function settled(holds: () => boolean): Promise<void> {
  for (let left = 400; left > 0 && !holds(); left -= 1) await sleep(TICK_MS);
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

/** Of the test's folder, where the system tells. */
function openFiles(folder: string): string[] {
  try {
    return readdirSync("/proc/self/fd").flatMap((fd) => {
      try {
        const path = readlinkSync(`/proc/self/fd/${fd}`);
        return path.startsWith(folder) ? [path] : [];
      } catch {
        return []; // closed meanwhile
      }
    });
  } catch {
    return []; // no such list here
  }
}
