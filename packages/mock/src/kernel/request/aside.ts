import type { Answer } from "../engine.js";
import { draftExchange } from "../record/draft-exchange.js";
import type { WorldCore } from "../world/world-core.js";
import { checkAnswer } from "./answer-check.js";
import { Failure } from "./failure.js";
import { pathOf } from "./path-of.js";
import type { PlainRequest } from "./plain.js";
import { RequestContext } from "./request-context.js";
import { runStage } from "./stages.js";

/**
 * Carries out what a person does whom a test plays. It is judged and announced as any request, but it is nobody's exchange: no
 * fault hits it, no limit counts it, and neither journal nor ledger has it. Throws the platform's refusal as a `Failure`.
 */
export async function serveAside(
  core: WorldCore,
  apiId: string,
  caller: unknown,
  request: PlainRequest,
): Promise<Answer> {
  const cell = core.cell(apiId);
  const api = core.compiledWhole(apiId);
  const match = api.match(request.method, pathOf(request.url));
  const service = api.engine.services[match.route?.id ?? ""];
  if (match.route === undefined || service === undefined)
    throw new Failure(api.engine.codes.notFound, { message: `${apiId} has no ${request.method} ${request.url}.` });
  const draft = draftExchange(core, apiId, request, match.route.id);
  const context = new RequestContext(cell, api, request, match, draft, 1);
  context.caller = caller;
  const leave = core.clock.enter(`${request.method} ${pathOf(request.url)} of a person`);
  try {
    for (const stage of api.engine.aside ?? [])
      await (typeof stage === "string" ? runStage(stage, context) : stage(context));
    const answer = await service(context);
    checkAnswer(api, answer, match.route);
    for (const run of context.after) run();
    return answer;
  } finally {
    leave();
  }
}
