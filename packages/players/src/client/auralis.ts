import type { ClientOptions, Secret } from "@antiphon/core";
import { bindRuntime, createResources, createRuntime, secretScheme } from "@antiphon/core/internal";
import { api, operations } from "../generated/operations.js";
import type { AuralisResources, PlayersResource } from "../generated/resources.js";
import { adoptPlayers, type AdoptPlayers } from "./adopt-players.js";
import { watchPlayer, type WatchPlayer } from "./watch.js";

/** Options of `createAuralis`. */
export interface AuralisOptions extends ClientOptions {
  /** Credential that begins with `auralis_`. Default: the environment variable `AURALIS_TOKEN`, read at the first call. */
  readonly token?: Secret | undefined;
  /** What stands before every path. Default `"/v1"`; the vendor does not say whether it is part of the path. */
  readonly apiPrefix?: string | undefined;
}

/** Client of the Auralis players API. Frozen; safe to share. */
export interface Auralis extends Omit<AuralisResources, "players"> {
  /** Players, with a watch over their state, and with what a restarted bot does about those from before. */
  readonly players: AuralisPlayers;
}

/** Players, with a watch over their state, and with what a restarted bot does about those from before. */
export interface AuralisPlayers extends PlayersResource {
  /** Takes up or ends the players of a process that crashed, so that no slot stays held. */
  readonly adopt: AdoptPlayers;
  /** State changes of a guild's player, by polling. */
  readonly watch: WatchPlayer;
}

/**
 * A client for hosted audio players. Nothing is sent and no environment is read before the first call.
 * Throws `ConfigError` for a misspelt option, and in a browser without `dangerouslyAllowBrowser`.
 *
 * @example
 * ```ts
 * const auralis = createAuralis({ token });
 * await auralis.players.create({ guild_id, voice });
 * ```
 */
export function createAuralis(options: AuralisOptions = {}): Auralis {
  const { apiPrefix = "/v1" } = options;
  const runtime = createRuntime({
    api,
    operations,
    factory: "createAuralis",
    options,
    ownOptions: {
      token: undefined, // checked when it is read
      apiPrefix: [isPrefix, 'a path such as "/v2", or "" for none'],
    },
    baseUrl: { env: ["AURALIS_PLAYERS_API_URL"] },
    schemes: {
      bearer: secretScheme({
        value: options.token,
        option: "token",
        env: "AURALIS_TOKEN",
        factory: "createAuralis",
        prefix: "Bearer ",
      }),
    },
    ...(apiPrefix !== "/v1" && { rewritePath: (path: string) => apiPrefix + path.slice("/v1".length) }),
  });
  const resources = createResources<AuralisResources>(runtime);
  const players: AuralisPlayers = Object.freeze({
    ...resources.players,
    adopt: adoptPlayers(resources.players),
    watch: watchPlayer(runtime, resources.players),
  });
  return bindRuntime({ ...resources, players }, runtime);
}

/** Anything else would be read as part of the host, or lead out of the API. */
function isPrefix(value: unknown): boolean {
  return typeof value === "string" && /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*$/.test(value);
}
