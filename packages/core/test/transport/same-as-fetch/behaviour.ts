/** One thing that a server does, as the bytes that it sends. Text is Latin-1. */
export type Step = string | Uint8Array | Act;

/** `pause`: what came before is read by then. `end`: half-closes. `destroy`, `reset`: the connection is gone. */
export interface Act {
  readonly act: "pause" | "end" | "destroy" | "reset";
}

export const PAUSE: Act = { act: "pause" };
export const END: Act = { act: "end" };
export const DESTROY: Act = { act: "destroy" };
export const RESET: Act = { act: "reset" };

/** A server that behaves in one way, and what it is asked. */
export interface Behaviour {
  readonly name: string;
  /** For the requests in the order in which they arrive, on all connections; the last holds for the rest. */
  readonly answers: readonly (readonly Step[])[];
  readonly method?: string;
  /** In pieces it is a stream. */
  readonly body?: string | readonly string[];
  /** The answer comes as soon as the head of a request is there. */
  readonly isEarly?: true;
  /** How many requests are made, one after the other. Default 1. */
  readonly requests?: number;
}

/** A server that answers every request alike. */
export function answering(name: string, ...steps: readonly Step[]): Behaviour {
  return { name, answers: [steps] };
}

/** Head and body with a true length. */
export function ok(body: string | Uint8Array, ...headers: readonly string[]): Uint8Array {
  return whole("200 OK", body, ...headers);
}

export function whole(status: string, body: string | Uint8Array, ...headers: readonly string[]): Uint8Array {
  const bytes = bytesOf(body);
  return Buffer.concat([Buffer.from(head(status, ...headers, `content-length: ${bytes.length}`), "latin1"), bytes]);
}

export function head(status: string, ...headers: readonly string[]): string {
  return [`HTTP/1.1 ${status}`, ...headers, "", ""].join("\r\n");
}

/** A body in chunks, with its last one. */
export function chunked(...pieces: readonly (string | Uint8Array)[]): Uint8Array {
  const chunks = pieces.map((piece) => {
    const bytes = bytesOf(piece);
    return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);
  });
  return Buffer.concat([...chunks, Buffer.from("0\r\n\r\n")]);
}

export function bytesOf(content: string | Uint8Array): Buffer {
  return typeof content === "string" ? Buffer.from(content, "utf8") : Buffer.from(content);
}
