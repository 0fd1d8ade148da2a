import type { Fluxer, Result } from "../../../src/index.js";
import { asFluxer, type Play } from "../operations/play.js";

/** Anything that can be sent and does not throw. */
export interface Sendable {
  safe(): Promise<Result<unknown>>;
}

/** A number that the platform keeps to: what stands at it is taken, what is one past it is refused. */
export interface Edge {
  readonly what: string;
  /** Brings the world to the edge. Gives the request at it, and the one past it. */
  readonly open: (play: Play) => Request | Promise<Request>;
  /** Status and code, with path and code of each field: `"400 INVALID_FORM_BODY name:INVALID_FORMAT"`. */
  readonly refusal: string;
}

export type Request = (past: 0 | 1) => Sendable;

/** A number that refuses nothing: a default, or what becomes of more. */
export interface Fact {
  readonly what: string;
  readonly holds: (play: Play) => Promise<void>;
}

export type Limits = Readonly<Record<string, readonly (Edge | Fact)[]>>;

export const mebibyte: number = 1024 * 1024;

export const inMessage = "400 INVALID_FORM_BODY message_data:INVALID_MESSAGE_DATA";

export function wrong(path: string, code = "INVALID_FORMAT"): string {
  return `400 INVALID_FORM_BODY ${path}:${code}`;
}

export function text(length: number): string {
  return "x".repeat(length);
}

export function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

export function botOf({ bot }: Play): Fluxer {
  return asFluxer(bot);
}

/** `"ok"`, or the refusal as an `Edge` writes it. */
export async function outcomeOf(call: Sendable): Promise<string> {
  const result = await call.safe();
  if (result.ok) return "ok";
  const { status, code, body } = result.error as unknown as Refusal;
  const fields = (body?.errors ?? []).map((field) => `${field.path}:${field.code}`);
  return [String(status), code, ...fields].join(" ");
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly body?: { readonly errors?: readonly { readonly path: string; readonly code: string }[] };
}

/** A request that the client has no method for. */
export function raw({ mock }: Play, method: string, path: string, body: BodyInit, token?: string): Sendable {
  const { baseUrl, fetch, token: bot } = mock.fluxer.options();
  const headers = { authorization: token ?? `Bot ${bot}` };
  return {
    async safe() {
      const response = await fetch(`${baseUrl}${path}`, { method, headers, body });
      const answer = (await response.json()) as { readonly code: string };
      const error = { status: response.status, code: answer.code, body: answer };
      return (response.ok ? { ok: true, data: answer } : { ok: false, error }) as unknown as Result<unknown>;
    },
  };
}

/** The query parameter `limit` of a list, from 1. */
export function pageSizes(what: string, most: number, list: (play: Play, limit: number) => Sendable): readonly Edge[] {
  const refusal = wrong("limit");
  return [
    { what: `${what}: up to ${most}`, open: (play) => (past) => list(play, most + past), refusal },
    { what: `${what}: at least 1`, open: (play) => (past) => list(play, 1 - past), refusal },
  ];
}
