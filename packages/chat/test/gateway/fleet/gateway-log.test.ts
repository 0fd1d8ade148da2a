import { expect, test, vi } from "vitest";
import type { GatewayFatalError, GatewayNotice } from "@antiphon/chat/gateway";
import { createGatewayLog } from "../../../src/gateway/fleet/gateway-log.js";

const at = "wss://gw.example/";
const connecting: GatewayNotice = { type: "connecting", shard: 2, attempt: 0, resume: false, address: at };
const cut = (shard: number, more: object = {}): GatewayNotice => ({
  type: "disconnected",
  shard,
  code: 1006,
  reason: "cut",
  willRetry: true,
  willResume: true,
  inMs: 999.6,
  ...more,
});
const ready = (shard: number): GatewayNotice => ({ type: "ready", shard });
const trouble = (kind: string, shard = 2): GatewayNotice =>
  ({ type: "trouble", shard, with: kind, error: new Error("no route"), inMs: 1000 }) as GatewayNotice;

/** The lines that a series of notices gives. */
function linesOf(...notices: readonly GatewayNotice[]): string[] {
  const lines: string[] = [];
  const tell = createGatewayLog(() => (level, line) => lines.push(`${level} ${line}`));
  for (const notice of notices) tell(notice);
  return lines;
}

test.each<[what: string, notice: GatewayNotice, line: string | undefined]>([
  ["a connection", connecting, `debug gateway shard 2: attempt 1 at ${at}`],
  ["a resume", { ...connecting, attempt: 3, resume: true }, `debug gateway shard 2: attempt 4, to resume at ${at}`],
  ["a session", ready(2), "info gateway shard 2: ready"],
  [
    "a session that goes on",
    { type: "resumed", shard: 2, replayed: 5 },
    "info gateway shard 2: resumed, 5 events replayed",
  ],
  ["a cut that a resume mends", cut(2), "info gateway shard 2: 1006 cut at no address yet, resumes in 1000 ms"],
  [
    "a cut that ends the session",
    cut(2, { willResume: false, inMs: 1.4 }),
    "info gateway shard 2: 1006 cut at no address yet, begins anew in 1 ms",
  ],
  ["a cut for good", cut(2, { willRetry: false }), "info gateway shard 2: 1006 cut at no address yet, for good"],
  [
    "events that are lost",
    { type: "sessionLost", shard: 2, lastSeq: 9, reason: "too late" },
    "warn gateway shard 2: events after 9 are lost: too late",
  ],
  ["a wait", { type: "waiting", shard: 2, ms: 1499.5, for: "budget" }, "info gateway shard 2: waits 1500 ms (budget)"],
  ["trouble beside it", trouble("token"), "warn gateway shard 2: token: no route"],
  [
    "a store that fails",
    { type: "storeFailed", shard: 2, error: new Error("full") },
    "warn gateway shard 2: session store: full",
  ],
  [
    "a second session",
    { type: "secondSession", shard: 2 },
    "warn gateway shard 2: another session of the same application lives in this process: each event is handled twice",
  ],
  [
    "the end",
    { type: "fatal", shard: 2, error: { message: "refused" } as GatewayFatalError },
    "error gateway shard 2: refused",
  ],
  ["the end of all", { type: "fatal", error: { message: "refused" } } as GatewayNotice, "error gateway: refused"],
  ["what is for no log", { type: "dropped", shard: 2 } as unknown as GatewayNotice, undefined],
])("%s is one line", (_, notice, line) => {
  expect(linesOf(notice)).toEqual(line === undefined ? [] : [line]);
});

test("a cut names the address that its own shard has tried last", () => {
  const [, , , line] = linesOf(
    connecting,
    { ...connecting, shard: 1, address: "wss://b/" },
    { ...connecting, address: "wss://c/" },
    cut(2),
  );
  expect(line).toContain("1006 cut at wss://c/,");
});

const warned = (...notices: readonly GatewayNotice[]): string[] =>
  linesOf(...notices).filter((line) => line.includes("in a row"));

test.each<[what: string, notices: readonly GatewayNotice[], warnings: number]>([
  ["two failures", [cut(0), cut(0)], 0],
  ["three", [cut(0), cut(0), cut(0)], 1],
  ["thirty", Array.from({ length: 30 }, () => cut(0)), 1],
  ["three of REST", [trouble("rest"), trouble("rest"), trouble("rest")], 1],
  ["three of another kind", [trouble("token"), trouble("token"), trouble("token")], 0],
  ["three of which two are cuts", [cut(2), trouble("rest"), cut(2)], 1],
  ["three of three shards", [cut(0), cut(1), cut(2)], 0],
  ["three ends for good", Array.from({ length: 3 }, () => cut(0, { willRetry: false })), 0],
  ["two, a success and two", [cut(0), cut(0), ready(0), cut(0), cut(0)], 0],
  ["two, a success of another shard and one", [cut(0), cut(0), ready(1), cut(0)], 1],
  ["three, a success and three", [cut(0), cut(0), cut(0), ready(0), cut(0), cut(0), cut(0)], 2],
  ["three of each of two shards", [cut(0), cut(0), cut(0), cut(1), cut(1), cut(1)], 1],
  ["three, while another shard still fails", [cut(1), cut(0), cut(0), cut(0), ready(0), cut(0), cut(0), cut(0)], 1],
  ["three after a resume", [cut(0), cut(0), { type: "resumed", shard: 0, replayed: 0 }, cut(0)], 0],
])("of %s in a row", (_, notices, warnings) => {
  expect(warned(...notices)).toHaveLength(warnings);
});

test("the warning says which shard, what was last, where, and what to look at", () => {
  expect(warned(connecting, cut(2), cut(2), cut(2))).toEqual([
    `warn 3 attempts in a row failed; the gateway keeps trying. Last: shard 2, 1006 cut at ${at}. Check address, port and path.`,
  ]);
  expect(warned(trouble("rest"), trouble("rest"), trouble("rest"))).toEqual([
    "warn 3 attempts in a row failed; the gateway keeps trying. Last: shard 2, GET /gateway/bot: no route",
  ]);
});

test("it comes over the console where there is no log, and nothing else does", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  let opened = 0;
  const tell = createGatewayLog(() => {
    opened += 1;
    return undefined;
  });
  expect(opened).toBe(0);
  for (const notice of [connecting, cut(2), cut(2), cut(2), ready(2)]) tell(notice);
  expect([opened, warn.mock.calls]).toEqual([1, [[expect.stringMatching(/^antiphon: 3 attempts in a row/)]]]);
  warn.mockRestore();
});
