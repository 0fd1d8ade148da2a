import { systemClock } from "#platform";
import { ConfigError } from "../call/errors.js";
import type { Clock, MaybePromise, SecretSource } from "../call/options.js";
import type { Tokens, TokenStore } from "./token-store.js";

/** Options of `createTokenSource()`. */
export interface TokenSourceOptions {
  /** Where the tokens are kept. Must hold some before the first call. */
  readonly store: TokenStore;
  /** Asks the token endpoint. Called by one caller at a time; what it gives is saved before anybody uses it. */
  renew(refreshToken: string): Promise<Tokens>;
  /** How long before its end an access token is renewed, in ms. Default 60 000. */
  readonly earlyMs?: number | undefined;
  /** Told when new tokens could not be saved. They are used from memory, and saved again at the next chance. */
  readonly onSaveFailed?: ((error: unknown) => void) | undefined;
  /** Default: the platform's. */
  readonly clock?: Pick<Clock, "now"> | undefined;
}

/** Gives the access token to use now. Hand it to a client: `createAstral({ token: tokens, tokenType: "bearer" })`. */
export interface TokenSource extends SecretSource {
  /** Clients call it after a 401: true when there is now another token than the one that was refused. */
  readonly refresh: (refused: string) => Promise<boolean>;
}

/**
 * Keeps an access token fresh. However many calls find it worn out, one of them renews it and the others wait; and when
 * the store has a lock, that holds across processes: who comes second takes what the first one has saved.
 */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { store, earlyMs = 60_000, clock = systemClock } = options;
  let current: Tokens | undefined;
  let unsaved = false;
  let renewing: Promise<Tokens> | undefined;

  const isFresh = (tokens: Tokens): boolean =>
    tokens.expiresAt === undefined || tokens.expiresAt - earlyMs > clock.now();

  function renewOnce(worn: string | undefined): Promise<Tokens> {
    renewing ??= (store.lock ? store.lock(() => exchange(worn)) : exchange(worn)).finally(() => {
      renewing = undefined;
    });
    return renewing;
  }

  /** Runs alone. Whoever held the lock before may have renewed the token already. */
  async function exchange(worn: string | undefined): Promise<Tokens> {
    if (unsaved && current) await keep(current);
    const stored = unsaved ? current : await store.load();
    if (!stored) throw failure("the token store is empty: log in, and save what the token endpoint gave");
    current = stored;
    if (stored.accessToken !== worn && isFresh(stored)) return stored;
    if (stored.refreshToken === undefined) {
      if (stored.accessToken === worn)
        throw failure("the access token was refused and there is no refresh token: log in again");
      return stored;
    }
    try {
      const renewed = await options.renew(stored.refreshToken);
      // Kept before it is saved: the old refresh token may have died with this answer.
      current = { refreshToken: stored.refreshToken, ...renewed };
    } catch (error) {
      const saved = await store.load();
      if (!saved || saved.refreshToken === stored.refreshToken) throw error;
      current = saved; // a process that knows no lock was faster
      return saved;
    }
    await keep(current);
    return current;
  }

  async function keep(tokens: Tokens): Promise<void> {
    try {
      await store.save(tokens);
      unsaved = false;
    } catch (error) {
      unsaved = true;
      options.onSaveFailed?.(error);
    }
  }

  function token(): MaybePromise<string> {
    if (current && isFresh(current) && !unsaved && !renewing) return current.accessToken;
    return renewOnce(undefined).then(({ accessToken }) => accessToken);
  }

  async function refresh(refused: string): Promise<boolean> {
    // Somebody's flight may have begun before the refusal and bring the refused token itself.
    let tokens = await renewing;
    if (tokens === undefined || tokens.accessToken === refused) tokens = await renewOnce(refused);
    return tokens.accessToken !== refused;
  }

  return Object.assign(token, { refresh });
}

function failure(reason: string): ConfigError {
  return new ConfigError("CREDENTIALS_FAILED", reason);
}
