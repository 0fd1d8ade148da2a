import { Failure } from "../../../../kernel/request/failure.js";
import type { ReactionRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";

export interface EmojiChoice {
  /** Key of the reaction on a message. */
  readonly key: string;
  readonly emoji: ReactionRecord["emoji"];
}

/** Reads the path segment `👍` or `name:id`. */
export function emojiOf(state: ChatState, segment: string): EmojiChoice {
  const custom = /^([^:]+):(\d+)$/.exec(segment);
  if (custom !== null) {
    const found = [...state.guilds.values()].flatMap((guild) => guild.emojis.get(custom[2] ?? "") ?? [])[0];
    if (found === undefined) throw badEmoji("There is no such custom emoji.", "CUSTOM_EMOJI_NOT_FOUND");
    return { key: found.id, emoji: { id: found.id, name: found.name, ...(found.animated ? { animated: true } : {}) } };
  }
  if (!isUnicodeEmoji(segment)) throw badEmoji("This is no emoji.", "NOT_A_VALID_UNICODE_EMOJI");
  return { key: segment, emoji: { id: null, name: segment } };
}

function isUnicodeEmoji(text: string): boolean {
  const onlyEmojiParts =
    /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3|\u200D|\uFE0F|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}])+$/u;
  const hasBase = /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3/u;
  return onlyEmojiParts.test(text) && hasBase.test(text) && [...text].length <= 20;
}

function badEmoji(message: string, keyword: string): Failure {
  return new Failure("INVALID_FORM_BODY", { issues: [{ in: "path", path: ["emoji"], keyword, message }] });
}
