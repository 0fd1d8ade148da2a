import { parseArgs } from "node:util";
import type { MockServer } from "../faces/tcp/serve.js";
import { environmentText } from "./exec/environment.js";
import {
  type FlagOption,
  inWords,
  planServer,
  refuseMisspelt,
  serverOptions,
  serverUsage,
  startServer,
  type TextOption,
  trustOf,
} from "./server-options.js";
import { packageVersion } from "./package-version.js";

const usage = `antiphon-mock [--port 4010] [--host 127.0.0.1] [--seed 1] [--seed-file FILE] [--clock real|auto|manual] [--keep 5000] [--discord]
              [--trust stated|observed|proposed] [--memory MIB] [--env]
              [--allow-host NAME]… [--allow-origin ORIGIN]… [--deliver-to HOST]… [--admin-token SECRET]
antiphon-mock exec [options] -- command     runs a command against a mock; antiphon-mock exec --help

Serves every API on one port. The first line on stdout is a JSON object with all addresses and credentials.
GET /__mock lists the routes by which programs in any language seed, script and question the mock.
--port          0 takes any free port. Default 4010.
--keep          How many rows of journal and ledger are kept, newest first, or all. Default 5000.
--trust         What clients get: what vendors state, also what was observed, also what we propose (default).
--env           After the first line, prints the variables that clients read, to be read by a shell.
${serverUsage}`;

/** Those of `antiphon-mock` without a command. */
export const options: typeof serverOptions &
  Readonly<Record<"port" | "keep" | "trust", TextOption>> & { readonly env: FlagOption } = {
  port: { type: "string", default: "4010" },
  keep: { type: "string", default: "5000" },
  trust: { type: "string", default: "proposed" },
  env: { type: "boolean", default: false },
  ...serverOptions,
};

/** What the command says, and the server when one runs. */
export type Started =
  | { readonly server: MockServer; readonly out: string }
  | { readonly code: 0; readonly out: string }
  | { readonly code: 1; readonly err: string };

/** Does what the arguments of `antiphon-mock` say. Never rejects. */
export async function startCommand(args: readonly string[]): Promise<Started> {
  try {
    refuseMisspelt(args, options);
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) return { code: 0, out: usage };
    if (values.version) return { code: 0, out: `${packageVersion()}\n` };
    const trust = trustOf(values.trust);
    const { server } = await startServer(await planServer(values, values), trust);
    return { server, out: `${JSON.stringify(server.line)}\n${values.env ? environmentText(server.line) : ""}` };
  } catch (error) {
    return { code: 1, err: `antiphon-mock: ${inWords(error)}\n` };
  }
}
