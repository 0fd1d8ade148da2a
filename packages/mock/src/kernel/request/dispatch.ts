import { RequestRun } from "./request-run.js";
import { ClientGone } from "./body.js";
import { pathOf } from "./path-of.js";
import { draftExchange } from "../record/draft-exchange.js";
import type { Outcome } from "./outcome.js";
import type { PlainRequest } from "./plain.js";
import { MockFull } from "../world/room.js";
import type { WorldCore } from "../world/world-core.js";

/** Carries one request through the engine of an API and says what the face has to do. Rejects for a closed world alone. */
export async function dispatch(core: WorldCore, apiId: string, request: PlainRequest): Promise<Outcome> {
  core.cell(apiId); // throws for a closed world, before anything is counted
  const { era } = core;
  const path = pathOf(request.url);
  const leave = core.clock.enter(`${request.method} ${path}`);
  const api = core.compiled(apiId);
  const method = request.method === "HEAD" && api.engine.head === true ? "GET" : request.method;
  const match = api.match(method, path);
  const exchange = core.journal.open(draftExchange(core, apiId, request, match.route?.id));
  const run = new RequestRun(core, api, request, match, exchange);
  try {
    const outcome = await run.outcome();
    return era === core.era ? outcome : dropped(core);
  } catch (error) {
    if (error instanceof ClientGone || era !== core.era) return dropped(core, error);
    if (error instanceof MockFull) return run.full(error);
    return run.defect(error);
  } finally {
    run.release();
    if (era === core.era) {
      core.journal.complete(exchange);
      core.conduct.exchanges.passed(run.passed());
    }
    leave();
  }
}

/** The connection ends, with the client's own reason where it has one. */
function dropped(host: WorldCore, error?: unknown): Outcome {
  const cause = error instanceof ClientGone ? error.cause : undefined;
  return { kind: "drop", drop: "connection", cause, host, lost: () => undefined };
}
