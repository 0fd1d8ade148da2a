import { parseArgs } from "node:util";
import { trusts, type Trust } from "../../kernel/trust/trust.js";
import { planServer, refuseMisspelt, serverOptions, trustOf, type ServerPlan } from "../server-options.js";
import { failOn, type Check } from "./fail-on.js";

const options = {
  port: { type: "string", default: "0" },
  keep: { type: "string", default: "20000" },
  trust: { type: "string", default: "proposed" },
  "fail-on": { type: "string", default: "contract,ledger,conduct" },
  env: { type: "boolean", default: false },
  "coverage-out": { type: "string" },
  "fail-under": { type: "string" },
  ...serverOptions,
} as const;

/** What `antiphon-mock exec` is told. */
export interface ExecPlan {
  readonly server: ServerPlan;
  /** One run for each. */
  readonly trusts: readonly Trust[];
  readonly failOn: ReadonlySet<Check>;
  readonly printsEnvironment: boolean;
  /** Folder for what was covered. */
  readonly coverageOut: string | undefined;
  /** Least share in per cent. */
  readonly failUnder: number | undefined;
  readonly command: readonly string[];
}

export type ExecArgs = { readonly plan: ExecPlan } | { readonly shows: "help" | "version" };

/** Reads the arguments after `exec`; what follows `--` is the command's. Throws `TypeError` for what cannot be meant. */
export async function readExecArgs(args: readonly string[]): Promise<ExecArgs> {
  const end = args.indexOf("--");
  const own = end < 0 ? args : args.slice(0, end);
  const command = end < 0 ? [] : args.slice(end + 1);
  refuseMisspelt(own, options);
  const { values, positionals } = parseArgs({ args: [...own], options, allowPositionals: true });
  if (values.help) return { shows: "help" };
  if (values.version) return { shows: "version" };
  if (positionals.length > 0)
    throw new TypeError(
      `"${positionals[0]}" is no option; the command stands after --: antiphon-mock exec -- ${positionals.join(" ")}`,
    );
  if (command[0] === undefined || command[0] === "")
    throw new TypeError("The command is missing: antiphon-mock exec [options] -- command");
  const levels: readonly Trust[] = values.trust === "all" ? trusts : [trustOf(values.trust, "all")];
  return {
    plan: {
      server: await planServer(values, values),
      trusts: levels,
      failOn: failOn(values["fail-on"]),
      printsEnvironment: values.env,
      coverageOut: folderOf(values["coverage-out"]),
      failUnder: percentOf(values["fail-under"]),
      command,
    },
  };
}

function folderOf(text: string | undefined): string | undefined {
  if (text === "") throw new TypeError("--coverage-out takes the name of a folder.");
  return text;
}

function percentOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value <= 100) return value;
  throw new TypeError(`--fail-under takes a share from 0 to 100 in per cent, got "${text}".`);
}
