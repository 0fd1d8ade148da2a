import { kindOf } from "@antiphon/core/internal";
import type { Clock, FileInput } from "@antiphon/core";
import { loadWorkspace } from "../../platform/load-workspace.js";
import type { JobOutput } from "../handler.js";

/** An output ready to be sent. */
export interface PackedOutput {
  readonly content: FileInput;
  /** Removes what was written for it. Never rejects. */
  release(): Promise<void>;
}

export interface PackInit {
  readonly clock: Clock;
  /** Told what is left out. */
  tell(line: string): void;
  readonly signal: AbortSignal;
}

/** Packs what a handler gave; `undefined` when it left nothing. Throws for what is no output. */
export async function packOutput(output: JobOutput, init: PackInit): Promise<PackedOutput | undefined> {
  if (output === undefined) return undefined;
  const { packFiles, packOutputs } = await loadWorkspace(init.clock);
  if ("directory" in output) return packOutputs(output.directory, init);
  if ("archive" in output) return { content: output.archive, release: async () => undefined };
  const files = Object.entries(output.files).map(
    ([name, content]) => [name, typeof content === "string" ? new TextEncoder().encode(content) : content] as const,
  );
  return packFiles(files, init);
}

/** Refuses, with a reason, what JavaScript lets a handler give: it would be found out only once there is nothing left to mend. */
export function checkOutput(output: unknown): asserts output is JobOutput {
  if (output === undefined) return;
  if (typeof output !== "object" || output === null) throw new TypeError(`${WANTED}, not ${kindOf(output)}`);
  const { directory, archive, files } = output as Readonly<Record<string, unknown>>;
  const given = [directory, archive, files].filter((value) => value !== undefined);
  if (given.length !== 1)
    throw new TypeError(`${WANTED}, not an object with ${Object.keys(output).join(", ") || "nothing"}`);
  if (directory !== undefined && typeof directory !== "string")
    throw new TypeError(`\`directory\` of an output must be a path, not ${kindOf(directory)}`);
  if (files === undefined) return;
  if (typeof files !== "object" || files === null)
    throw new TypeError("`files` of an output must be an object of names and contents");
  for (const [name, content] of Object.entries(files) as [string, unknown][])
    if (typeof content !== "string" && !(content instanceof Uint8Array))
      throw new TypeError(`the content of ${JSON.stringify(name)} must be text or bytes, not ${kindOf(content)}`);
}

const WANTED = "a handler must give { files }, { directory }, { archive } or nothing";
