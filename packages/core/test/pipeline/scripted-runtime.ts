import type { ClientOptions, Clock } from "@antiphon/core";
import { type Api, createRuntime, type Runtime, type RuntimeInit } from "@antiphon/core/internal";
import { createManualClock } from "../time/manual-clock.js";

type Transport = NonNullable<ClientOptions["transport"]>;
export type WireRequest = Parameters<Transport>[0];

/** What a scripted server answers. A body in pieces may end with an error, where the connection breaks, or fall silent. */
export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly pieces?: readonly (Uint8Array | Error | "silence")[];
}

export interface ScriptedRuntime {
  readonly runtime: Runtime;
  /** What arrived, in order. */
  readonly log: WireRequest[];
  /** The body of each request, as far as it was read. */
  readonly bodies: Uint8Array[];
}

const api: Api = {
  id: "scripted",
  vendor: "Scripted",
  baseUrl: "https://scripted.test/v1",
  errorBody: { message: ["message"], code: ["code"] },
  codes: {},
};

/** A client of a server that is one function: for servers that misbehave in ways no real one should. */
export function scriptRuntime(
  answer: (request: WireRequest, index: number) => ScriptedAnswer | Promise<ScriptedAnswer>,
  init: Partial<Omit<RuntimeInit, "options">> & { readonly options?: Partial<ClientOptions> } = {},
  clock: Clock = createManualClock(),
): ScriptedRuntime {
  const log: WireRequest[] = [];
  const bodies: Uint8Array[] = [];
  const transport: Transport = async (request, signal) => {
    const index = log.push(request) - 1;
    bodies[index] = await readBody(request);
    const scripted = await answer(request, index);
    if (signal.aborted) throw signal.reason;
    return toWire(scripted);
  };
  const options = { transport, clock, random: () => 0, ...init.options };
  return { log, bodies, runtime: createRuntime({ api, factory: "createScripted", ...init, options }) };
}

/** The query of a request. */
export const queryOf = (request: WireRequest | undefined): Record<string, string> =>
  Object.fromEntries(new URL(request?.url ?? "https://none.test").searchParams);

function toWire({ status = 200, headers = {}, body = {}, pieces }: ScriptedAnswer): Awaited<ReturnType<Transport>> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  async function* stream(): AsyncGenerator<Uint8Array, void> {
    for (const piece of pieces ?? [new TextEncoder().encode(text)]) {
      if (piece instanceof Error) throw piece;
      if (piece === "silence") await new Promise(() => undefined);
      else yield piece;
    }
  }
  return { status, headers, stream, cancel: () => undefined, text: () => Promise.resolve(text) };
}

async function readBody({ body = "" }: WireRequest): Promise<Uint8Array> {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces);
}
