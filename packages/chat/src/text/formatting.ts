import { isSnowflake } from "./snowflakes.js";

/** Text that people see as `@name`. Use `allowed_mentions` to decide who is notified. Throws `RangeError` for what is no id. */
export function mentionUser(userId: string): string {
  return `<@${idOf(userId)}>`;
}

/** Text that people see as the name of a role. Throws `RangeError` for what is no id. */
export function mentionRole(roleId: string): string {
  return `<@&${idOf(roleId)}>`;
}

/** Text that people see as a link to a channel. Throws `RangeError` for what is no id. */
export function mentionChannel(channelId: string): string {
  return `<#${idOf(channelId)}>`;
}

/** Text that people see as a custom emoji. Throws `RangeError` for what is no id; a name loses what no emoji has in its name. */
export function emojiText(emoji: {
  readonly id: string;
  readonly name: string;
  readonly animated?: boolean | undefined;
}): string {
  return `<${emoji.animated === true ? "a" : ""}:${emoji.name.replaceAll(/\W/g, "_")}:${idOf(emoji.id)}>`;
}

/** The path value that reactions take: the emoji itself, or `name:id` for a custom one, also from its text in a message (`<:name:id>`). */
export function reactionEmoji(
  emoji: string | { readonly id?: string | null | undefined; readonly name: string },
): string {
  if (typeof emoji === "string") return /^<a?:(\w+:\d+)>$/.exec(emoji)?.[1] ?? emoji;
  return emoji.id === undefined || emoji.id === null ? emoji.name : `${emoji.name}:${emoji.id}`;
}

/**
 * A time that each reader sees in their own zone, from ms since 1970 or a `Date`. `style`: t, T, d, D, f, F or R (relative).
 * Default `"f"`. Throws `RangeError` for what is no time.
 */
export function timestampText(time: number | Date, style: "t" | "T" | "d" | "D" | "f" | "F" | "R" = "f"): string {
  const seconds = Math.floor((typeof time === "number" ? time : time.getTime()) / 1000);
  if (!Number.isSafeInteger(seconds)) throw new RangeError("the time must be a number of ms, or a valid Date");
  return `<t:${seconds}:${style}>`;
}

/** Makes text appear as it is: nothing in it is formatting, and nobody is mentioned by it. */
export function escapeMarkdown(text: string): string {
  return withoutMentions(text.replaceAll(/[\\*_~`|>#[\]()<-]/g, String.raw`\$&`));
}

/** Makes text mention nobody, and leaves its formatting alone. */
export function withoutMentions(text: string): string {
  return text.replaceAll(/@(everyone|here)/g, "@\u200B$1").replaceAll(/<(@[!&]?|#)(\d+)>/g, "<$1\u200B$2>");
}

/** Text as a block of code. Nothing in it can end the block: an invisible space parts its back-ticks. */
export function codeBlock(text: string, language = ""): string {
  const word = /^[\w#+.-]*$/.test(language) ? language : "";
  return `\`\`\`${word}\n${text.replaceAll(/`(?=``)/g, "`\u200B")}\n\`\`\``;
}

function idOf(id: string): string {
  if (!isSnowflake(id)) throw new RangeError(`${JSON.stringify(id)} is no id`);
  return id;
}
