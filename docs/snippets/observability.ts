// #region hooks
import { createAuralis } from "@antiphon/players";
import type { Hooks } from "@antiphon/core";

const counters = new Map<string, number>();
const count: Hooks = {
  onRetry({ call, waitMs, error }) {
    console.warn(`${call.operation} failed with ${error.code}, again in ${waitMs} ms`);
  },
  onResult({ call, error }) {
    const name = `${call.operation} ${error === undefined ? "ok" : "failed"}`;
    counters.set(name, (counters.get(name) ?? 0) + 1);
  },
};
const auralis = createAuralis({ hooks: count });
await auralis.players.list();
console.log(counters);
// #endregion hooks

// #region header
const labelled = createAuralis({
  hooks: {
    onAttempt({ headers, attempt }) {
      headers["x-my-attempt"] = String(attempt); // sent, and signed where the API has signatures
    },
  },
});
await labelled.players.list();
// #endregion header

// #region logger
const logging = createAuralis({ logger: console });
await logging.players.list();
// #endregion logger

// #region otel
import { context, trace } from "@opentelemetry/api";
import { createOtelHooks } from "@antiphon/core/otel";

const traced = createAuralis({ hooks: [createOtelHooks({ trace, context }), count] });
await traced.players.list();
// #endregion otel
