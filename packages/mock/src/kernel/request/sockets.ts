import { pathOf } from "./path-of.js";
import type { SocketConnection } from "../engine.js";
import { faultAt, strike } from "../fault/strike.js";
import type { Drop } from "./outcome.js";
import { draftExchange } from "../record/draft-exchange.js";
import type { DraftSocket } from "../record/journal.js";
import type { PlainAnswer, PlainRequest } from "./plain.js";
import { Failure } from "./failure.js";
import { RequestContext } from "./request-context.js";
import type { WorldCore } from "../world/world-core.js";

/** What a face lends to the engine: the client's end of one WebSocket. */
export interface SocketWire {
  send(data: string | Uint8Array): void;
  close(code: number, reason: string): void;
  terminate(): void;
  /** From now on nothing is read or written. */
  freeze(): void;
}

/** What the face tells the engine. */
export interface SocketEnd {
  message(data: string | Uint8Array): void;
  closed(code: number, reason: string): void;
}

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
  const struck = fault === undefined ? undefined : await strike(fault, context, undefined);
  if (struck?.kind === "refused") return refuse(struck.answer);
  if (struck !== undefined && struck.kind !== "late") return struck;
  const refusal = engine.upgrade?.(context);
  if (refusal !== undefined) return refuse(refusal);
  return {
    kind: "open",
    accept: (wire) => connect(core, row, request, wire, (connection) => endpoint(context, connection)),
  };
}

type Listener = (data: string | Uint8Array) => void;

function connect(
  core: WorldCore,
  row: DraftSocket,
  request: PlainRequest,
  wire: SocketWire,
  run: (connection: SocketConnection) => void,
): SocketEnd {
  const { clock } = core;
  const listeners: Listener[] = [];
  const unread: Listener[] = [];
  const enders: ((code: number, reason: string) => void)[] = [];
  let open = true;
  let frozen = false;
  const end = (code: number, reason: string, by: "client" | "server"): void => {
    if (!open) return;
    open = false;
    core.openSockets.delete(terminate);
    core.journal.closeSocket(row, { at: clock.now(), code, reason, by });
    clock.touch();
    for (const ender of enders) ender(code, reason);
  };
  const terminate = (): void => {
    if (open) wire.terminate();
    end(1006, "", "server");
  };
  core.openSockets.add(terminate);
  run({
    index: row.index,
    url: request.url,
    headers: request.headers,
    send(data) {
      if (!open || frozen) return;
      core.journal.frame(row, { at: clock.now(), from: "server", data });
      clock.touch();
      wire.send(data);
    },
    close(code, reason) {
      if (!open) return;
      if (!frozen) wire.close(code, reason);
      end(code, reason, "server");
    },
    terminate,
    freeze() {
      frozen = true;
      wire.freeze();
    },
    onMessage: (listener) => void listeners.push(listener),
    onUnread: (listener) => void unread.push(listener),
    onClose: (ender) => void enders.push(ender),
  });
  return {
    message(data) {
      if (!open) return;
      if (!frozen) {
        core.journal.frame(row, { at: clock.now(), from: "client", data });
        clock.touch();
      }
      for (const listener of frozen ? unread : listeners) listener(data);
    },
    closed: (code, reason) => end(code, reason, "client"),
  };
}
