import { ApiError, ConnectionError } from "@antiphon/core";
import { describe, expect, test } from "vitest";
import { type Reporter, reportStatus } from "../../../src/worker/job/report-status.js";

type Seen = string | Error | undefined;

const broken = new ConnectionError("the connection broke off", { outcome: "unknown" } as never);
const refused = (status: number, body: unknown = { detail: "no" }): ApiError =>
  new ApiError("X", "refused", { status, outcome: "rejected", attempts: 1, body } as never);

/** A reporter whose service answers reports and looks from two lists, the last entry for ever. */
function script(patienceMs: number, reports: readonly Seen[], looks: readonly Seen[] = [broken]) {
  let now = 0;
  const waits: number[] = [];
  const asked: string[] = [];
  const take = (list: readonly Seen[], count: number): Seen => list[Math.min(count, list.length - 1)];
  const of = (name: string): number => asked.filter((one) => one === name).length;
  const api = {
    setStatus: () => ({
      async safe() {
        const answer = take(reports, of("report"));
        asked.push("report");
        return answer instanceof Error ? { ok: false, error: answer } : { ok: true, data: { status: "success" } };
      },
    }),
    get: () => ({
      async safe() {
        const answer = take(looks, of("look"));
        asked.push("look");
        return answer instanceof Error ? { ok: false, error: answer } : { ok: true, data: { status: answer } };
      },
    }),
  };
  const runtime = {
    clock: { monotonic: () => now },
    operation: () => ({}),
    async sleep(ms: number) {
      waits.push(ms / 1000);
      now += ms;
    },
  };
  const reporter = { runtime, api, patienceMs: () => patienceMs } as unknown as Reporter;
  return { reporter, waits, asked };
}

describe("a report of a status", () => {
  test("is tried again after 1, 2, 4 … 30 s, and no longer than there is patience for", async () => {
    for (const [seconds, waits] of [
      [0, []],
      [0.999, []],
      [1, [1]],
      [2.999, [1]],
      [3, [1, 2]],
      [61, [1, 2, 4, 8, 16, 30]],
      [90.999, [1, 2, 4, 8, 16, 30]],
      [91, [1, 2, 4, 8, 16, 30, 30]],
    ] as const) {
      const scripted = script(seconds * 1000, [broken]);
      expect(await reportStatus(scripted.reporter, "1", { status: "RUNNING" })).toBe("unreachable");
      expect([seconds, scripted.waits]).toEqual([seconds, waits]);
    }
  });

  test("is taken, or lost by the service's own refusal; of a conflict the job decides", async () => {
    const cases: [Seen[], Seen[], string, string][] = [
      [[undefined], [], "taken", "report"],
      [[refused(404)], [], "lost", "report"],
      [[refused(409)], ["FAILED"], "taken", "report look"],
      [[refused(409)], ["COMPLETED"], "lost", "report look"],
      [[refused(409)], [refused(404)], "lost", "report look"],
      [[refused(409)], [broken, "FAILED"], "taken", "report look look"],
      ...[400, 403, 422].map((status): [Seen[], Seen[], string, string] => [[refused(status)], [], "lost", "report"]),
      ...[401, 402, 405, 408, 410, 423, 503].map((status): [Seen[], Seen[], string, string] => [
        [refused(status)],
        ["FAILED"],
        "taken",
        "report look",
      ]),
      ...["<html>", null, {}, undefined].map((page): [Seen[], Seen[], string, string] => [
        [Object.assign(refused(404), { body: page })],
        ["FAILED"],
        "taken",
        "report look",
      ]),
      [[broken, undefined], ["RUNNING"], "taken", "report look report"],
      [[broken, broken, undefined], ["RUNNING"], "taken", "report look report look report"],
      [[broken], [refused(404)], "lost", "report look"],
      [[broken, undefined], [broken, "RUNNING"], "taken", "report look look report"],
    ];
    for (const [reports, looks, verdict, asked] of cases) {
      const scripted = script(3_600_000, reports, looks);
      expect([asked, await reportStatus(scripted.reporter, "1", { status: "FAILED" })]).toEqual([asked, verdict]);
      expect(scripted.asked.join(" ")).toBe(asked);
    }
  });

  test("is made again only where the job stands before it", async () => {
    const again: string[] = [];
    for (const reported of ["RUNNING", "COMPLETED", "FAILED"] as const) {
      for (const seen of ["PENDING", "CLAIMED", "RUNNING", "COMPLETED", "FAILED", undefined]) {
        const scripted = script(3_600_000, [broken, undefined], [seen]);
        const verdict = await reportStatus(scripted.reporter, "1", { status: reported });
        const made = scripted.asked.join(" ") === "report look report";
        if (made) again.push(`${seen} > ${reported}`);
        expect([seen, reported, verdict]).toEqual([seen, reported, made || seen === reported ? "taken" : "lost"]);
      }
    }
    expect(again).toEqual([
      "CLAIMED > RUNNING",
      "undefined > RUNNING",
      "RUNNING > COMPLETED",
      "undefined > COMPLETED",
      "CLAIMED > FAILED",
      "RUNNING > FAILED",
      "undefined > FAILED",
    ]);
  });
});
