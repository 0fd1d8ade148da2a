import type { Injected, World } from "../../kernel/world/world.js";
import { checkMembers, checkSettings } from "../../kernel/names/check-members.js";
import { given, type Some } from "../../kernel/names/given.js";
import { loseNode } from "./nodes.js";
import { addCredential, type AuralisSettings, type AuralisState, type CredentialOptions } from "./state.js";

/** `mock.auralis`: what a client needs to reach this world, and the hooks that no caller of the API has. */
export interface AuralisHandle {
  /** Spread into `createAuralis()`: `{ token, baseUrl, fetch, WebSocket, clock, random }`. */
  options(token?: string): Injected & { readonly token: string };
  /** Issues another credential; `concurrentGuilds` is its plan's ceiling (5). */
  credential(options?: CredentialOptions): string;
  /** Ends a credential: its calls answer `UNAUTHORIZED`. Its players live on. */
  revoke(token: string): void;
  /** Releases the bot a credential is bound to; its players live on. */
  unpin(token: string): void;
  /** Takes a node away for good; its players move, or are lost when no node has room. */
  loseNode(nodeId: string): void;
  /** Players a node can hold; 0 closes it for new ones. Without an id, every node. */
  setCapacity(capacity: number, nodeId?: string): void;
  /** Changes numbers that the vendor does not state. */
  configure(settings: Some<AuralisSettings>): void;
}

export function createHandle(world: World, state: AuralisState): AuralisHandle {
  return {
    options: (token = state.token) => ({ token, ...world.inject() }),
    credential(options = {}) {
      checkMembers("credential()", options, ["token", "allowlist", "concurrentGuilds", "botUserId"]);
      return addCredential(state, world, options).token;
    },
    revoke: (token) => {
      credentialOf(state, token).revoked = true;
    },
    unpin: (token) => {
      credentialOf(state, token).botUserId = undefined;
    },
    loseNode(nodeId) {
      checkNode(state, nodeId);
      loseNode(state, nodeId, world.clock.now());
    },
    setCapacity: (capacity, nodeId) => {
      if (!(Number.isInteger(capacity) && capacity >= 0))
        throw new TypeError(`A capacity is a whole number from 0 on, got ${capacity}.`);
      checkNode(state, nodeId);
      for (const node of state.nodes.values()) if (nodeId === undefined || node.id === nodeId) node.capacity = capacity;
    },
    configure: (settings) => {
      checkSettings("configure()", settings, state.settings);
      Object.assign(state.settings, given<AuralisSettings>(settings));
    },
  };
}

function credentialOf(state: AuralisState, token: string): { botUserId: string | undefined; revoked: boolean } {
  const credential = state.credentials.get(token);
  if (credential === undefined) throw new Error("This token is not one of this world's; take one from credential().");
  return credential;
}

function checkNode(state: AuralisState, id: string | undefined): void {
  if (id !== undefined && !state.nodes.has(id))
    throw new Error(`There is no node "${id}"; there are ${[...state.nodes.keys()].join(", ")}.`);
}
