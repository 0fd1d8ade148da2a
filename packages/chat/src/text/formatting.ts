import { checkText } from "./check-text.js";
import { isSnowflake } from "./snowflakes.js";

const STYLES = ["t", "T", "d", "D", "f", "F", "R"];

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

/** An emoji as events and reactions have it: without an id it is the character in `name`; a custom one that is gone has no name. */
export interface EmojiLike {
  readonly id?: string | null | undefined;
  readonly name: string | null;
  readonly animated?: boolean | undefined;
}

/**
 * Text that people see as an emoji: `<:name:id>` for a custom one, the character itself for another. Throws `RangeError` for what is no
 * emoji and for what is no id; a name loses what no emoji has in its name.
 */
export function emojiText(emoji: EmojiLike): string {
  const { id, animated } = emojiOf(emoji);
  return id === undefined ? characterOf(emoji.name) : `<${animated === true ? "a" : ""}:${nameOf(emoji)}:${id}>`;
}

/**
 * The path value that reactions take: the emoji itself, or `name:id` for a custom one, also from its text in a message (`<:name:id>`).
 * Throws `RangeError` for what is no emoji: a short name such as `:smile:` is none.
 */
export function reactionEmoji(emoji: string | EmojiLike): string {
  if (typeof emoji === "string") return /^(?:<a?:)?(\w+:\d+)>?$/.exec(emoji)?.[1] ?? characterOf(emoji);
  const { id } = emojiOf(emoji);
  return id === undefined ? characterOf(emoji.name) : `${nameOf(emoji)}:${id}`;
}

/**
 * A time that each reader sees in their own zone, from ms since 1970 or a `Date`. `style`: t, T, d, D, f, F or R (relative).
 * Default `"f"`. Throws `RangeError` for what is no time and no style.
 */
export function timestampText(time: number | Date, style: "t" | "T" | "d" | "D" | "f" | "F" | "R" = "f"): string {
  const seconds = Math.floor((typeof time === "number" ? time : time.getTime()) / 1000);
  if (!Number.isSafeInteger(seconds)) throw new RangeError("the time must be a number of ms, or a valid Date");
  if (!STYLES.includes(style))
    throw new RangeError(`the style must be one of ${STYLES.join("")}, not ${JSON.stringify(style)}`);
  return `<t:${seconds}:${style}>`;
}

/** Makes text appear as it is: nothing in it is formatting, and nobody is mentioned by it. */
export function escapeMarkdown(text: string): string {
  checkText(text);
  return withoutMentions(text.replaceAll(/[\\*_~`|>#[\]()<-]/g, String.raw`\$&`));
}

/** Makes text mention nobody, and leaves its formatting alone. */
export function withoutMentions(text: string): string {
  checkText(text);
  return text.replaceAll(/@(everyone|here)/g, "@\u200B$1").replaceAll(/<(@[!&]?|#)(\d+)>/g, "<$1\u200B$2>");
}

/** Text as a block of code. Nothing in it can end the block: an invisible space parts its back-ticks. */
export function codeBlock(text: string, language = ""): string {
  checkText(text);
  const word = /^[\w#+.-]*$/.test(language) ? language : "";
  return `\`\`\`${word}\n${text.replaceAll(/`(?=``)/g, "`\u200B")}\n\`\`\``;
}

function emojiOf(emoji: EmojiLike): { readonly id: string | undefined; readonly animated: boolean | undefined } {
  if (typeof emoji !== "object" || (emoji as unknown) === null)
    throw new RangeError(`an emoji is an object with id and name, not ${JSON.stringify(emoji)}`);
  return { id: emoji.id === undefined || emoji.id === null ? undefined : idOf(emoji.id), animated: emoji.animated };
}

/** Platforms go by the id; the name must be there and may be any. */
function nameOf({ name }: EmojiLike): string {
  return name === null || name === "" ? "_" : name.replaceAll(/\W/g, "_");
}

/** A key such as 1️⃣ begins with a letter of ASCII; nothing of ASCII alone is an emoji. */
function characterOf(name: string | null): string {
  if (typeof name !== "string" || !/[\u0080-\u{10ffff}]/u.test(name))
    throw new RangeError(
      `${JSON.stringify(name)} is no emoji: it is the character itself, or name and id of a custom one`,
    );
  return name;
}

function idOf(id: string): string {
  if (!isSnowflake(id)) throw new RangeError(`${JSON.stringify(id)} is no id`);
  return id;
}
