import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const core = "packages/core/src";
const gateway = "packages/chat/src/gateway";
const worker = "packages/jobs/src/worker/create-worker.ts";

/** Where each row of docs/guide/defaults.md has its value from: a file, and what stands around the value there. */
const sources: Readonly<Record<string, readonly [file: string, value: RegExp]>> = {
  "`timeoutMs`": [`${core}/retry/policy.ts`, /DEFAULT_TIMEOUT_MS = (.+);/],
  "`deadlineMs`": [`${core}/retry/policy.ts`, /DEFAULT_DEADLINE_MS = (.+);/],
  "idle timeout": [`${core}/retry/policy.ts`, /IDLE_TIMEOUT_MS = (.+);/],
  "`retry.maxAttempts`": [`${core}/retry/policy.ts`, /DEFAULT_ATTEMPTS = (.+);/],
  "`retry.maxRetryAfterMs`": [`${core}/retry/policy.ts`, /DEFAULT_MAX_RETRY_AFTER_MS = (.+);/],
  "`onRateLimit`": [`${core}/call/options.ts`, /wait for a rate limit\. Default `(.+)`\./],
  "`maxQueue`": [`${core}/call/options.ts`, /are rejected at once\. Default: (no bound) but/],
  "`maxConcurrency`": [`${core}/call/options.ts`, /Requests in flight at once\. Default: ([^.]+)\. /],
  "retried statuses": [`${core}/retry/retried-statuses.ts`, /RETRIED_STATUSES: readonly number\[\] = \[(.+)\];/],
  redirects: [`${core}/transport/redirect.ts`, /MAX_HOPS = (.+);/],
  "error bodies": [`${core}/pipeline/exchange.ts`, /MAX_ERROR_BYTES = (.+);/],
  "token renewal": [`${core}/credentials/token-source.ts`, /earlyMs \?\? ([\d_]+)/],
  "`floorMs`": [`${core}/retry/backoff.ts`, /floorMs = (\d+)/],
  "`baseMs`": [`${core}/retry/backoff.ts`, /baseMs = (\d+)/],
  "`capMs`": [`${core}/retry/backoff.ts`, /capMs = (\d+)/],
  "server's wait": [`${core}/retry/backoff.ts`, /SERVER_WAIT_JITTER = (.+);/],
  capacity: [`${core}/retry/budget.ts`, /CAPACITY = (.+);/],
  retry: [`${core}/retry/budget.ts`, /\bCOST = (.+);/],
  "retry after a timeout": [`${core}/retry/budget.ts`, /TIMEOUT_COST = (.+);/],
  "`poll` `floorMs`": [`${core}/time/poll.ts`, /floorMs = (\d+)/],
  "`poll` `ceilingMs`": [`${core}/time/poll.ts`, /ceilingMs = ([\d_]+)/],
  "`poll` `factor`": [`${core}/time/poll.ts`, /factor = ([\d.]+)/],
  "`watch` `intervalMs`": ["packages/players/src/client/watch.ts", /options\.intervalMs \?\? (\d+)/],
  "`watch` minimum": ["packages/players/src/client/watch.ts", /floorMs = (.+);/],
  "`createQueue` `maxIntervalMs`": ["packages/players/src/queue/create-queue.ts", /maxIntervalMs = (\d+)/],
  "`connected` `timeoutMs`": ["packages/players/src/voice/connect-voice.ts", /timeoutMs = ([\d_]+)/],
  "`waitFor` `floorMs`": ["packages/jobs/src/submit/wait-for-job.ts", /floorMs = (\d+)/],
  "`waitFor` `ceilingMs`": ["packages/jobs/src/submit/wait-for-job.ts", /ceilingMs = ([\d_]+)/],
  "`reconcile` `settleMs`": ["packages/jobs/src/submit/reconcile.ts", /settleMs = ([\d_]+)/],
  "`createWorker` `concurrency`": [worker, /concurrency = (\d+)/],
  "`createWorker` `pollIntervalMs`": [worker, /pollIntervalMs = ([\d_]+)/],
  "`createWorker` `heartbeatMs`": [worker, /heartbeatMs = ([\d_]+)/],
  "`createWorker` `patienceMs`": [worker, /patienceMs = ([\d_]+)/],
  "`exports.run` `pollIntervalMs`": ["packages/analytics/src/exports/run-export.ts", /pollIntervalMs = (\d+)/],
  "`audioFiles.upload` `pollIntervalMs`": ["packages/analytics/src/audio/audio-upload.ts", /pollIntervalMs = (\d+)/],
  "webhook tolerance": [`${core}/webhooks/scheme.ts`, /toleranceMs: ([\d_]+)/],
  "webhook replay memory": [`${core}/webhooks/verify.ts`, /DAY_MS = ([\d_]+)/],
  "webhook body": ["packages/analytics/src/webhooks/receiver.ts", /maxBodyBytes = ([\d *]+),/],
  "Fluxer `files`": ["packages/chat/src/files/planned-uploads.ts", /pieceBytes = (.+);/],
  "`helloTimeoutMs`": [`${gateway}/gateway-options.ts`, /helloTimeoutMs: ([\d_]+)/],
  "`readyTimeoutMs`": [`${gateway}/gateway-options.ts`, /readyTimeoutMs: ([\d_]+)/],
  "`resumeTimeoutMs`": [`${gateway}/gateway-options.ts`, /resumeTimeoutMs: ([\d_]+)/],
  "`closeTimeoutMs`": [`${gateway}/gateway-options.ts`, /closeTimeoutMs: ([\d_]+)/],
  "gateway `maxQueue`": [`${gateway}/gateway-options.ts`, /maxQueue: ([\d_]+)/],
  "`bufferSize`": [`${gateway}/events/event-stream.ts`, /bufferSize = ([\d_]+)/],
  "`attemptsPerMinute`": [`${gateway}/fleet/fleet.ts`, /Math\.max\((\d+), 4 \* ids\.length\)/],
  "`budgetFloor`": [`${gateway}/fleet/session-budget.ts`, /Math\.min\((\d+), Math\.floor\(this\.#total \* 0\.05\)\)/],
  "first reconnect": [`${gateway}/session/step.ts`, /(\d+) \* 2 \*\* state\.attempt/],
  "longest reconnect": [`${gateway}/session/step.ts`, /Math\.min\(([\d_]+), 250/],
  stable: [`${gateway}/session/step.ts`, /STABLE_MS = (.+);/],
  "`guildMembers` `timeoutMs`": [`${gateway}/events/members.ts`, /timeoutMs = ([\d_]+)/],
  "`joinVoice` `timeoutMs`": [`${gateway}/events/voice-change.ts`, /timeoutMs = ([\d_]+)/],
  "`beatFactor`": [`${gateway}/platforms/astral.ts`, /beatFactor: ([\d.]+)/],
  "`identifySpacingMs`": [`${gateway}/platforms/astral.ts`, /identifySpacingMs: ([\d_]+)/],
  "Astral `resumeWindowMs`": [`${gateway}/platforms/astral.ts`, /resumeWindowMs: ([\d_]+)/],
  "Fluxer `resumeWindowMs`": [`${gateway}/platforms/fluxer.ts`, /resumeWindowMs: ([\d_]+)/],
  "Astral `frames`": [`${gateway}/platforms/astral.ts`, /frames: \{ count: (\d+), windowMs: 60_000/],
  "Fluxer `frames`": [`${gateway}/platforms/fluxer.ts`, /frames: \{ count: (\d+), windowMs: 60_000/],
  "`seed`": ["packages/mock/src/mock.ts", /seed = (\d+)/],
  "`clock`": ["packages/mock/src/mock.ts", /clock = ("\w+")/],
};

const rows = [...readFileSync("docs/guide/defaults.md", "utf8").matchAll(/^\| (.+?) +\| (.+?) +\| .+ \|$/gm)]
  .map(([, name = "", value = ""]) => ({ name, value }))
  .filter(({ name, value }) => !value.startsWith("---") && !["option", "purse", "rule"].includes(name));

describe("docs/guide/defaults.md", () => {
  it("has a row for every value that is compared, and compares every row", () => {
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(sources));
  });

  it.each(rows)("says of $name what the code does", ({ name, value }) => {
    const [file, pattern] = sources[name] ?? ["", /()/];
    const inCode = pattern.exec(readFileSync(file, "utf8"))?.[1];
    expect(inCode, `${pattern} in ${file}`).toBeDefined();
    expect(plain(value)).toBe(plain(inCode ?? ""));
  });
});

/** `30 000 ms` and `30_000`, `10 %` and `0.1`, `1024 × 1024 bytes` and `1024 * 1024` are the same. */
function plain(text: string): string {
  const bare = text
    .replace(/`| (?:ms|bytes|tokens)$/g, "")
    .replaceAll("×", "*")
    .replaceAll(",", "");
  const grouped = bare.replace(
    /^(\d{1,3})((?:[ _]\d{3})+)$/,
    (_, first: string, rest: string) => first + rest.replaceAll(/[ _]/g, ""),
  );
  return grouped.endsWith(" %") ? String(Number(grouped.slice(0, -2)) / 100) : grouped;
}
