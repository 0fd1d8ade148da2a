import { Failure } from "../request/failure.js";
import type { Drop } from "../request/outcome.js";
import type { PlainAnswer } from "../request/plain.js";
import type { RequestContext } from "../request/request-context.js";
import type { RouteRow } from "../schema/tables.js";
import type { FaultTable, ActiveFault, FaultPhase, FaultSubject } from "./faults.js";
import { inWords } from "./fault-effect.js";

/** What a fault makes of a request or a WebSocket handshake. */
export type Struck =
  | { readonly kind: "late" }
  | { readonly kind: "drop"; readonly drop: Drop }
  | { readonly kind: "hang" }
  | { readonly kind: "refused"; readonly code: string; readonly answer: PlainAnswer };

/** The first fault that fires in one of these phases, in their order; the row of the journal says which. */
export function faultAt(
  faults: FaultTable,
  phases: readonly FaultPhase[],
  subject: FaultSubject,
  row: { fault: string | undefined },
): ActiveFault | undefined {
  if (!faults.any) return undefined;
  for (const phase of phases) {
    const fault = faults.decide(phase, subject);
    if (fault === undefined) continue;
    row.fault = `${fault.id} ${inWords(fault)}`;
    return fault;
  }
  return undefined;
}

/** Carries a fault out, after its own delay. `route`: whose codes a refusal is taken from. */
export async function strike(
  { rule }: ActiveFault,
  context: RequestContext,
  route: RouteRow | undefined,
): Promise<Struck> {
  if (rule.latencyMs !== undefined) await context.sleep(rule.latencyMs);
  if (rule.drop !== undefined) return { kind: "drop", drop: rule.drop };
  if (rule.hang === true) return { kind: "hang" };
  if (rule.status === undefined) return { kind: "late" };
  const { api } = context;
  const code = rule.code ?? api.codeFor(route, rule.status);
  const failure = new Failure(code, { status: rule.status, ...(rule.headers && { headers: rule.headers }) });
  const refused = api.guard.refusal(code, api.engine.refuse(failure, context), route);
  const headers = { ...api.guard.headers(refused.headers), ...rule.headers };
  return { kind: "refused", code, answer: { ...refused, headers } };
}
