import { ConfigError } from "./errors.js";
import type { Runtime } from "./runtime.js";

const RUNTIME: unique symbol = Symbol.for("antiphon.runtime") as never;

/** The frozen client that a factory returns: its members, hidden ones too, and the runtime that `runtimeOf()` finds again. */
export function bindRuntime<Client extends object>(members: Client, runtime: Runtime): Readonly<Client> {
  const client = Object.defineProperties({}, Object.getOwnPropertyDescriptors(members)) as Client;
  return Object.freeze(Object.defineProperty(client, RUNTIME, { value: runtime }));
}

/** The runtime behind a client, for helpers and the raw client, which share its pipeline. */
export function runtimeOf(client: object): Runtime {
  const runtime = (client as { readonly [RUNTIME]?: Runtime })[RUNTIME];
  if (runtime === undefined) {
    throw new ConfigError(
      "INVALID_OPTION",
      "this is not a client. Pass what the factory of a client returned, not a copy.",
    );
  }
  return runtime;
}
