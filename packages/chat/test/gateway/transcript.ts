import type { SocketFrame, SocketRow } from "@antiphon/mock";

const opNames: Readonly<Record<number, string>> = {
  1: "BEAT",
  2: "IDENTIFY",
  3: "PRESENCE",
  4: "VOICE",
  6: "RESUME",
  7: "RECONNECT",
  8: "MEMBERS",
  9: "INVALID",
  10: "HELLO",
  11: "ACK",
  12: "ERROR",
};

interface Frame {
  readonly op?: number;
  readonly t?: string;
  readonly s?: number;
  readonly d?: unknown;
}

/** Both directions of every socket, one line per frame: `"0 > RESUME 4"`, `"0 < MESSAGE_CREATE 5"`, `"0 closed 4900 by client"`. */
export function transcript(sockets: readonly SocketRow[]): string[] {
  return sockets.flatMap((row, index) => [
    ...(row.refused === undefined ? [] : [`${index} refused ${row.refused}`]),
    ...row.frames.map((frame) => `${index} ${line(frame)}`),
    ...(row.closed === undefined ? [] : [`${index} closed ${row.closed.code} by ${row.closed.by}`]),
  ]);
}

function line({ from, data }: SocketFrame): string {
  const arrow = from === "client" ? ">" : "<";
  return `${arrow} ${describe(parse(data))}`;
}

export function parse(data: string | Uint8Array): Frame {
  try {
    return (JSON.parse(typeof data === "string" ? data : new TextDecoder().decode(data)) ?? {}) as Frame;
  } catch {
    return {};
  }
}

function describe({ op, t, s, d }: Frame): string {
  if (op === 0) return `${t} ${s}`;
  const name = op === undefined ? "GARBAGE" : (opNames[op] ?? `OP ${op}`);
  if (op === 1) return d === null ? `${name} null` : `${name} ${String(d)}`;
  if (op === 6) return `${name} ${(d as { seq: number }).seq}`;
  if (op === 9) return `${name} ${String(d)}`;
  if (op === 10) return `${name} ${String((d as { heartbeat_interval?: number }).heartbeat_interval)}`;
  return name;
}
