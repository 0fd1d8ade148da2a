import type { FileInput } from "@antiphon/core";
import { strToU8, zipSync } from "fflate";
import { packOutputs } from "#workspace";
import type { JobOutput } from "./handler.js";

/** An output ready to be sent. */
export interface PackedOutput {
  readonly content: FileInput;
  /** Removes what was written for it. Never rejects. */
  release(): Promise<void>;
}

export interface PackInit {
  /** Told what is left out. */
  tell(line: string): void;
  readonly signal: AbortSignal;
}

/** Packs what a handler gave; `undefined` when it left nothing. */
export async function packOutput(output: JobOutput, init: PackInit): Promise<PackedOutput | undefined> {
  if (output === undefined) return undefined;
  if ("directory" in output) return packOutputs(output.directory, init);
  if ("archive" in output) return { content: output.archive, release: async () => undefined };
  const entries = Object.entries(output.files);
  if (entries.length === 0) return undefined;
  const bytes = entries.map(
    ([name, content]) => [name, typeof content === "string" ? strToU8(content) : content] as const,
  );
  return { content: zipSync(Object.fromEntries(bytes)), release: async () => undefined };
}
