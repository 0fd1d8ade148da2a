import { systemClock } from "#platform";
import { ConfigError } from "../call/errors.js";
import { listenTo } from "../call/listen-to.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import type { Clock, SecretSource } from "../call/options.js";
import type { Tokens, TokenStore } from "./token-store.js";

/** Options of `createTokenSource()`. */
export interface TokenSourceOptions {
  /** Where the tokens are kept. Must hold some before the first call. */
  readonly store: TokenStore;
  /** Asks the token endpoint. Called by one caller at a time; what it gives is saved before anybody uses it. */
  renew(refreshToken: string): Promise<Tokens>;
  /** How long before its end an access token is renewed, in ms; for one that lives shorter than twice as long, half its life. Default 60 000. */
  readonly earlyMs?: number | undefined;
  /** Told when new tokens could not be saved. They are used from memory, and saved again at the next chance. */
  readonly onSaveFailed?: ((error: unknown) => void) | undefined;
  /** Default: the platform's. With `monotonic`, a wall clock that is set back or forward changes nothing. */
  readonly clock?: (Pick<Clock, "now"> & Partial<Pick<Clock, "monotonic">>) | undefined;
}

/** Gives the access token to use now. Hand it to a client: `createAstral({ token: tokens, tokenType: "bearer" })`. */
export interface TokenSource extends SecretSource {
  /** Clients call it after a 401: true when there is now another token than the one that was refused. */
  readonly refresh: (refused: string) => Promise<boolean>;
}

/** A token and when to renew it, on a clock that nobody sets. */
interface Held {
  readonly tokens: Tokens;
  readonly renewAt: number;
}

/** A token that says it is over as it comes is used all the same for so long: a 401 tells soon enough. */
const SHORTEST_MS = 1000;

/**
 * Keeps an access token fresh. However many calls find it worn out, one of them renews it and the others wait; and when
 * the store has a lock, that holds across processes: who comes second takes what the first one has saved.
 */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const keeper = new TokenKeeper(options);
  return Object.assign(() => keeper.token(), { refresh: (refused: string) => keeper.refresh(refused) });
}

class TokenKeeper {
  readonly #options: TokenSourceOptions;
  readonly #clock: NonNullable<TokenSourceOptions["clock"]>;
  readonly #earlyMs: number;
  #held: Held | undefined;
  #isUnsaved = false;
  #renewing: Promise<Tokens> | undefined;

  constructor(options: TokenSourceOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#earlyMs = options.earlyMs ?? 60_000;
  }

  /** At once while the token is good. */
  token(): MaybePromise<string> {
    if (this.#held && this.#isFresh(this.#held) && !this.#isUnsaved && !this.#renewing) {
      return this.#held.tokens.accessToken;
    }
    return this.#renewOnce(undefined).then(({ accessToken }) => accessToken);
  }

  async refresh(refused: string): Promise<boolean> {
    // Somebody's flight may have begun before the refusal and bring the refused token itself.
    let tokens = await this.#renewing;
    if (tokens === undefined || tokens.accessToken === refused) tokens = await this.#renewOnce(refused);
    return tokens.accessToken !== refused;
  }

  #renewOnce(worn: string | undefined): Promise<Tokens> {
    const { store } = this.#options;
    const exchange = (): Promise<Tokens> => this.#exchange(worn);
    this.#renewing ??= (store.lock ? store.lock(exchange) : exchange()).finally(() => {
      this.#renewing = undefined;
    });
    return this.#renewing;
  }

  /** Runs alone. Whoever held the lock before may have renewed the token already. */
  async #exchange(worn: string | undefined): Promise<Tokens> {
    if (this.#isUnsaved && this.#held) await this.#keep(this.#held.tokens);
    const stored = this.#isUnsaved ? this.#held?.tokens : await this.#options.store.load();
    if (!stored) throw failure("the token store is empty: log in, and save what the token endpoint gave");
    // Of the token that is held, the time of our own clock is known; the store only knows wall time.
    if (this.#held?.tokens.accessToken !== stored.accessToken) this.#held = this.#hold(stored, this.#earlyMs);
    if (stored.accessToken !== worn && this.#isFresh(this.#held)) return stored;
    if (stored.refreshToken !== undefined) return this.#renew(stored, stored.refreshToken);
    if (stored.accessToken !== worn) return stored;
    throw failure("the access token was refused and there is no refresh token: log in again");
  }

  async #renew(stored: Tokens, refreshToken: string): Promise<Tokens> {
    let tokens: Tokens;
    try {
      tokens = withOld(await this.#options.renew(refreshToken), refreshToken);
    } catch (error) {
      const saved = await this.#options.store.load();
      if (!saved || saved.refreshToken === stored.refreshToken) throw error;
      this.#held = this.#hold(saved, this.#earlyMs); // a process that knows no lock was faster
      return saved;
    }
    // Kept before it is saved: the old refresh token may have died with this answer.
    this.#held = this.#hold(tokens, Math.min(this.#earlyMs, this.#lifeMs(tokens) / 2), SHORTEST_MS);
    await this.#keep(tokens);
    return tokens;
  }

  #hold(tokens: Tokens, earlyMs: number, leastMs = Number.NEGATIVE_INFINITY): Held {
    return { tokens, renewAt: this.#time() + Math.max(this.#lifeMs(tokens) - earlyMs, leastMs) };
  }

  #lifeMs({ expiresAt = Number.POSITIVE_INFINITY }: Tokens): number {
    return expiresAt - this.#clock.now();
  }

  #isFresh({ renewAt }: Held): boolean {
    return renewAt > this.#time();
  }

  #time(): number {
    return this.#clock.monotonic?.() ?? this.#clock.now();
  }

  async #keep(tokens: Tokens): Promise<void> {
    try {
      await this.#options.store.save(tokens);
      this.#isUnsaved = false;
    } catch (error) {
      this.#isUnsaved = true;
      listenTo(this.#options.onSaveFailed?.(error)); // the tokens are good, whatever becomes of the report
    }
  }
}

/** Many endpoints give a refresh token only when it changes. */
function withOld(renewed: Tokens, refreshToken: string): Tokens {
  if (typeof renewed?.accessToken !== "string" || renewed.accessToken === "") {
    throw failure("`renew` gave no access token: it must give `{ accessToken, refreshToken?, expiresAt? }`");
  }
  return { ...renewed, refreshToken: renewed.refreshToken || refreshToken };
}

function failure(reason: string): ConfigError {
  return new ConfigError("CREDENTIALS_FAILED", reason);
}
