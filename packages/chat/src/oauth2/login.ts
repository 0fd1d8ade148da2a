import { createTokenSource, type Tokens, type TokenSource, type TokenStore } from "@antiphon/core";
import { checkOptions, runtimeOf } from "@antiphon/core/internal";
import { checkLogin } from "./check-login.js";
import { authorizeUrl, createProofKey, randomText } from "./authorize-url.js";
import type { ChatClient } from "../rest/chat-client.js";
import type { TokenRequest } from "../generated/astral/schema.js";
import { grantIn, type LoginAttempt } from "./grant-in.js";

/** What a login needs of a client; `createAstral()` and `createFluxer()` without a token both do. */
export interface LoginClient extends Pick<ChatClient, "oauth2"> {
  readonly instance?: { discover(): PromiseLike<{ readonly endpoints: { readonly webapp: string } }> } | undefined;
}

/** An application's part of the login. */
export interface LoginOptions {
  readonly clientId: string;
  /** Keep it on a server. */
  readonly clientSecret: string;
  /** One of the application's registered addresses. */
  readonly redirectUri: string;
  /** `["identify", "guilds"]`. */
  readonly scopes: readonly string[];
  /** Origin of the platform's web pages. Default: that of the client's instance. */
  readonly origin?: string | undefined;
}

/** Life of an access token whose server names none, in seconds. A 401 renews it before. */
const USUAL_LIFE_S = 3600;

/** A login that has begun. */
export interface StartedLogin extends LoginAttempt {
  /** Where to send the visitor's browser. */
  readonly url: string;
}

/** What a person granted. */
export interface LoginTokens extends Tokens {
  readonly refreshToken: string;
  readonly expiresAt: number;
  readonly scopes: readonly string[];
}

/** Logs people of a platform in to an application: OAuth2's authorization code with state and proof key. */
export interface Login {
  /** Begins a login with a fresh state and proof key. Asks Fluxer once where its web pages are. */
  start(): Promise<StartedLogin>;
  /**
   * Ends it: checks the state and exchanges the code. Takes the address that the browser came back to, also without its origin, and
   * what `start` gave. Throws `LoginError` for a callback without a grant and for an attempt without state or verifier, `ApiError` (`invalid_grant`) for a code that is worn out.
   * A code works once, so after a `ConnectionError` start anew.
   */
  finish(callback: string | { readonly href: string }, started: LoginAttempt | undefined): Promise<LoginTokens>;
  /**
   * The access token to use now, renewed before it ends and after a 401: `createAstral({ tokenType: "bearer", token: login.tokens(store) })`.
   * Every renewal brings a new refresh token, which is saved before anybody uses it. A store of several processes needs a `lock`.
   */
  tokens(store: TokenStore): TokenSource;
  /** Takes a grant back. What is no longer valid is no error. */
  revoke(tokens: Tokens): Promise<void>;
}

/**
 * The login of either platform; `client` needs no token. Nothing is sent before `start`. Throws `ConfigError` for a misspelt
 * option; one that is missing, or was read with a line break, is refused by `start` and `finish`.
 *
 * @example
 * ```ts
 * const login = createLogin(createAstral(), { clientId, clientSecret, redirectUri, scopes: ["identify"] });
 * const { url, ...attempt } = await login.start(); // keep the attempt in the session, send the browser to the url
 * const tokens = await login.finish(request.url, attempt);
 * ```
 */
export function createLogin(client: LoginClient, options: LoginOptions): Login {
  checkOptions(options, "createLogin()", ["clientId", "clientSecret", "redirectUri", "scopes", "origin"]);
  const { clientId, clientSecret, redirectUri, scopes } = options;
  const { clock, baseUrl } = runtimeOf(client);
  const application = { client_id: clientId, client_secret: clientSecret };
  let asked: Promise<string> | undefined;

  /** Astral's pages are beside its API; Fluxer says where its own are. */
  async function findOrigin(): Promise<string> {
    return client.instance === undefined
      ? new URL(await baseUrl()).origin
      : (await client.instance.discover()).endpoints.webapp;
  }

  function originOnce(): Promise<string> {
    asked ??= findOrigin().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  }

  async function exchange(grant: TokenRequest): Promise<LoginTokens> {
    checkLogin(options);
    const { access_token, refresh_token, expires_in, scope } = await client.oauth2.token({ ...grant, ...application });
    return {
      accessToken: access_token,
      refreshToken: refresh_token,
      // RFC 6749 lets a server leave out both.
      expiresAt: clock.now() + (Number.isFinite(expires_in) ? expires_in : USUAL_LIFE_S) * 1000,
      scopes: typeof scope === "string" ? scope.split(" ").filter((word) => word !== "") : scopes,
    };
  }

  return Object.freeze<Login>({
    async start() {
      checkLogin(options);
      const [origin, { verifier, challenge }] = await Promise.all([options.origin ?? originOnce(), createProofKey()]);
      const state = randomText();
      const url = authorizeUrl({ clientId, redirectUri, scopes, state, codeChallenge: challenge, origin });
      return { url, state, verifier };
    },
    async finish(callback, started) {
      const { code, verifier } = grantIn(callback, redirectUri, started);
      const proof = { redirect_uri: redirectUri, code_verifier: verifier };
      return exchange({ grant_type: "authorization_code", code, ...proof });
    },
    tokens: (store) =>
      createTokenSource({
        store,
        clock,
        renew: (refreshToken) => exchange({ grant_type: "refresh_token", refresh_token: refreshToken }),
      }),
    async revoke({ accessToken, refreshToken }) {
      if (refreshToken !== undefined) await client.oauth2.revoke({ token: refreshToken, ...application });
      await client.oauth2.revoke({ token: accessToken, ...application });
    },
  });
}
