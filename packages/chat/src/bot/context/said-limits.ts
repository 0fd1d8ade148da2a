import type { EmbedInput } from "../../generated/common.js";
import { BotError } from "../bot-error.js";

/** Stated for both platforms, in characters. */
const CHARS = { title: 256, description: 4096, url: 2048 } as const;
const MOST_EMBEDS = 10;
const MOST_FILES = 10;
const MOST_FIELDS = 25;

/** Throws `TOO_LONG` for what no platform takes, with the place of it: nothing was sent. */
export function checkSaid(embeds: readonly EmbedInput[], files: number): void {
  checkCount("embeds", embeds.length, MOST_EMBEDS);
  checkCount("files", files, MOST_FILES);
  for (const [at, embed] of embeds.entries()) checkEmbed(`embeds.${at}`, embed);
}

function checkEmbed(place: string, { author, footer, ...texts }: EmbedInput): void {
  const fields = texts.fields ?? [];
  for (const [name, most] of Object.entries(CHARS))
    checkText(`${place}.${name}`, texts[name as keyof typeof CHARS], most);
  checkText(`${place}.author.name`, author?.name, 256);
  checkText(`${place}.footer.text`, footer?.text, 2048);
  checkCount(`${place}.fields`, fields.length, MOST_FIELDS);
  for (const [at, { name, value }] of fields.entries()) {
    checkText(`${place}.fields.${at}.name`, name, 256);
    checkText(`${place}.fields.${at}.value`, value, 1024);
  }
}

function checkText(place: string, text: string | null | undefined, most: number): void {
  if (typeof text === "string" && text.length > most) checkCount(place, [...text].length, most, " characters");
}

function checkCount(place: string, count: number, most: number, unit = ""): void {
  if (count > most) throw new BotError("TOO_LONG", `\`${place}\` holds at most ${most}${unit}, not ${count}`);
}
