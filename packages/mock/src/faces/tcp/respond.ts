import type { IncomingMessage, ServerResponse } from "node:http";
import type { MockDefect } from "../../kernel/record/contract.js";
import { BodyCut, type Gone, type Outcome } from "../../kernel/request/outcome.js";
import type { PlainAnswer } from "../../kernel/request/plain.js";
import { carry } from "../shared/carry.js";
import { isPieces, type AnswerBody, type AnswerPieces, type FaceAdapter } from "../shared/face-adapter.js";
import { isBodiless } from "../shared/is-bodiless.js";

/** Sends what the engine decided as real bytes, its transport faults included. */
export function respond(outcome: Outcome, response: ServerResponse, message: IncomingMessage): void | Promise<void> {
  const gone: Gone = new Promise((resolve) => {
    response.once("close", () => {
      if (response.writableFinished) return; // an error for each answer would cost as much as the engine
      outcome.lost();
      resolve(new BodyCut("The client has left."));
    });
  });
  if (response.destroyed) return outcome.lost();
  return carry(outcome, gone, new TcpAnswer(response, message));
}

class TcpAnswer implements FaceAdapter<void> {
  readonly #response: ServerResponse;
  readonly #message: IncomingMessage;

  constructor(response: ServerResponse, message: IncomingMessage) {
    this.#response = response;
    this.#message = message;
  }

  /** Refused, dns and tls happen before a server can see the request. */
  drop(): void {
    this.#message.socket.resetAndDestroy();
  }

  defect(_: MockDefect, answer: PlainAnswer): void | Promise<void> {
    return this.answer(answer, answer.body as string);
  }

  answer({ status, headers }: PlainAnswer, body: AnswerBody): void | Promise<void> {
    const response = this.#response;
    if (isPieces(body)) return this.#pieces(status, headers, body);
    const length = typeof body === "string" ? Buffer.byteLength(body) : (body?.length ?? 0);
    response.writeHead(status, isBodiless(status) ? headers : withLength(headers, length));
    response.end(body);
  }

  async #pieces(
    status: number,
    headers: Readonly<Record<string, string>>,
    { pieces, fault, length }: AnswerPieces,
  ): Promise<void> {
    const response = this.#response;
    response.writeHead(status, length === undefined ? headers : withLength(headers, length));
    if (fault !== undefined) response.flushHeaders();
    try {
      for await (const piece of pieces) if (!(await write(response, piece))) return;
    } catch (error) {
      response.destroy(); // a source that fails, or is cut, in the middle: the client must not take the rest for whole
      if (fault !== undefined && !(error instanceof BodyCut)) throw error;
      return;
    }
    if (fault === undefined || fault === "drip") response.end();
    else response.socket?.end(); // short of its content-length
  }
}

/** Name and value by turns: a spread with one more member gives each answer a hidden class of its own, which V8 keeps long. */
function withLength(headers: Readonly<Record<string, string>>, length: number): string[] {
  const written: string[] = [];
  for (const name in headers) written.push(name, headers[name] as string);
  // An answer to HEAD says how long the body would be.
  if (headers["content-length"] === undefined) written.push("content-length", String(length));
  return written;
}

/** Waits until the chunk has left, so that a cut comes after it. False when the client is gone. */
function write(response: ServerResponse, chunk: Uint8Array): Promise<boolean> {
  if (response.destroyed) return Promise.resolve(false);
  return new Promise((resolve) => {
    response.write(chunk, (error) => resolve(error === null || error === undefined));
  });
}
