import { Failure } from "../../kernel/request/failure.js";
import type { AuralisState, Credential } from "./state.js";

/** Refuses a bot user id that this credential may not use, in the documented order. Pins nothing. */
export function checkBot(state: AuralisState, credential: Credential, botUserId: string): void {
  if (!isBotUserId(botUserId)) {
    throw new Failure("INVALID_BOT_USER_ID", {
      message: "voice.user_id: not a bot user id: 17 to 20 digits with a timestamp.",
    });
  }
  if (credential.botUserId !== undefined && credential.botUserId !== botUserId) {
    throw new Failure("BOT_USER_ID_MISMATCH", { message: "voice.user_id: this credential is locked to another bot." });
  }
  for (const other of state.credentials.values()) {
    if (other !== credential && other.botUserId === botUserId) {
      throw new Failure("BOT_USER_ID_TAKEN", { message: "voice.user_id: this bot is bound to another credential." });
    }
  }
  for (const player of state.players.values()) {
    if (player.token !== credential.token && player.botUserId === botUserId) {
      throw new Failure("BOT_RUNNING_ELSEWHERE", {
        message: "voice.user_id: this bot still has players of another credential.",
      });
    }
  }
}

/** A snowflake whose timestamp part is not zero. */
function isBotUserId(text: string): boolean {
  return /^\d{17,20}$/.test(text) && BigInt(text) >= 1n << 22n && BigInt(text) < 1n << 64n;
}
