import type { IncomingMessage, ServerResponse } from "node:http";
import { toBytes } from "../../kernel/request/body.js";
import { BodyCut, faultyBody, type Gone, type Outcome } from "../../kernel/request/outcome.js";

/** Sends what the engine decided as real bytes, its transport faults included. */
export async function respond(outcome: Outcome, response: ServerResponse, message: IncomingMessage): Promise<void> {
  const gone: Gone = new Promise((resolve) => {
    response.once("close", () => {
      if (!response.writableFinished) outcome.lost();
      resolve(new BodyCut("The client has left."));
    });
  });
  if (response.destroyed) {
    outcome.lost();
    return;
  }
  switch (outcome.kind) {
    case "drop":
      message.socket.resetAndDestroy(); // refused, dns and tls happen before a server can see the request
      return;
    case "hang":
      return hold(outcome, gone);
    case "defect":
      return whole(outcome.answer, response);
    case "answer":
      return outcome.body === undefined ? whole(outcome.answer, response) : faulty(outcome, response, gone);
  }
}

async function hold(outcome: Outcome, gone: Gone): Promise<void> {
  const release = outcome.clock.hold();
  await gone;
  release();
}

async function whole(
  { status, headers, body }: (Outcome & { readonly kind: "answer" })["answer"],
  response: ServerResponse,
): Promise<void> {
  if (body === undefined || typeof body === "string" || body instanceof Uint8Array) {
    const length = typeof body === "string" ? Buffer.byteLength(body) : (body?.length ?? 0);
    const bodiless = status === 204 || status === 205 || status === 304;
    response.writeHead(status, bodiless ? headers : withLength(headers, length));
    response.end(bodiless ? undefined : body);
    return;
  }
  response.writeHead(status, headers);
  try {
    for await (const chunk of body) if (!(await write(response, chunk))) return;
    response.end();
  } catch {
    response.destroy(); // a source that fails in the middle: the client must not take the rest for whole
  }
}

/** Name and value by turns: a spread with one more member gives each answer a hidden class of its own, which V8 keeps long. */
function withLength(headers: Readonly<Record<string, string>>, length: number): string[] {
  const written = Object.entries(headers).flat();
  // An answer to HEAD says how long the body would be.
  return headers["content-length"] === undefined ? [...written, "content-length", String(length)] : written;
}

async function faulty(
  outcome: Outcome & { readonly kind: "answer" },
  response: ServerResponse,
  gone: Gone,
): Promise<void> {
  const { status, headers, body } = outcome.answer;
  const bytes = typeof body === "string" || body instanceof Uint8Array ? toBytes(body) : new Uint8Array();
  response.writeHead(status, withLength(headers, bytes.length));
  response.flushHeaders();
  const fault = outcome.body as NonNullable<typeof outcome.body>;
  try {
    for await (const chunk of faultyBody(bytes, fault, outcome.clock, gone))
      if (!(await write(response, chunk))) return;
  } catch (error) {
    if (!(error instanceof BodyCut)) throw error;
    response.socket?.destroy();
    return;
  }
  if (fault.kind === "drip") response.end();
  else response.socket?.end(); // short of its content-length
}

/** Waits until the chunk has left, so that a cut comes after it. False when the client is gone. */
function write(response: ServerResponse, chunk: Uint8Array): Promise<boolean> {
  if (response.destroyed) return Promise.resolve(false);
  return new Promise((resolve) => {
    response.write(chunk, (error) => resolve(error === null || error === undefined));
  });
}
