import { parseArgs } from "node:util";
import { getHeapStatistics } from "node:v8";
import { serve } from "../faces/tcp/serve.js";
import type { MockServer } from "../faces/tcp/serve.js";
import { createMock, type Mock } from "../index.js";
import { checkChaos } from "../kernel/chaos/chaos.js";
import { chaosNames, type ChaosName } from "../kernel/chaos/chaos-profiles.js";
import { didYouMean } from "../kernel/names/nearest.js";
import type { ClockMode } from "../kernel/time/timeline.js";
import { type Trust, trusts } from "../kernel/trust/trust.js";
import { readSeedFile, type SeedFile } from "./seed/read-seed-file.js";
import { seedWorld } from "./seed/seed-world.js";
import { textOfError } from "../platform/text-of-error.js";

const mebibyte = 1024 * 1024;

/** As `parseArgs` wants them. */
export interface TextOption {
  readonly type: "string";
  readonly default: string;
}
export interface TextsOption {
  readonly type: "string";
  readonly multiple: true;
  readonly default: string[];
}
export interface FlagOption {
  readonly type: "boolean";
  readonly default: boolean;
  readonly short?: string;
}

/** What every command that starts a server takes. */
export const serverOptions: {
  readonly [Name in "host" | "seed" | "clock" | "memory"]: TextOption;
} & { readonly [Name in "chaos" | "allow-host" | "allow-origin" | "deliver-to"]: TextsOption } & {
  readonly [Name in "discord" | "help" | "version"]: FlagOption;
} & { readonly [Name in "seed-file" | "admin-token"]: { readonly type: "string" } } = {
  host: { type: "string", default: "127.0.0.1" },
  seed: { type: "string", default: "1" },
  clock: { type: "string", default: "real" },
  "seed-file": { type: "string" },
  chaos: { type: "string", multiple: true, default: [] as string[] },
  memory: { type: "string", default: String(defaultMemory()) },
  discord: { type: "boolean", default: false },
  "allow-host": { type: "string", multiple: true, default: [] as string[] },
  "allow-origin": { type: "string", multiple: true, default: [] as string[] },
  "deliver-to": { type: "string", multiple: true, default: [] as string[] },
  "admin-token": { type: "string" },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
};

/** How the usage texts tell of them. */
export const serverUsage: string = `--host          Address to listen on. The /__mock routes answer loopback callers only, and others with --admin-token.
--seed          Decides every id, token and fault. Default 1.
--seed-file     A YAML file with people, guilds, roles, players and jobs that the world begins with.
--chaos         A bad day by name, which can be repeated: ${chaosNames.slice(0, 4).join(", ")},
                ${chaosNames.slice(4).join(", ")}.
--clock         real (default), manual (POST /__mock/clock/advance moves it) or auto.
--memory        How many MiB all worlds may hold; beyond it what would add more is answered 507. Default 2048, or half the heap.
--discord       Speaks as existing Discord libraries expect, on Astral and Fluxer, in every world.
--allow-host    A name by which the /__mock routes are asked, beside loopback: that of a service container. Can be repeated.
--allow-origin  Pages of this origin may read answers, beside loopback ones; * for all. Can be repeated.
--deliver-to    A host that webhooks and interactions may be sent to, beside loopback; * for all. Can be repeated.
--admin-token   Callers on other machines may use the /__mock routes with this secret, as Authorization: Bearer SECRET.
--version       Prints the version of this package.
`;

export type ServerValues = ReturnType<typeof parseArgs<{ options: typeof serverOptions }>>["values"];

/** What a command is told, checked, before anything is started. */
export interface ServerPlan {
  readonly values: ServerValues;
  readonly seed: number;
  readonly clock: ClockMode;
  readonly port: number;
  readonly keep: number;
  readonly memoryBytes: number;
  readonly seedFile: SeedFile | undefined;
  readonly chaos: readonly ChaosName[];
}

/** A mock on a port, seeded. */
export interface Served {
  readonly mock: Mock;
  readonly server: MockServer;
}

/** Throws `TypeError` for values that cannot be meant, a seed file that cannot be read among them. */
export async function planServer(
  values: ServerValues,
  { port, keep }: { readonly port: string; readonly keep: string },
): Promise<ServerPlan> {
  return {
    values,
    seed: integer(values.seed, "seed", 2 ** 53 - 1),
    clock: clockMode(values.clock),
    port: integer(port, "port", 65_535),
    keep: keep === "all" ? Infinity : integer(keep, "keep", 2 ** 53 - 1),
    memoryBytes: integer(values.memory, "memory", 2 ** 30) * mebibyte,
    chaos: values.chaos.map(chaosOf),
    seedFile: values["seed-file"] === undefined ? undefined : await readSeedFile(values["seed-file"]),
  };
}

export async function startServer(plan: ServerPlan, trust: Trust): Promise<Served> {
  const { values, seed, clock, keep, memoryBytes, port, seedFile, chaos } = plan;
  const mock = createMock({ seed, clock, trust, keep, memoryBytes, chaos, discord: values.discord });
  if (seedFile !== undefined) {
    mock.chaos.stop(); // the world is built in good weather
    await seedWorld(mock, seedFile);
    for (const name of chaos) mock.chaos.start(name);
  }
  const server = await serve(mock, {
    port,
    host: values.host,
    allowHosts: values["allow-host"],
    allowOrigins: anyOf(values["allow-origin"]),
    deliverTo: anyOf(values["deliver-to"]),
    ...(values["admin-token"] === undefined ? {} : { adminToken: values["admin-token"] }),
  });
  return { mock, server };
}

/** The process must outlive whatever its clients send: what the mock holds grows half of the heap at most. */
function defaultMemory(): number {
  return Math.max(1, Math.min(2048, Math.floor(getHeapStatistics().heap_size_limit / 2 / mebibyte)));
}

/** Throws `TypeError` for an option that a command does not have. */
export function refuseMisspelt(args: readonly string[], options: object): void {
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

/** `more`: a word beside the levels that the option takes elsewhere. */
export function trustOf(text: string, more?: "all"): Trust {
  if (trusts.includes(text as Trust)) return text as Trust;
  const words = more === undefined ? "stated, observed or proposed" : "stated, observed, proposed or all";
  throw new TypeError(`--trust must be ${words}, got "${text}".`);
}

/** One sentence, in at most so many characters: it may quote what it was given. */
const longest = 400;

/** One sentence: what a person at a terminal can do something about. */
export function inWords(error: unknown): string {
  const words = sentenceOf(error).replaceAll("\n", String.raw`\n`); // one line, whatever was given
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

function sentenceOf(error: unknown): string {
  const { code, port, address, hostname } = error as { code?: string; port?: number } & Partial<
    Record<"address" | "hostname", string>
  >;
  if (code === "EADDRINUSE") return `Port ${port} is taken; --port 0 takes any free one.`;
  if (code === "EACCES" && port !== undefined)
    return `This user may not listen on port ${port}; take one from 1024 on.`;
  if (code === "EADDRNOTAVAIL" || hostname !== undefined)
    return `This machine has no address ${address ?? hostname} to listen on.`;
  return textOfError(error);
}

function chaosOf(name: string): ChaosName {
  checkChaos(name);
  return name;
}

function clockMode(text: string): ClockMode {
  if (text === "real" || text === "auto" || text === "manual") return text;
  throw new TypeError(`--clock must be real, auto or manual, got "${text}".`);
}

function anyOf(values: readonly string[]): readonly string[] | "any" {
  return values.includes("*") ? "any" : values;
}
