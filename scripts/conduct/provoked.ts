import type { FindingKind } from "../../packages/mock/src/kernel/conduct/finding.js";

/** Findings that the tests of a file make on purpose, by what makes them. */
export const provoked: Readonly<Record<string, readonly FindingKind[]>> = {
  // Every client of the test has the same `random`, so that its times can be written down.
  "chat/test/gateway/connection/compression.test.ts": ["heartbeat-in-step"],
  "chat/test/gateway/connection/heartbeat.test.ts": ["heartbeat-in-step"],
  "chat/test/gateway/connection/hostile-frames.test.ts": ["heartbeat-in-step"],
  "chat/test/gateway/fleet/gate.test.ts": ["heartbeat-in-step"],
  "chat/test/gateway/fleet/pacing.test.ts": ["heartbeat-in-step"],

  // Requests by hand, up to the limit and beyond it: what the platform answers is looked at, not a client.
  "analytics/test/client/auralytik.test.ts": ["ignored-empty-bucket", "stale-signature"],
  "analytics/test/coverage.test.ts": ["ignored-empty-bucket", "stale-signature"],
  "analytics/test/order-of-checks.test.ts": ["stale-signature"],
  "analytics/test/retries.test.ts": ["ignored-empty-bucket"],
  "chat/test/rest/astral/astral.test.ts": ["body-changed-under-key", "ignored-empty-bucket", "over-polling"],
  "chat/test/rest/astral/codes.test.ts": ["ignored-empty-bucket"],
  "chat/test/rest/astral/pairs.test.ts": ["ignored-empty-bucket", "retried-early"],
  "chat/test/rest/fluxer/answers.test.ts": ["over-polling"],
  "chat/test/rest/fluxer/codes.test.ts": ["ignored-empty-bucket"],
  "chat/test/rest/fluxer/credentials.test.ts": ["over-polling", "retried-early"],
  "chat/test/rest/fluxer/fluxer.test.ts": ["body-changed-under-key", "ignored-empty-bucket", "over-polling"],
  "chat/test/rest/fluxer/limiter.test.ts": ["ignored-empty-bucket", "over-polling"],
  "chat/test/rest/fluxer/pairs.test.ts": ["ignored-empty-bucket", "over-polling", "retried-early"],
  "chat/test/rest/order-of-checks.test.ts": ["body-changed-under-key", "ignored-empty-bucket"],

  // Two intents of one user with a key each, or one key for two of them.
  "players/test/client/auralis.test.ts": ["body-changed-under-key", "retried-early"],
  "players/test/client/secrets.test.ts": ["new-key-per-attempt"],
  "players/test/voice/connect-voice.test.ts": ["new-key-per-attempt"],
};
