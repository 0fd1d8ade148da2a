import type { ClientOptions, Clock } from "@antiphon/core";
import { type Api, createRuntime, type Runtime, type RuntimeInit } from "@antiphon/core/internal";
import { createManualClock } from "./manual-clock.js";

type Transport = NonNullable<ClientOptions["transport"]>;
export type WireRequest = Parameters<Transport>[0];

/** What a scripted server answers. A body in pieces may end with an error: then the connection breaks there. */
export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly pieces?: readonly (Uint8Array | Error)[];
}

export interface ScriptedRuntime {
  readonly runtime: Runtime;
  /** What arrived, in order. */
  readonly log: WireRequest[];
}

const api: Api = { id: "scripted", vendor: "Scripted", baseUrl: "https://scripted.test/v1", errorBody: { message: ["message"], code: ["code"] }, codes: {} };

/** A client of a server that is one function: for servers that misbehave in ways no real one should. */
export function scriptRuntime(
  answer: (request: WireRequest, index: number) => ScriptedAnswer | Promise<ScriptedAnswer>,
  init: Partial<Omit<RuntimeInit, "options">> & { readonly options?: Partial<ClientOptions> } = {},
  clock: Clock = createManualClock(),
): ScriptedRuntime {
  const log: WireRequest[] = [];
  const transport: Transport = async (request, signal) => {
    log.push(request);
    const scripted = await answer(request, log.length - 1);
    if (signal.aborted) throw signal.reason;
    return toWire(scripted);
  };
  const options = { transport, clock, random: () => 0, ...init.options };
  return { log, runtime: createRuntime({ api, factory: "createScripted", ...init, options }) };
}

/** The query of a request. */
export const queryOf = (request: WireRequest | undefined): Record<string, string> =>
  Object.fromEntries(new URL(request?.url ?? "https://none.test").searchParams);

function toWire({ status = 200, headers = {}, body = {}, pieces }: ScriptedAnswer): Awaited<ReturnType<Transport>> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  async function* stream(): AsyncGenerator<Uint8Array, void> {
    for (const piece of pieces ?? [new TextEncoder().encode(text)]) {
      if (piece instanceof Error) throw piece;
      yield piece;
    }
  }
  return { status, headers, stream, cancel: () => undefined, text: () => Promise.resolve(text) };
}
