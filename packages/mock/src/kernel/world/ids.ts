const epoch = 1420070400000;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Makes ids and secrets that look like the vendors'. */
export interface Ids {
  /** Unique 64-bit id as text, time-ordered; epoch 1420070400000. */
  snowflake(): string;
  uuid(): string;
  /** `length` characters of `[A-Za-z0-9]`, after `prefix`. */
  token(prefix: string, length: number): string;
  /** `length` lower-case hex digits. */
  hex(length: number): string;
}

/** The last snowflake given out, as text; empty at first. Plain data, so that a snapshot can hold it. */
export interface IdsState {
  last: string;
}

export interface IdsInit {
  /** World time in ms. */
  now(): number;
  random(): number;
  /** Whether a secret is another world's already: then the next one is drawn. */
  taken(secret: string): boolean;
  /** Added to the first id of a millisecond, so that worlds which started at the same moment have ids of their own. */
  readonly offset: bigint;
}

export function createIds({ now, random, taken, offset }: IdsInit, state: IdsState): Ids {
  const digits = (length: number, from: string): string => {
    let text = "";
    for (let at = 0; at < length; at += 1) text += from[Math.floor(random() * from.length)];
    return text;
  };
  return {
    snowflake() {
      const least = (BigInt(Math.max(0, Math.floor(now()) - epoch)) << 22n) + offset;
      const next = state.last === "" ? least : BigInt(state.last) + 1n;
      state.last = (next > least ? next : least).toString();
      return state.last;
    },
    uuid: () =>
      `${digits(8, hexDigits)}-${digits(4, hexDigits)}-4${digits(3, hexDigits)}-${digits(1, "89ab")}${digits(3, hexDigits)}-${digits(12, hexDigits)}`,
    token(prefix, length) {
      let token = prefix + digits(length, alphabet);
      while (taken(token)) token = prefix + digits(length, alphabet);
      return token;
    },
    hex: (length) => digits(length, hexDigits),
  };
}

const hexDigits = "0123456789abcdef";
