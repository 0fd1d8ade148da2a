import { WorldEnded } from "./body.js";
import { pathOf } from "./path-of.js";
import { faultAt, strike, type Struck } from "../fault/strike.js";
import type { Drop } from "./outcome.js";
import { draftExchange } from "../record/draft-exchange.js";
import type { PlainAnswer, PlainRequest } from "./plain.js";
import { Failure } from "./failure.js";
import { OpenSocket, type SocketEnd, type SocketWire } from "./open-socket.js";
import { RequestContext } from "./request-context.js";
import type { WorldCore } from "../world/world-core.js";

export type Upgrade =
  | { readonly kind: "open"; accept(wire: SocketWire): SocketEnd }
  | { readonly kind: "refused"; readonly answer: PlainAnswer }
  | { readonly kind: "drop"; readonly drop: Drop }
  | { readonly kind: "hang" };

/** Decides what a WebSocket handshake gets. Nothing has happened yet; `accept` runs the engine's endpoint. */
export async function upgrade(core: WorldCore, apiId: string, request: PlainRequest): Promise<Upgrade> {
  const cell = core.cell(apiId);
  const { engine } = cell;
  const path = pathOf(request.url);
  const endpoint = engine.sockets?.[request.place === undefined ? path : `${request.place}:${path}`];
  const row = core.journal.openSocket({ at: core.clock.now(), api: apiId, url: request.url });
  const refuse = (answer: PlainAnswer): Upgrade => {
    row.refused = answer.status;
    return { kind: "refused", answer };
  };
  const context = new RequestContext(
    cell,
    core.compiled(apiId),
    request,
    { route: undefined, path: {}, methods: [] },
    draftExchange(core, apiId, request, undefined), // never taken in: a handshake is a socket row of the journal
    1,
  );
  if (endpoint === undefined) return refuse(engine.refuse(new Failure(engine.codes.notFound), context));
  const subject = { api: apiId, operation: "socket", attempt: `${path} ${row.index}` };
  const fault = faultAt(core.faults, ["connect", "read", "service"], subject, row);
  const { era } = core;
  const struck = fault === undefined ? undefined : await unlessEnded(strike(fault, context, undefined));
  if (era !== core.era) return { kind: "drop", drop: "connection" };
  if (struck?.kind === "refused") return refuse(struck.answer);
  if (struck !== undefined && struck.kind !== "late") return struck;
  const refusal = engine.upgrade?.(context);
  if (refusal !== undefined) return refuse(refusal);
  return {
    kind: "open",
    accept(wire) {
      const socket = new OpenSocket(core, row, request, wire);
      endpoint(context, socket);
      return socket.end;
    },
  };
}

/** A handshake that waits for time may outlive its world. */
async function unlessEnded(strikes: Promise<Struck>): Promise<Struck> {
  try {
    return await strikes;
  } catch (error) {
    if (error instanceof WorldEnded) return { kind: "drop", drop: "connection" };
    throw error;
  }
}
