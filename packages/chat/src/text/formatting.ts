/** Text that people see as `@name`. Use `allowed_mentions` to decide who is notified. */
export function mentionUser(userId: string): string {
  return `<@${userId}>`;
}

export function mentionRole(roleId: string): string {
  return `<@&${roleId}>`;
}

export function mentionChannel(channelId: string): string {
  return `<#${channelId}>`;
}

/** Text that people see as a custom emoji. */
export function emojiText(emoji: { readonly id: string; readonly name: string; readonly animated?: boolean }): string {
  return `<${emoji.animated === true ? "a" : ""}:${emoji.name}:${emoji.id}>`;
}

/** The path value that reactions take: the emoji itself, or `name:id` for a custom one. */
export function reactionEmoji(emoji: string | { readonly id?: string | null; readonly name: string }): string {
  if (typeof emoji === "string") return emoji;
  return emoji.id === undefined || emoji.id === null ? emoji.name : `${emoji.name}:${emoji.id}`;
}

/** A time that each reader sees in their own zone. `style`: t, T, d, D, f, F or R (relative). Default `"f"`. */
export function timestampText(time: number | Date, style: "t" | "T" | "d" | "D" | "f" | "F" | "R" = "f"): string {
  return `<t:${Math.floor((typeof time === "number" ? time : time.getTime()) / 1000)}:${style}>`;
}

/** Makes text appear as it is: nothing in it is formatting, and nobody is mentioned by it. */
export function escapeMarkdown(text: string): string {
  return withoutMentions(text.replaceAll(/[\\*_~`|>#[\]()<-]/g, String.raw`\$&`));
}

/** Makes text mention nobody, and leaves its formatting alone. */
export function withoutMentions(text: string): string {
  return text.replaceAll(/@(everyone|here)\b/g, "@\u200B$1").replaceAll(/<(@[!&]?|#)(\d+)>/g, "<$1\u200B$2>");
}

/** Text as a block of code; back-ticks in it cannot end the block. */
export function codeBlock(text: string, language = ""): string {
  return `\`\`\`${language}\n${text.replaceAll("```", "`\u200B``")}\n\`\`\``;
}

/** Shortens text to a number of characters, as the platforms count them; `…` shows that something is missing. */
export function truncate(text: string, maxChars: number): string {
  const chars = [...text];
  return chars.length <= maxChars ? text : `${chars.slice(0, Math.max(maxChars - 1, 0)).join("")}…`;
}

/** Splits text into pieces that each fit into one message, at line ends where there are some. Default 2000 characters. */
export function splitMessage(text: string, maxChars = 2000): readonly string[] {
  const pieces: string[] = [];
  let rest = [...text];
  while (rest.length > maxChars) {
    const newline = rest.lastIndexOf("\n", maxChars - 1);
    const end = newline > 0 ? newline : maxChars;
    pieces.push(rest.slice(0, end).join(""));
    rest = rest.slice(newline > 0 ? end + 1 : end);
  }
  if (rest.length > 0) pieces.push(rest.join(""));
  return pieces;
}
