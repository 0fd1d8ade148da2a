import type { Ids } from "./world.js";

const epoch = 1420070400000;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** The last snowflake given out, as text; empty at first. Plain data, so that a snapshot can hold it. */
export interface IdsState {
  last: string;
}

export function createIds(now: () => number, random: () => number, state: IdsState): Ids {
  const digits = (length: number, from: string): string => {
    let text = "";
    for (let at = 0; at < length; at += 1) text += from[Math.floor(random() * from.length)];
    return text;
  };
  return {
    snowflake() {
      const least = BigInt(Math.floor(now()) - epoch) << 22n;
      const next = state.last === "" ? least : BigInt(state.last) + 1n;
      state.last = (next > least ? next : least).toString();
      return state.last;
    },
    uuid: () =>
      `${digits(8, hexDigits)}-${digits(4, hexDigits)}-4${digits(3, hexDigits)}-${digits(1, "89ab")}${digits(3, hexDigits)}-${digits(12, hexDigits)}`,
    token: (prefix, length) => prefix + digits(length, alphabet),
    hex: (length) => digits(length, hexDigits),
  };
}

const hexDigits = "0123456789abcdef";
