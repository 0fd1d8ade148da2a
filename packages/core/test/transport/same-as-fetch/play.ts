import { createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Behaviour, Step } from "./behaviour.js";

/** A server on this machine that behaves as a row says. */
export interface Played {
  readonly origin: string;
  /** `GET /path` of each that came, in order. */
  readonly requests: readonly string[];
  close(): void;
}

/** Long enough for a read in between, short enough for hundreds of rows. */
const PAUSE_MS = 15;

export async function play({ answers, isEarly }: Behaviour): Promise<Played> {
  const sockets = new Set<Socket>();
  const requests: string[] = [];
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    sockets.add(socket);
    let seen = "";
    let waitsForBody = false;
    socket.on("error", () => {}); // clients and rows reset it
    socket.on("close", () => sockets.delete(socket));
    socket.on("end", () => socket.end());
    socket.on("data", (piece) => {
      seen = (seen + piece.toString("latin1")).slice(-10_000_000);
      for (;;) {
        const length = lengthOf(seen);
        if (!waitsForBody && seen.includes("\r\n\r\n") && (isEarly === true || length !== undefined)) {
          waitsForBody = true;
          requests.push(seen.slice(0, seen.indexOf(" HTTP/")));
          const steps = answers[Math.min(requests.length, answers.length) - 1] as readonly Step[];
          void perform(socket, steps);
        }
        if (length === undefined) return;
        seen = seen.slice(length);
        waitsForBody = false;
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Bytes of the first request in the text, once it is whole. */
function lengthOf(text: string): number | undefined {
  const head = text.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  if (/^transfer-encoding: *chunked/im.test(text.slice(0, head))) {
    const end = text.startsWith("0\r\n\r\n", head + 4) ? head + 2 : text.indexOf("\r\n0\r\n\r\n", head + 4);
    return end < 0 ? undefined : end + 7;
  }
  const length = head + 4 + Number(/^content-length: *(\d+)/im.exec(text.slice(0, head))?.[1] ?? 0);
  return text.length >= length ? length : undefined;
}

async function perform(socket: Socket, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (socket.destroyed) return;
    if (typeof step === "string") socket.write(step, "latin1");
    else if (step instanceof Uint8Array) socket.write(step);
    else if (step.act === "pause") await sleep(PAUSE_MS);
    else if (step.act === "end") socket.end();
    else if (step.act === "reset") socket.resetAndDestroy();
    else socket.destroy();
  }
}
