import { type Clock, ConfigError, type SecretSource } from "@antiphon/core";
import { env, systemClock } from "@antiphon/core/internal";

/** How long a file is believed, in ms: whoever puts another token into it is heard within a second. */
const BELIEVED_MS = 1000;
/** No token is longer; a wrong path may lead to anything. */
const LONGEST = 4096;

interface WithModules {
  readonly process?: { getBuiltinModule?(name: "node:fs"): { readFileSync(path: string): Uint8Array } };
}

/** The token of the environment; read when it is asked for. */
export interface EnvironmentToken extends SecretSource {
  /** Whether another token may come when one is refused. */
  renews(): boolean;
  readonly refresh: (refused: string) => boolean;
}

/**
 * What `tokenEnv` says, or else the file that `<tokenEnv>_FILE` names, for containers whose secrets are files. A file is read anew once a
 * second, and when its token was refused: a rotated one is taken up by the next call, and the gateway's session goes on.
 */
export function environmentToken(tokenEnv: string, clock: Clock = systemClock): EnvironmentToken {
  const variable = `${tokenEnv}_FILE`;
  let known: { readonly path: string; readonly token: string; readonly atMs: number } | undefined;
  const pathOf = (): string | undefined => (env(tokenEnv) === undefined ? env(variable) : undefined);
  const read = (path: string): string => {
    const token = readToken(variable, path);
    known = { path, token, atMs: clock.monotonic() };
    return token;
  };
  const source = (): string => {
    const path = pathOf();
    if (path === undefined) return env(tokenEnv) ?? "";
    const isFresh = known?.path === path && clock.monotonic() - known.atMs < BELIEVED_MS;
    return isFresh ? (known?.token ?? "") : read(path);
  };
  return Object.assign(source, {
    renews: () => pathOf() !== undefined,
    refresh(refused: string) {
      const path = pathOf();
      return path !== undefined && read(path) !== refused;
    },
  });
}

function readToken(variable: string, path: string): string {
  const fs = (globalThis as WithModules).process?.getBuiltinModule?.("node:fs");
  if (fs === undefined) throw unread(variable, "this runtime reads no files. Pass `token` instead");
  let token: string;
  try {
    token = new TextDecoder().decode(fs.readFileSync(path)).trim();
  } catch (error) {
    const { code = "unknown error" } = error as { readonly code?: string };
    throw unread(variable, `the file that it names cannot be read (${code}): ${path}`);
  }
  if (token === "") throw unread(variable, `the file that it names is empty: ${path}`);
  if (token.length > LONGEST)
    throw unread(variable, `the file that it names holds no token, but ${token.length} characters: ${path}`);
  return token;
}

function unread(variable: string, problem: string): ConfigError {
  return new ConfigError("CREDENTIALS_FAILED", `${variable}: ${problem}`);
}
