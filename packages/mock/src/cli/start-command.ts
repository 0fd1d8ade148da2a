import { parseArgs } from "node:util";
import { getHeapStatistics } from "node:v8";
import { serve } from "../faces/tcp/serve.js";
import type { MockServer } from "../faces/tcp/serve.js";
import { createMock } from "../index.js";
import { didYouMean } from "../kernel/names/nearest.js";
import type { ClockMode } from "../kernel/time/timeline.js";
import { type Trust, trusts } from "../kernel/trust/trust.js";

const mebibyte = 1024 * 1024;

const usage = `antiphon-mock [--port 4010] [--host 127.0.0.1] [--seed 1] [--clock real|auto|manual] [--keep 5000] [--discord]
              [--trust stated|observed|proposed] [--memory MIB]
              [--allow-host NAME]… [--allow-origin ORIGIN]… [--deliver-to HOST]… [--admin-token SECRET]

Serves every API on one port. The first line on stdout is a JSON object with all addresses and credentials.
GET /__mock lists the routes by which programs in any language seed, script and question the mock.
--port          0 takes any free port. Default 4010.
--host          Address to listen on. The /__mock routes answer loopback callers only, and others with --admin-token.
--seed          Decides every id, token and fault. Default 1.
--clock         real (default), manual (POST /__mock/clock/advance moves it) or auto.
--keep          How many rows of journal and ledger are kept, newest first, or all. Default 5000.
--memory        How many MiB all worlds may hold; beyond it what would add more is answered 507. Default 2048, or half the heap.
--trust         What clients get: what vendors state, also what was observed, also what we propose (default).
--discord       Speaks as existing Discord libraries expect, on Astral and Fluxer, in every world.
--allow-host    A name by which the /__mock routes are asked, beside loopback: that of a service container. Can be repeated.
--allow-origin  Pages of this origin may read answers, beside loopback ones; * for all. Can be repeated.
--deliver-to    A host that webhooks and interactions may be sent to, beside loopback; * for all. Can be repeated.
--admin-token   Callers on other machines may use the /__mock routes with this secret, as Authorization: Bearer SECRET.
`;

const options = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  seed: { type: "string", default: "1" },
  clock: { type: "string", default: "real" },
  keep: { type: "string", default: "5000" },
  memory: { type: "string", default: String(defaultMemory()) },
  trust: { type: "string", default: "proposed" },
  discord: { type: "boolean", default: false },
  "allow-host": { type: "string", multiple: true, default: [] as string[] },
  "allow-origin": { type: "string", multiple: true, default: [] as string[] },
  "deliver-to": { type: "string", multiple: true, default: [] as string[] },
  "admin-token": { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** What the command says, and the server when one runs. */
export type Started =
  | { readonly server: MockServer; readonly out: string }
  | { readonly code: 0; readonly out: string }
  | { readonly code: 1; readonly err: string };

/** Does what the arguments of `antiphon-mock` say. Never rejects. */
export async function startCommand(args: readonly string[]): Promise<Started> {
  try {
    refuseMisspelt(args);
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) return { code: 0, out: usage };
    const server = await serveAs(values);
    return { server, out: `${JSON.stringify(server.line)}\n` };
  } catch (error) {
    return { code: 1, err: `antiphon-mock: ${inWords(error)}\n` };
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

function serveAs(values: Values): Promise<MockServer> {
  const mock = createMock({
    seed: integer(values.seed, "seed", 2 ** 53 - 1),
    clock: clockMode(values.clock),
    trust: trustOf(values.trust),
    keep: values.keep === "all" ? Infinity : integer(values.keep, "keep", 2 ** 53 - 1),
    memoryBytes: integer(values.memory, "memory", 2 ** 30) * mebibyte,
    discord: values.discord,
  });
  return serve(mock, {
    port: integer(values.port, "port", 65_535),
    host: values.host,
    allowHosts: values["allow-host"],
    allowOrigins: anyOf(values["allow-origin"]),
    deliverTo: anyOf(values["deliver-to"]),
    ...(values["admin-token"] === undefined ? {} : { adminToken: values["admin-token"] }),
  });
}

/** The process must outlive whatever its clients send: what the mock holds grows half of the heap at most. */
function defaultMemory(): number {
  return Math.max(1, Math.min(2048, Math.floor(getHeapStatistics().heap_size_limit / 2 / mebibyte)));
}

function refuseMisspelt(args: readonly string[]): void {
  const known = Object.keys(options).map((name) => `--${name}`);
  for (const arg of args) {
    const name = arg.split("=", 1)[0] as string;
    if (name.startsWith("--") && !known.includes(name))
      throw new TypeError(`Unknown option '${name}'${didYouMean(name, known) || ". --help lists them."}`);
  }
}

function integer(text: string, name: string, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most)
    throw new TypeError(`--${name} must be a whole number from 0 to ${most}, got "${text}".`);
  return value;
}

function clockMode(text: string): ClockMode {
  if (text === "real" || text === "auto" || text === "manual") return text;
  throw new TypeError(`--clock must be real, auto or manual, got "${text}".`);
}

function trustOf(text: string): Trust {
  if (trusts.includes(text as Trust)) return text as Trust;
  throw new TypeError(`--trust must be stated, observed or proposed, got "${text}".`);
}

function anyOf(values: readonly string[]): readonly string[] | "any" {
  return values.includes("*") ? "any" : values;
}

/** One sentence: what a person at a terminal can do something about. */
function inWords(error: unknown): string {
  const { code, port, address } = error as { code?: string; port?: number; address?: string };
  if (code === "EADDRINUSE") return `Port ${port} is taken; --port 0 takes any free one.`;
  if (code === "EACCES") return `This user may not listen on port ${port}; take one from 1024 on.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `This machine has no address ${address ?? ""} to listen on.`;
  return error instanceof Error ? error.message : String(error);
}
