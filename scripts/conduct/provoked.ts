import type { FindingKind } from "../../packages/mock/src/kernel/conduct/finding.js";

/** Requests that a test writes by hand, up to a limit and beyond it: the platform's answers are looked at, and no client waits. */
const byHand: readonly FindingKind[] = [
  "body-changed-under-key",
  "ignored-empty-bucket",
  "over-polling",
  "retried-early",
  "stale-signature",
];

/** Every client of the test has the same `random`, so that its times can be written down. */
const oneRandom: readonly FindingKind[] = ["heartbeat-in-step"];

/** Two intents of one user, with a key each. */
const twoIntents: readonly FindingKind[] = ["new-key-per-attempt"];

/** Findings that the tests of a file make on purpose. */
export const provoked: Readonly<Record<string, readonly FindingKind[]>> = {
  "analytics/test/client/auralytik.test.ts": byHand,
  "analytics/test/coverage.test.ts": byHand,
  "analytics/test/order-of-checks.test.ts": byHand,
  "chat/test/gateway/connection/compression.test.ts": oneRandom,
  "chat/test/gateway/connection/heartbeat.test.ts": oneRandom,
  "chat/test/gateway/connection/hostile-frames.test.ts": oneRandom,
  "chat/test/gateway/fleet/gate.test.ts": oneRandom,
  "chat/test/gateway/fleet/pacing.test.ts": oneRandom,
  "chat/test/rest/astral/astral.test.ts": byHand,
  "chat/test/rest/astral/codes.test.ts": byHand,
  "chat/test/rest/astral/pairs.test.ts": byHand,
  "chat/test/rest/fluxer/answers.test.ts": byHand,
  "chat/test/rest/fluxer/codes.test.ts": byHand,
  "chat/test/rest/fluxer/credentials.test.ts": byHand,
  "chat/test/rest/fluxer/fluxer.test.ts": byHand,
  "chat/test/rest/fluxer/limiter.test.ts": byHand,
  "chat/test/rest/fluxer/pairs.test.ts": byHand,
  "chat/test/rest/order-of-checks.test.ts": byHand,
  "players/test/client/auralis.test.ts": byHand,
  "players/test/client/secrets.test.ts": twoIntents,
  "players/test/voice/connect-voice.test.ts": twoIntents,
};
