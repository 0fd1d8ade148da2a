import type { Happening } from "../../kernel/record/story.js";
import type { Names } from "./names.js";

/** Members of events that the mock itself reads. */
interface Payload {
  readonly author?: { readonly id?: string; readonly username?: string };
  readonly content?: string;
  readonly attachments?: readonly { readonly filename?: string }[];
  readonly channel_id?: string | null;
  readonly guild_id?: string;
  readonly user_id?: string;
  readonly user?: { readonly id?: string };
  readonly emoji?: { readonly name?: string };
}

/** An event in words: `alice: "!ping" in #general → 1 session`. */
export function lineOfEvent({ event, payload, sessions }: Happening, names: Names, maskText: boolean): string {
  const reached = `→ ${sessions} ${sessions === 1 ? "session" : "sessions"}`;
  return `${wordsOf(event, payload, names, maskText)} ${reached}`;
}

function wordsOf(event: string, payload: Payload, names: Names, maskText: boolean): string {
  const { channel_id: channel, guild_id: guild, user_id: user, emoji } = payload;
  const where = channel === undefined || channel === null ? "" : ` in ${names.channel(channel)}`;
  switch (event) {
    case "MESSAGE_CREATE":
      return `${payload.author?.username ?? "somebody"}: ${saidIn(payload, maskText)}${where}`;
    case "MESSAGE_UPDATE":
      return `${payload.author?.username ?? "a message"} changes: ${saidIn(payload, maskText)}${where}`;
    case "MESSAGE_REACTION_ADD":
      return `${names.user(user)} reacts ${emoji?.name ?? ""}${where}`;
    case "MESSAGE_REACTION_REMOVE":
      return `${names.user(user)} takes back ${emoji?.name ?? ""}${where}`;
    case "TYPING_START":
      return `${names.user(user)} types${where}`;
    default: {
      const who = user ?? payload.user?.id;
      const of = guild === undefined || where !== "" ? "" : ` of ${names.guild(guild)}`;
      return `${event}${who === undefined ? "" : ` ${names.user(who)}`}${where}${of}`;
    }
  }
}

function saidIn({ content = "", attachments = [] }: Payload, maskText: boolean): string {
  const files = attachments.map(({ filename = "a file" }) => (maskText ? "a file" : filename));
  const text = maskText && content !== "" ? "…" : content;
  return [JSON.stringify(text), ...files.map((file) => `with ${file}`)].join(" ");
}
