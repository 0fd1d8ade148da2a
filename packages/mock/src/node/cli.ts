#!/usr/bin/env node
import { parseArgs } from "node:util";
import { createMock } from "../index.js";
import type { ClockMode } from "../kernel/time/timeline.js";
import { serve } from "../faces/tcp/serve.js";

const usage = `antiphon-mock [--port 4010] [--host 127.0.0.1] [--seed 1] [--clock real|auto|manual] [--keep 5000]

Serves every API on one port. The first line on stdout is a JSON object with all addresses and credentials.
--port   0 takes any free port. Default 4010.
--host   Address to listen on. The /__mock routes answer loopback callers only.
--seed   Decides every id, token and fault. Default 1.
--clock  real (default), manual (POST /__mock/clock/advance moves it) or auto.
--keep   How many rows of journal and ledger are kept, newest first, or all. Default 5000.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      seed: { type: "string", default: "1" },
      clock: { type: "string", default: "real" },
      keep: { type: "string", default: "5000" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const mock = createMock({
    seed: integer(values.seed, "seed", 2 ** 53 - 1),
    clock: clockMode(values.clock),
    keep: values.keep === "all" ? Infinity : integer(values.keep, "keep", 2 ** 53 - 1),
  });
  const server = await serve(mock, { port: integer(values.port, "port", 65_535), host: values.host });
  process.stdout.write(`${JSON.stringify(server.line)}\n`);
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
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

main().catch((error: unknown) => {
  process.stderr.write(`antiphon-mock: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
