import { ConfigError } from "@antiphon/core";
import { textOfError } from "../../gateway/text-of-error.js";
import type { AnyCommand } from "./command.js";

/** What runtimes load; declarations and tests are none. */
const CODE = /(?<!\.d|\.test|\.spec)\.(?:[cm]?js|[cm]?ts)$/;

/**
 * The commands that the files of a folder export, in the order of their names; folders within it are not looked at. On Node, Bun and Deno.
 * Rejects with `ConfigError` (`INVALID_OPTION`) for a folder that is not there, a file that cannot be loaded, and one without a command.
 *
 * @example
 * ```ts
 * const bot = defineBot({ commands: await commandsFrom(new URL("./commands/", import.meta.url)) });
 * ```
 */
export async function commandsFrom(folder: string | { readonly href: string }): Promise<readonly AnyCommand[]> {
  const { readdir } = process.getBuiltinModule("node:fs/promises");
  const { resolve } = process.getBuiltinModule("node:path");
  const { fileURLToPath, pathToFileURL } = process.getBuiltinModule("node:url");
  const path = resolve(typeof folder === "string" ? folder : fileURLToPath(folder.href));
  const entries = await readdir(path, { withFileTypes: true }).catch((cause: unknown) => {
    throw new ConfigError("INVALID_OPTION", `commandsFrom(): ${path} cannot be read: ${textOfError(cause)}`, { cause });
  });
  const names = entries.filter((entry) => entry.isFile() && CODE.test(entry.name)).map(({ name }) => name);
  const commands: AnyCommand[] = [];
  for (const name of names.sort()) commands.push(...(await commandsIn(resolve(path, name), pathToFileURL)));
  return commands;
}

async function commandsIn(file: string, toUrl: (path: string) => URL): Promise<readonly AnyCommand[]> {
  let exported: Readonly<Record<string, unknown>>;
  try {
    exported = (await import(toUrl(file).href)) as Readonly<Record<string, unknown>>;
  } catch (cause) {
    const why = `commandsFrom(): ${file} cannot be loaded: ${textOfError(cause)}`;
    throw new ConfigError("INVALID_OPTION", why, { cause });
  }
  // A CommonJS file exports one object, whose members may be listed beside it.
  const { default: whole } = exported;
  const all = [...Object.values(exported), ...(isObject(whole) ? Object.values(whole) : [])];
  const found = [...new Set(all)].filter(isCommand);
  if (found.length === 0) throw new ConfigError("INVALID_OPTION", `commandsFrom(): ${file} exports no command`);
  return found;
}

function isCommand(value: unknown): value is AnyCommand {
  return isObject(value) && typeof value["run"] === "function" && Array.isArray(value["commands"]) && "guards" in value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
