import type { Voice } from "@antiphon/players";

export const botId = "81384788765712384";

/** The n-th guild of a test. */
export function guild(n: number): string {
  return String(250_000_000_000_000_000n + BigInt(n));
}

export function voice(userId = botId): Voice {
  return {
    user_id: userId,
    channel_id: guild(900_000),
    session_id: "a1b2",
    token: "planted-voice-token",
    endpoint: "eu.voice.example:443",
  };
}
