import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";

export const tools: string = resolve("tools/documents");
export const modules: string = join(tools, "node_modules");
/** Most of the tools need a newer Node than the oldest that we promise. */
export const node: string = join(modules, "node24/bin/node");

/** The published documents, with the name that the mock's line has for each API. */
export const documents = {
  players: "auralis",
  jobs: "auralisCloud",
  analytics: "auralytik",
  astral: "astral",
  fluxer: "fluxer",
} as const;
export type DocumentName = keyof typeof documents;
export const documentNames: readonly DocumentName[] = Object.keys(documents) as DocumentName[];

export interface ToolRun {
  readonly status: number;
  readonly output: string;
}

export async function runTool(
  args: readonly string[],
  options: { cwd?: string; input?: string } = {},
): Promise<ToolRun> {
  const child = spawn(node, args, { cwd: options.cwd ?? tools, stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.on("error", () => undefined); // a tool that reads nothing has closed it
  child.stdin.end(options.input ?? "");
  const [output, errors, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { status: Number(status), output: output + errors };
}
