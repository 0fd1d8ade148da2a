// Written by `pnpm run generate` from spec/players.yaml. Do not edit.
import type {
  Acknowledgement,
  Cluster,
  CreatePlayerRequest,
  DecodeRequest,
  DecodedTracks,
  ErrorBody,
  Filters,
  LoadResult,
  Node,
  NodeList,
  PlayRequest,
  Player,
  PlayerPage,
  PrewarmRequest,
  SeekRequest,
  Snowflake,
  Voice,
  VolumeRequest,
} from "./schema.js";

export interface paths {
  readonly "/v1/tracks/resolve": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What an identifier resolves to.
     * Resolves a URL or a search (`ytsearch:`, `ytmsearch:`, `scsearch:`) into a track, a playlist, search results, nothing, or a load error, told apart by `load_type`.
     */
    readonly get: operations["tracks.resolve"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/tracks/decode": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The tracks behind encoded strings, in the same order.
     * Decodes 1 to 100 encoded tracks without asking their source.
     */
    readonly post: operations["tracks.decode"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/tracks/prewarm": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An acknowledgement; nodes load the tracks before they are played.
     * Warms node caches for 1 to 25 identifiers and encoded tracks in all.
     */
    readonly post: operations["tracks.prewarm"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/players": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The players of this credential, a page at a time.
     * Lists live players, oldest first.
     */
    readonly get: operations["players.list"];
    readonly put?: never;
    /**
     * An acknowledgement; the player of a guild, created or given new voice material.
     * Creates the player of a guild. A guild that already has one gets its voice material refreshed. The idempotency key is made once per call and reused by every attempt, so that a lost answer never makes a second player.
     */
    readonly post: operations["players.create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/players/{guild_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The player of a guild.
     * Reads the player with its track, position and connection. The voice token is never returned.
     */
    readonly get: operations["players.get"];
    readonly put?: never;
    readonly post?: never;
    /**
     * An acknowledgement; the player leaves the call and frees its guild slot.
     * Ends the player of a guild.
     */
    readonly delete: operations["players.delete"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/players/{guild_id}/voice": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * An acknowledgement; the player reconnects with new voice material and keeps its position.
     * Hands over a new voice server or channel.
     */
    readonly patch: operations["players.updateVoice"];
    readonly trace?: never;
  };
  readonly "/v1/players/{guild_id}/play": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An acknowledgement; the track plays from its start or `start_ms`.
     * Plays an encoded track or an identifier, exactly one of them. Repeating the call restarts the track, so that an attempt of unknown outcome is not repeated.
     */
    readonly post: operations["playback.play"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/players/{guild_id}/stop": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An acknowledgement; the track ends and the player stays connected.
     * Stops the track of a player. Stopping an idle player changes nothing.
     */
    readonly post: operations["playback.stop"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/players/{guild_id}/pause": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An acknowledgement; the track pauses where it is.
     * Pauses a player. Pausing a paused player changes nothing.
     */
    readonly post: operations["playback.pause"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/players/{guild_id}/resume": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An acknowledgement; the track goes on where it was paused.
     * Resumes a player. Resuming a playing one changes nothing.
     */
    readonly post: operations["playback.resume"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/players/{guild_id}/seek": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An acknowledgement; the track goes on from a position.
     * Seeks in the track that plays. Refused when nothing plays, when the track cannot seek, or past its end.
     */
    readonly post: operations["playback.seek"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/players/{guild_id}/volume": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An acknowledgement; the player's volume, kept across tracks.
     * Sets the volume, 0 to 1000, where 100 is unity.
     */
    readonly post: operations["playback.setVolume"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/players/{guild_id}/filters": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * An acknowledgement; the player's filters, all replaced and kept across tracks.
     * Replaces all filters; an empty object clears them.
     */
    readonly put: operations["playback.setFilters"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/cluster": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The fleet in numbers, with your plan's ceiling and how much of it is used.
     * Reads totals over all nodes.
     */
    readonly get: operations["cluster.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/cluster/nodes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Every node of the fleet.
     * Lists the nodes; the list is not paged.
     */
    readonly get: operations["cluster.nodes.list"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/cluster/nodes/{node_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * One node.
     * Reads a node with its load.
     */
    readonly get: operations["cluster.nodes.get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}

export interface operations {
  readonly "tracks.resolve": {
    readonly parameters: {
      readonly query: {
        /** A URL, or a search with its prefix; 1 to 2048 characters. */
        readonly identifier: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The result, told apart by `load_type`. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": LoadResult;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "tracks.decode": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": DecodeRequest;
      };
    };
    readonly responses: {
      /** The decoded tracks. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": DecodedTracks;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "tracks.prewarm": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": PrewarmRequest;
      };
    };
    readonly responses: {
      /** The change was accepted. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Acknowledgement;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "players.list": {
    readonly parameters: {
      readonly query?: {
        /** Players per page; default 50. */
        readonly limit?: number | undefined;
        /** The `next_cursor` of the page before. */
        readonly cursor?: string | undefined;
      } | undefined;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** One page of players. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": PlayerPage;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "players.create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": CreatePlayerRequest;
      };
    };
    readonly responses: {
      /** The change was accepted. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Acknowledgement;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "players.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** The guild's id. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The player. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Player;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "players.delete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** The guild's id. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The change was accepted. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Acknowledgement;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "players.updateVoice": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** The guild's id. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": Voice;
      };
    };
    readonly responses: {
      /** The change was accepted. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Acknowledgement;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "playback.play": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** The guild's id. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": PlayRequest;
      };
    };
    readonly responses: {
      /** The change was accepted. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Acknowledgement;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "playback.stop": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** The guild's id. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The change was accepted. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Acknowledgement;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "playback.pause": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** The guild's id. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The change was accepted. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Acknowledgement;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "playback.resume": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** The guild's id. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The change was accepted. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Acknowledgement;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "playback.seek": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** The guild's id. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": SeekRequest;
      };
    };
    readonly responses: {
      /** The change was accepted. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Acknowledgement;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "playback.setVolume": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** The guild's id. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": VolumeRequest;
      };
    };
    readonly responses: {
      /** The change was accepted. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Acknowledgement;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "playback.setFilters": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** The guild's id. */
        readonly guild_id: Snowflake;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": Filters;
      };
    };
    readonly responses: {
      /** The change was accepted. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Acknowledgement;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "cluster.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The fleet in numbers. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Cluster;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "cluster.nodes.list": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The nodes. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": NodeList;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
  readonly "cluster.nodes.get": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** The node's id. */
        readonly node_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** The node. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Node;
        };
      };
      /** The request was refused; branch on `code`. */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": ErrorBody;
        };
      };
    };
  };
}
