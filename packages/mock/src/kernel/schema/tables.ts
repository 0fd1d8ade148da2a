import type { Trust } from "../trust/trust.js";

/** A JSON Schema 2020-12 object in the subset that the generator lets through, with `x-provenance` where it is not stated. `$ref` is `"#/<index into schemas>"`. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

/** What the generator writes for one API: routes and deduplicated schemas, parsed on first use. */
export interface ApiTables {
  readonly api: string;
  readonly schemas: readonly Schema[];
  /** Component name to index into `schemas`. */
  readonly names: Readonly<Record<string, number>>;
  readonly routes: readonly RouteRow[];
  /** Every documented error code of the API. */
  readonly codes: Readonly<
    Record<string, { readonly status: number; readonly message: string; readonly label?: Trust }>
  >;
  /** Headers of answers that are not stated, in lower case. */
  readonly headers?: Readonly<Record<string, Trust>>;
}

export interface RouteRow {
  /** The operation id: `"players.create"`. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly safety: "safe" | "idempotent" | "key" | "nonce" | "unsafe";
  /** Security scheme names, all of which apply; empty for none. */
  readonly auth: readonly string[];
  readonly scopes: readonly string[];
  readonly permissions: readonly string[];
  readonly bucket?: string;
  /** The mock's limit of the bucket, from `x-limit`. */
  readonly limit?: { readonly limit: number; readonly windowMs: number; readonly label?: Trust };
  readonly params: readonly ParamRow[];
  readonly body?: { readonly required: boolean; readonly content: Readonly<Record<string, number>> };
  /** Success answers by status; `content` maps media type to schema index. */
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, number>> }>>;
  /** Schema index of error answers. */
  readonly error?: number;
  /** Documented error codes of the operation, the API's common ones included. */
  readonly codes: readonly string[];
  readonly deprecated?: boolean;
  /** Where the operation comes from; absent when it is stated. */
  readonly label?: Trust;
}

export interface ParamRow {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: number;
  readonly style?: string;
  readonly explode?: boolean;
}

/** What the generator writes for the gateways: which schema each frame (by op) and event payload (by name) has. */
export interface GatewayTables {
  readonly schemas: readonly Schema[];
  readonly names: Readonly<Record<string, number>>;
  readonly platforms: Readonly<Record<"astral" | "fluxer", GatewayPlatformTables>>;
}

/** Which schema the payload of each event has, by its name. */
export interface PayloadTables extends Pick<GatewayTables, "schemas" | "names"> {
  readonly events: GatewayPlatformTables["events"];
}

export interface GatewayPlatformTables {
  /** Frames the server sends, by op. */
  readonly server: Readonly<Record<string, number>>;
  /** Frames the client sends, by op. */
  readonly client: Readonly<Record<string, number>>;
  /** `buffered`: whether a resume replays the event. */
  readonly events: Readonly<Record<string, { readonly schema: number; readonly buffered: boolean }>>;
  /** Of ops and events that are not stated. */
  readonly labels: Readonly<Record<string, Trust>>;
}
