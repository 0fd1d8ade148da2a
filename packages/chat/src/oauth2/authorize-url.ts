import { permissionText, type PermissionSet } from "../permissions/permissions.js";

/** What an authorization page is asked for. */
export interface AuthorizeRequest {
  readonly clientId: string;
  /** One of the application's registered addresses. */
  readonly redirectUri: string;
  /** `["identify", "guilds"]`. */
  readonly scopes: readonly string[];
  /** Comes back unchanged: bind it to the visitor's session and compare. */
  readonly state?: string | undefined;
  readonly codeChallenge?: string | undefined;
  /** Default `"S256"` when there is a challenge. */
  readonly codeChallengeMethod?: "S256" | "plain" | undefined;
  /** Origin of the platform's web pages. Default `https://astraof.com`. */
  readonly origin?: string | undefined;
}

/** What the page that adds a bot to a guild is asked for. */
export interface InstallRequest {
  readonly clientId: string;
  /** Permissions of the role that the bot gets. Default: none, and so no role. */
  readonly permissions?: PermissionSet | undefined;
  /** Preselects a guild. */
  readonly guildId?: string | undefined;
  /** Origin of the platform's web pages. Default `https://astraof.com`. */
  readonly origin?: string | undefined;
}

/** A proof key (RFC 7636): the challenge goes into the address, the verifier into `oauth2.token`. */
export interface ProofKey {
  readonly verifier: string;
  readonly challenge: string;
  readonly method: "S256";
}

const defaultOrigin = "https://astraof.com";

/** The page on which a person grants access; it redirects back with `code` and `state`. */
export function authorizeUrl({ origin = defaultOrigin, ...request }: AuthorizeRequest): string {
  const url = new URL("/oauth2/authorize", origin);
  const { codeChallenge, codeChallengeMethod = "S256", state } = request;
  url.searchParams.set("client_id", request.clientId);
  url.searchParams.set("redirect_uri", request.redirectUri);
  url.searchParams.set("response_type", "code");
  url.searchParams.set("scope", request.scopes.join(" "));
  if (state !== undefined) url.searchParams.set("state", state);
  if (codeChallenge !== undefined) {
    url.searchParams.set("code_challenge", codeChallenge);
    url.searchParams.set("code_challenge_method", codeChallengeMethod);
  }
  return url.href;
}

/** The page on which a person adds a bot to a guild. */
export function installUrl({ clientId, permissions = 0n, guildId, origin = defaultOrigin }: InstallRequest): string {
  const url = new URL("/oauth2/authorize", origin);
  url.searchParams.set("client_id", clientId);
  url.searchParams.set("scope", "bot");
  url.searchParams.set("permissions", permissionText(permissions));
  if (guildId !== undefined) url.searchParams.set("guild_id", guildId);
  return url.href;
}

/** A fresh proof key. `random` is for tests only: it must not be guessable. */
export async function createProofKey(random?: () => number): Promise<ProofKey> {
  const verifier = randomText(random);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  return { verifier, challenge: base64url(new Uint8Array(digest)), method: "S256" };
}

/** 32 bytes that nobody guesses, as text. */
export function randomText(random?: () => number): string {
  const bytes = new Uint8Array(32);
  if (random === undefined) crypto.getRandomValues(bytes);
  else for (const at of bytes.keys()) bytes[at] = Math.floor(random() * 256);
  return base64url(bytes);
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
