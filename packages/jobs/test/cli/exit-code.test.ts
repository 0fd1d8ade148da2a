import { ApiError, ConfigError, ConnectionError, TimeoutError } from "@antiphon/core";
import { describe, expect, test } from "vitest";
import { describeEvent } from "../../src/cli/describe-event.js";
import { exitCodes, explain, Interrupted, UsageError } from "../../src/cli/exit-code.js";
import { drawnBar, notedBar, ReaderGone } from "../../src/cli/terminal.js";
import { usage, usageOf } from "../../src/cli/usage.js";
import { JobFailedError } from "../../src/index.js";

const api = (status: number, operation: string, outcome: string): ApiError =>
  new ApiError("X", "refused", { status, operation, outcome, attempts: 1 } as never);
const lost = (operation: string, outcome: string): ConnectionError =>
  new ConnectionError("it broke off", { operation, outcome } as never);

describe("how it went, as scripts see it", () => {
  test.each<readonly [string, unknown, number]>([
    ["wrong use", new UsageError("x"), 2],
    ["an option that cannot be meant", new ConfigError("INVALID_OPTION", "x"), 2],
    ["SIGINT", new Interrupted("x"), 130],
    ["SIGTERM", new Interrupted("x", "SIGTERM"), 143],
    ["a job that failed", new JobFailedError({ id: "1", status: "FAILED" } as never), 5],
    ["a refusal", api(404, "jobs.get", "rejected"), 3],
    ["a refused upload", api(400, "jobs.submit", "rejected"), 3],
    ["an upload that nobody knows of", lost("jobs.submit", "unknown"), 6],
    ["an upload that nobody knows of, with a status", api(500, "jobs.submit", "unknown"), 6],
    ["an upload that was not sent", lost("jobs.submit", "not_sent"), 4],
    ["a service that is not reached", lost("jobs.get", "unknown"), 4],
    ["one that is too slow", new TimeoutError("DEADLINE_EXCEEDED", "x", {}), 4],
    ["a fault", new Error("x"), 1],
    ["what is no error", "x", 1],
    ["nothing", undefined, 1],
    ["a reader that has gone", new ReaderGone("x"), 0],
  ])("%s", (_, error, code) => {
    expect(explain(error).code).toBe(code);
    expect(new Set(Object.values(exitCodes)).size).toBe(7);
  });

  test.each<readonly [unknown, string | undefined]>([
    [new Error("one\n  two\n\nthree "), "antiphon-jobs: one two three"],
    ["a text", "antiphon-jobs: a text"],
    [undefined, "antiphon-jobs: undefined"],
    [new ReaderGone("x"), undefined],
  ])("%s is one line for people: %j", (error, line) => {
    expect(explain(error).line).toBe(line);
  });

  test.each([
    [lost("jobs.submit", "unknown"), true],
    [lost("jobs.submit", "not_sent"), false],
    [lost("jobs.get", "unknown"), false],
    [Object.assign(new Error("x"), { operation: "jobs.submit", outcome: "unknown" }), false],
  ])("%s says whether an upload may have made a job: %s", (error, isSaid) => {
    expect(explain(error).line?.includes('look with "antiphon-jobs list" before you submit again')).toBe(isSaid);
  });
});

test.each<readonly [Parameters<typeof describeEvent>[0], string]>([
  [{ type: "ready", name: "attic" }, "worker attic is looking for work"],
  [{ type: "poll_failed", error: new Error("no") }, "looking for work failed: no"],
  [{ type: "poll_failed", error: "a text" }, "looking for work failed: a text"],
  [
    { type: "host_failed", error: new Error("no"), retryInMs: 1000 },
    "this machine cannot take jobs, next try in 1 s: no",
  ],
  [
    { type: "host_failed", error: new Error("no"), retryInMs: 1001 },
    "this machine cannot take jobs, next try in 2 s: no",
  ],
  [{ type: "claimed", jobId: "1" }, "1 claimed"],
  [{ type: "claim_lost", jobId: "1" }, "1 went to another worker"],
  [{ type: "claim_unknown", jobId: "1", error: new Error("no") }, "1: the answer to the claim was lost"],
  [{ type: "log_lost", jobId: "1", error: new Error("no") }, "1: log lines were lost: no"],
  [{ type: "store_failed", jobId: "1", error: new Error("no") }, "1: its progress could not be remembered: no"],
  [{ type: "tidy_failed", error: new Error("no") }, "what an earlier worker left could not be removed: no"],
  [{ type: "ended", result: { jobId: "1", status: "COMPLETED" } }, "1 COMPLETED"],
  [{ type: "ended", result: { jobId: "1", status: "FAILED", error: new Error("no") } }, "1 FAILED: no"],
])("the event %j is told as %j", (event, line) => {
  expect(describeEvent(event)).toBe(line);
});

describe("a bar", () => {
  const drawn = (...updates: readonly (readonly [number, number | undefined, string])[]): readonly string[] => {
    const printed: string[] = [];
    const bar = drawnBar("upload", (text) => printed.push(text));
    for (const [done, total, note] of updates) bar.update(done, total, note);
    bar.stop();
    return printed;
  };
  const at = (full: number, note: string): string => `\rupload [${"█".repeat(full)}${"░".repeat(24 - full)}] ${note}`;

  test.each<readonly [string, number, number | undefined, number]>([
    ["nothing", 0, 100, 0],
    ["a little", 2, 100, 0],
    ["half", 50, 100, 12],
    ["nearly all", 98, 100, 24],
    ["all", 100, 100, 24],
    ["more than all", 200, 100, 24],
    ["of nobody knows how much", 50, undefined, 0],
    ["of nothing", 0, 0, 0],
    ["of nothing, which is more", 1, 0, 24],
    ["of less than one", 0.5, 0.5, 12],
  ])("shows %s", (_, done, total, full) => {
    expect(drawn([done, total, "x"])).toEqual([at(full, "x"), "\n"]);
  });

  test("is drawn over what was there, again only when it changes, and leaves its line in the end", () => {
    const long = at(12, "a long note");
    expect(drawn([50, 100, "a long note"], [50, 100, "a long note"], [50, 100, "x"])).toEqual([
      long,
      at(12, "x").padEnd(long.length),
      "\n",
    ]);
    expect(drawn()).toEqual([]);
  });

  test("where nobody looks on is a line at each new note", () => {
    const printed: string[] = [];
    const bar = notedBar("upload", (line) => printed.push(line));
    for (const note of ["0 %", "0 %", "10 %", "0 %"]) bar.update(1, 2, note);
    bar.stop();
    expect(printed).toEqual(["upload 0 %", "upload 10 %", "upload 0 %"]);
  });
});

test("the help of the program holds that of each command", () => {
  for (const name of ["submit", "list", "wait", "download", "register", "worker"] as const) {
    const [line = ""] = usageOf(name).split("\n");
    expect(line).toMatch(new RegExp(`^antiphon-jobs ${name} `));
    expect(usage).toContain(`  ${line}\n`);
    expect(usageOf(name)).toContain("AURALIS_CLOUD_USER_ID");
  }
});
