import type { ChatLimits } from "../chat-limits.js";
import type { GatewayProfile } from "../../../gateway/profile.js";
import type { ApiEngine, Place } from "../../../kernel/engine.js";
import type { FailureDetails } from "../../../kernel/request/failure.js";
import type { PlainRequest } from "../../../kernel/request/plain.js";
import type { ApiTables } from "../../../kernel/schema/tables.js";
import type { PlatformRules } from "./platform-rules.js";
import type { ChatCaller } from "../world/caller.js";

/** How a platform reads requests in its own way, whatever the state. */
export interface ReadingHooks {
  /** Undefined where bodies are read as any API reads them. */
  readonly bodies: ApiEngine<unknown, ChatCaller, unknown>["bodies"] | undefined;
  /** Who shares a bucket. */
  limitKey(caller: ChatCaller, request: Pick<PlainRequest, "ip">): string;
}

/** Everything in which the two platforms differ on the REST side, as data: what a world's state knows of its platform. */
export interface DialectFacts {
  readonly id: "astral" | "fluxer";
  readonly publicUrl: string;
  readonly mount: string;
  readonly tables: () => ApiTables;
  readonly gateway: { readonly profile: GatewayProfile; readonly publicUrl: string; readonly path: string };
  /** Hosts beside API and gateway: instance root, media. */
  readonly places: readonly Place[];
  readonly hooks: ReadingHooks;
  readonly rules: PlatformRules;
  /** What `configure` takes, as it is without. */
  readonly switches: object;
  /** What pages of the origins that may read see of headers, the paths that every page may read, and the origins of its own pages. */
  readonly pages: { readonly exposed: string; readonly open?: RegExp; readonly origins: readonly string[] };
  /** Permissions that the role of everybody starts with, and every bit there is. */
  readonly permissions: { readonly everyone: bigint; readonly all: bigint };
  readonly limits: ChatLimits;
  readonly rateLimits: {
    readonly style: "fixed" | "leaky";
    readonly global: { readonly limit: number; readonly windowMs: number };
    /** Operations that the global limit leaves out. */
    readonly globalExempt: readonly string[];
    readonly fallback: { readonly limit: number; readonly windowMs: number };
  };
  /** Rate-limit headers of an answer. */
  limitHeaders(state: LimitState, request: LimitedRequest): Readonly<Record<string, string>>;
  readonly codes: {
    /** Unknown path, or known path with another method. */
    readonly notFound: { readonly code: string; readonly message: string };
    readonly internal: string;
    readonly webhooksPerChannel: string;
    /** A guild whose member the caller is not. */
    readonly nonMember: string;
    /** Message routes in a channel of a guild whose member the caller is not. */
    readonly foreignChannel: "UNKNOWN_CHANNEL" | "MISSING_PERMISSIONS";
    /** One message without the permission to read the history. */
    readonly historyDenied: "MISSING_PERMISSIONS" | "UNKNOWN_MESSAGE";
    /** Messages of a system type cannot be edited. */
    readonly systemMessage: string;
    /** Banning oneself or the owner. */
    readonly protectedMember: "MISSING_PERMISSIONS" | "UNKNOWN_MEMBER";
    readonly botsCannotCreateGuilds: string | undefined;
  };
  /** An error answer without what depends on the code. */
  errorBody(code: string, message: string): Readonly<Record<string, unknown>>;
  /** Path of a problem that no single field has. */
  wholeBodyPath(keyword: string): string;
  /** Codes of single validation problems, where the platform has them. */
  readonly issueCodes:
    | ((keyword: string, schema: Readonly<Record<string, unknown>> | undefined, value: unknown) => string)
    | undefined;
  /** Operations whose JSON bodies fail as one problem with this path. */
  readonly messageBodies: { readonly operations: readonly string[]; readonly path: string; readonly code?: string };
  /** Schemas of `payload_json` by operation. */
  readonly messageSchemas: Readonly<Record<string, string>>;
  /** Files that no entry of `attachments` describes. */
  readonly unclaimedFiles: "refuse" | "attach";
  /** How a body that is no JSON is read. */
  readonly badJson: "empty-object" | "issue";
  /** What `GET /gateway/bot` looks at: the form of the token, or whether it is valid. */
  readonly gatewayBotChecks: "shape" | "token";
  /** Operations that bots are refused although their spec lets any credential in. */
  readonly botForbidden: readonly string[];
  readonly auditLogKey: string;
  readonly oauthScopes: readonly string[];
  /** Whom a webhook's message notifies without `allowed_mentions`. */
  readonly webhookMentions: "all" | "none";
  /** Whether webhooks have `interaction_url`. */
  readonly interactions: boolean;
  /** Extra members of the refusal when a channel or guild is full of webhooks, or a guild of roles. */
  readonly limitDetails: (what: "channel" | "guild" | "roles", limits: ChatLimits) => FailureDetails;
  /** Members that a list without `limit` gives; all when absent. */
  readonly membersPerPage: number | undefined;
  /** `timestamp` of TYPING_START, of a time in ms. */
  typingTime(ms: number): number;
  readonly botTokenSecretChars: number;
  readonly sessionTokenPrefix: string;
  readonly interactionUserAgent: string | undefined;
}

export interface LimitState {
  readonly limit: number;
  readonly remaining: number;
  /** World time in ms. */
  readonly resetAt: number;
  readonly now: number;
  readonly allowed: boolean;
}

export interface LimitedRequest {
  readonly bot: boolean;
  readonly route: string;
  /** Template of the bucket, path ids not filled in. */
  readonly bucket: string;
}
