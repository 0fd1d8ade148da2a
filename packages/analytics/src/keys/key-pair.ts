import type { MaybePromise, Secret } from "@antiphon/core";
import { ConfigError } from "@antiphon/core";
import { type Credential, env, problemAroundSecret, problemOfSecret, type Scheme } from "@antiphon/core/internal";

/** An API key with the secret that signs its requests. `IssuedApiKey`, with `key` renamed, is one. */
export interface KeyPair {
  /** Begins with `ak_live_`. */
  readonly apiKey: string;
  readonly hmacSecret: string;
}

export interface KeyHolderInit {
  readonly apiKey: Secret | undefined;
  readonly hmacSecret: Secret | undefined;
}

/** The pair in use: what the options or the environment say, until another pair takes its place. */
export interface KeyHolder {
  /** Sends the key, and waits out a rotation after a 401 before it says whether there is a new one. */
  readonly scheme: Scheme;
  /** The secret of a key that an attempt carries; `undefined` for a test key without one. */
  secretOf(apiKey: string): MaybePromise<string | undefined>;
  /** The pair as it is now. */
  current(): Promise<{ readonly apiKey: string; readonly hmacSecret: string | undefined }>;
  use(pair: KeyPair): void;
  /** While this runs, calls that are refused with 401 wait for its end. */
  during<T>(rotation: Promise<T>): Promise<T>;
}

const header = "x-api-key";

export function createKeyHolder(init: KeyHolderInit): KeyHolder {
  let switched: KeyPair | undefined;
  let rotating: Promise<unknown> | undefined;
  /** What the last attempt is signed with. */
  let held: { readonly apiKey: string; readonly hmacSecret: string | undefined } | undefined;

  const keyNow = (): MaybePromise<string> => switched?.apiKey ?? required(init.apiKey, "apiKey", "AURALYTIK_API_KEY");

  const askSecret = (apiKey: string): MaybePromise<string | undefined> => {
    if (switched?.apiKey === apiKey) return switched.hmacSecret;
    const isTest = apiKey.startsWith("ak_test_") && init.hmacSecret === undefined;
    return isTest ? env("AURALYTIK_HMAC_SECRET") : required(init.hmacSecret, "hmacSecret", "AURALYTIK_HMAC_SECRET");
  };

  const secretOf = (apiKey: string): MaybePromise<string | undefined> =>
    held?.apiKey === apiKey ? held.hmacSecret : askSecret(apiKey);

  /** Both are asked for before the attempt takes its place among those under way: either may need a call of this very client. */
  const carry = (apiKey: string): MaybePromise<Credential> => {
    const hold = (hmacSecret: string | undefined): Credential => {
      held = { apiKey, hmacSecret };
      return { headers: { [header]: apiKey } };
    };
    const secret = askSecret(apiKey);
    return secret instanceof Promise ? secret.then(hold) : hold(secret);
  };

  return {
    scheme: {
      credential() {
        const key = keyNow();
        return typeof key === "string" ? carry(key) : key.then(carry);
      },
      async refresh(used) {
        await rotating?.catch(() => undefined);
        return (await keyNow()) !== used.headers?.[header];
      },
    },
    secretOf,
    async current() {
      const apiKey = await keyNow();
      return { apiKey, hmacSecret: await askSecret(apiKey) };
    },
    use(pair) {
      checkText(pair.apiKey, "apiKey", "use()");
      checkText(pair.hmacSecret, "hmacSecret", "use()");
      switched = { apiKey: pair.apiKey, hmacSecret: pair.hmacSecret };
    },
    async during(rotation) {
      rotating = rotation;
      try {
        return await rotation;
      } finally {
        if (rotating === rotation) rotating = undefined;
      }
    },
  };
}

/** What was given, or the environment's; read when it is first needed, so that building without secrets works. */
function required(given: Secret | undefined, option: "apiKey" | "hmacSecret", variable: string): MaybePromise<string> {
  const value = typeof given === "function" ? given() : (given ?? env(variable));
  const checked = (text: unknown): string => {
    if (typeof text === "string" && text !== "") {
      checkText(text, option, "createAuralytik()");
      return text;
    }
    throw new ConfigError(
      "CREDENTIALS_FAILED",
      `no ${option}. Pass \`${option}\` to createAuralytik() or set ${variable}.`,
    );
  };
  return value instanceof Promise ? value.then(checked) : checked(value);
}

/** Refuses a key that was read with a line break or a byte order mark: the service would only say that it is unknown. */
function checkText(text: string, option: "apiKey" | "hmacSecret", of: string): void {
  const problem = option === "apiKey" ? problemOfSecret(text) : problemAroundSecret(text);
  if (problem) throw new ConfigError("CREDENTIALS_FAILED", `\`${option}\` of ${of} ${problem}`);
}
