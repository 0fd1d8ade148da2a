import type { Clock } from "@antiphon/core";

/** Close code of our own for what may be resumed. */
export const RESUMABLE_CLOSE = 4900;

/** How a connection ended; `code` is the close code, or 4900 for what we leave ourselves. */
export type End =
  /** The server, the network, or nobody (1006) closed it. */
  | { readonly kind: "closed"; readonly code: number; readonly reason: string }
  | {
      readonly kind: "refused";
      readonly code: number;
      readonly reason: string;
      readonly status: number;
      readonly retryAfterMs: number | undefined;
    }
  /** Op 9. */
  | { readonly kind: "invalid"; readonly code: number; readonly reason: string; readonly resumable: boolean }
  /** We gave it up: op 7, a deadline, a zombie, nonsense on the wire. */
  | { readonly kind: "left"; readonly code: number; readonly reason: string };

/** We leave, and can resume. */
export function left(reason: string, code: number = RESUMABLE_CLOSE): End & { readonly kind: "left" } {
  return { kind: "left", code, reason };
}

/** What the runtime says of a socket that failed, in one line. */
export function reasonOf(error: unknown): string {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return typeof code === "string"
    ? code
    : typeof message === "string" && message !== ""
      ? message.slice(0, 200)
      : "the connection failed";
}

/** `Retry-After`, in seconds or as a date. */
export function retryAfterMs(value: string | undefined, clock: Clock): number | undefined {
  if (value === undefined) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - clock.now();
  return ms >= 0 ? ms : undefined;
}
