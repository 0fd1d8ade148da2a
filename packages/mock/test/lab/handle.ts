import type { Injected, World } from "../../src/kernel/world/world.js";
import { orderView } from "./orders.js";
import { noteView } from "./notes.js";
import { addFile } from "./files.js";
import type { LabSettings } from "./settings.js";
import { allScopes, type LabLanding, type LabState } from "./state.js";

/** `mock.lab`: credentials, switches, and a look behind the API. */
export interface LabHandle {
  /** Options of a client with a bearer token that never runs out. */
  options(): Injected & { readonly token: string };
  /** Options of a client that signs. */
  signed(): Injected & { readonly apiKey: string; readonly hmacSecret: string };
  /** Options of a client that gets its tokens for a refresh token. */
  refreshing(): Injected & { readonly refreshToken: string };
  /** One more token; without arguments with every scope and for ever. */
  issueToken(facts?: { readonly scopes?: readonly string[]; readonly lifetimeMs?: number }): string;
  /** Ends every token but the one of `options()`, or this one. */
  expireTokens(token?: string): void;
  /** Changes settings; those not named stay. */
  configure(settings: Partial<LabSettings>): void;
  orders(): readonly object[];
  notes(): readonly object[];
  /** Puts a file behind the API and gives its id; with an id, replaces that file's bytes. */
  putFile(bytes: Uint8Array, id?: string): string;
  /** Requests that reached the other origin, oldest first. */
  landings(): readonly LabLanding[];
}

export function createHandle(world: World, state: LabState): LabHandle {
  return {
    options: () => ({ ...world.inject(), token: state.token }),
    signed: () => ({ ...world.inject(), apiKey: state.apiKey, hmacSecret: state.hmacSecret }),
    refreshing: () => ({ ...world.inject(), refreshToken: state.refreshToken }),
    issueToken({ scopes = allScopes, lifetimeMs = Infinity } = {}) {
      const token = world.ids.token("lab_", 32);
      state.tokens.set(token, { scopes, expiresAt: world.clock.now() + lifetimeMs });
      world.register(token);
      return token;
    },
    expireTokens(only) {
      for (const [token, facts] of state.tokens) {
        if (only === undefined ? token !== state.token : token === only) facts.expiresAt = world.clock.now();
      }
    },
    configure: (settings) => void Object.assign(state.settings, settings),
    orders: () => [...state.orders.values()].map(orderView),
    notes: () => state.notes.map(noteView),
    putFile(bytes, id) {
      const known = id === undefined ? undefined : state.files.get(id);
      if (known === undefined)
        return addFile(state, {
          title: null,
          filename: "file.bin",
          contentType: "application/octet-stream",
          bytes,
          extraSizes: [],
        }).id;
      known.bytes = bytes;
      known.version += 1;
      return known.id;
    },
    landings: () => [...state.landings],
  };
}
