import { createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { dice } from "./dice.js";
import { type HostileAnswer, hostileAnswer, type Mercy } from "./hostile-answer.js";

/** What the server knows of one exchange. */
export interface Log {
  /** Requests of which at least the head came. */
  requests: number;
  readonly answers: HostileAnswer[];
}

export interface HostileServer {
  readonly origin: string;
  /** By the number in the path. */
  readonly logs: ReadonlyMap<number, Log>;
  /** Those that are open, each with the exchange that used it last. */
  readonly sockets: ReadonlyMap<Socket, number>;
  close(): void;
}

/** Answers `/x/<number>` as the seed, the number and the count of its requests say. */
export async function hostileServer(seed: number, mercy: Mercy): Promise<HostileServer> {
  const sockets = new Map<Socket, number>();
  const logs = new Map<number, Log>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    sockets.set(socket, 0);
    let seen = "";
    let answer: HostileAnswer | undefined;
    let isAnswered = false;
    socket.on("error", () => {}); // it goes away in every way there is
    socket.on("close", () => sockets.delete(socket));
    socket.on("end", () => socket.end());
    socket.on("data", (piece) => {
      seen += piece.toString("latin1");
      for (;;) {
        const headEnd = seen.indexOf("\r\n\r\n");
        if (headEnd < 0) return;
        if (!answer) {
          const asked = readHead(seen.slice(0, headEnd));
          sockets.set(socket, asked.number);
          answer = answerTo(seed, asked, logs, mercy);
        }
        const length = lengthOf(seen, headEnd);
        if (!isAnswered && (answer.isEarly || length !== undefined)) {
          isAnswered = true;
          void perform(socket, answer);
        }
        if (length === undefined) {
          if (seen.length > 3_000_000) seen = seen.slice(0, headEnd + 4) + seen.slice(-20); // a body that nobody looks at
          return;
        }
        seen = seen.slice(length);
        answer = undefined;
        isAnswered = false;
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    logs,
    sockets,
    close: () => server.close(),
  };
}

interface Asked {
  readonly number: number;
  readonly path: string;
  readonly range: number | undefined;
}

function readHead(head: string): Asked {
  const path = /^\w+ (\S+)/.exec(head)?.[1] ?? "/";
  const range = /^range: bytes=(\d+)-/im.exec(head)?.[1];
  const number = Number(/^\/x\/(\d+)/.exec(path)?.[1] ?? 0);
  return { number, path, range: range === undefined ? undefined : Number(range) };
}

function answerTo(seed: number, { number, path, range }: Asked, logs: Map<number, Log>, mercy: Mercy): HostileAnswer {
  const log = logs.get(number) ?? { requests: 0, answers: [] };
  logs.set(number, log);
  log.requests += 1;
  const answer = hostileAnswer(dice(seed, number, log.requests), path, range, mercy);
  log.answers.push(answer);
  return answer;
}

function lengthOf(text: string, headEnd: number): number | undefined {
  const head = text.slice(0, headEnd);
  if (/^transfer-encoding: *chunked/im.test(head)) {
    const end = text.startsWith("0\r\n\r\n", headEnd + 4) ? headEnd + 2 : text.indexOf("\r\n0\r\n\r\n", headEnd + 4);
    return end < 0 ? undefined : end + 7;
  }
  const length = headEnd + 4 + Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  return text.length >= length ? length : undefined;
}

async function perform(socket: Socket, { bytes, sends, pieces, pauseMs, then }: HostileAnswer): Promise<void> {
  const size = Math.ceil(sends / pieces) || 1;
  for (let at = 0; at < sends; at += size) {
    if (pauseMs > 0) await sleep(pauseMs);
    if (socket.destroyed) return;
    socket.write(bytes.subarray(at, Math.min(sends, at + size)));
  }
  if (then === "end") socket.end();
  else if (then === "destroy") socket.destroy();
  else if (then === "reset") socket.resetAndDestroy();
}
