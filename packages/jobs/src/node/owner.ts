import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/**
 * Names this process among all that may share a folder: machine, process id and, where the system tells it, when the process
 * began, since ids are used again. Made of letters, digits and `-`, to be part of a file name.
 */
export function ownerToken(): string {
  return `${machine()}-${process.pid}-${startOf(process.pid) ?? "0"}`;
}

/** True when the process of a token has certainly ended. Nothing is known of another machine's. */
export function isOwnerGone(token: string): boolean {
  const [, host, pid, start] = TOKEN.exec(token) ?? [];
  if (host !== machine() || pid === undefined) return false;
  const now = startOf(Number(pid));
  if (now !== undefined) return now !== start;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** True for the token of a process, dead or alive, that belongs to this machine. */
export function isOfThisMachine(token: string): boolean {
  return TOKEN.exec(token)?.[1] === machine();
}

const TOKEN = /^([0-9a-f]{8})-(\d+)-(\d+)$/;

/** Containers that share a folder have the same process ids and different names. Asked for each file of a folder. */
function machine(): string {
  return (thisMachine ??= createHash("sha256").update(hostname()).digest("hex").slice(0, 8));
}

let thisMachine: string | undefined;

/** Ticks since the start of the machine, on Linux. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined; // another system, or no such process: then the signal decides
  }
}
