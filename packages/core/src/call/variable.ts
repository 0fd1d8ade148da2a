import { env } from "#platform";

/**
 * A variable of the environment as everybody here reads it: without the white space around it, which files and shells leave;
 * an empty one counts as not set.
 */
export function variable(name: string): string | undefined {
  return env(name)?.trim() || undefined;
}
