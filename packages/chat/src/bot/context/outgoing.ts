import type { FileOptions } from "../../files/uploads.js";
import type { AllowedMentions, EmbedInput, Message } from "../../generated/common.js";
import { splitMessage } from "../../text/split-message.js";
import { BotError } from "../bot-error.js";
import type { HandlerRun } from "../runtime/handler-run.js";
import { checkSaid } from "./said-limits.js";

/** What one message of the bot becomes. What is left out stays as it was. */
export type Edited = Pick<Said, "content" | "embeds" | "mentions">;

/** What a bot says: a text, or a text with embeds and files. */
export interface Said {
  /** Longer text than a message holds becomes several messages. */
  readonly content?: string | undefined;
  /** At most ten. */
  readonly embeds?: readonly EmbedInput[] | undefined;
  readonly files?: FileOptions["files"];
  /** Who is notified of mentions in the text. Default: nobody, since the text may be somebody else's. */
  readonly mentions?: AllowedMentions | undefined;
}

/** So many messages of one text: a bot that says more floods its channel. */
const MOST_PIECES = 10;

const NOBODY: AllowedMentions = { parse: [], replied_user: false };

/** Sends it, in as many messages as it takes; gives the last. The same run of the same event sends each of them once. */
export async function say(
  run: HandlerRun,
  channelId: string,
  said: string | Said,
  replyTo: string | undefined,
): Promise<Message> {
  const { content = "", embeds, files, mentions = NOBODY } = typeof said === "string" ? { content: said } : said;
  checkSaid(embeds ?? [], files?.length ?? 0);
  const pieces = piecesOf(content, (embeds?.length ?? 0) + (files?.length ?? 0));
  let sent: Message | undefined;
  for (const [at, piece] of pieces.entries()) {
    const isLast = at === pieces.length - 1;
    const body = {
      ...(piece !== "" && { content: piece }),
      ...(isLast && embeds && { embeds }),
      ...(at === 0 && replyTo !== undefined && { message_reference: { message_id: replyTo } }),
      allowed_mentions: mentions,
      nonce: run.nextNonce(piece),
    };
    const options = isLast && files ? { files, signal: run.signal } : { signal: run.signal };
    sent = await run.runtime.chat.messages.create(channelId, body, options);
  }
  return sent as Message;
}

/** Changes a message of the bot, which stays one message. Throws `TOO_LONG` for more than it holds. */
export async function rewrite(
  { runtime, signal }: HandlerRun,
  path: { readonly channel_id: string; readonly message_id: string },
  edited: string | Edited,
): Promise<void> {
  const { content, embeds, mentions = NOBODY } = typeof edited === "string" ? { content: edited } : edited;
  checkSaid(embeds ?? [], 0);
  if (content !== undefined && splitMessage(content).length > 1)
    throw new BotError("TOO_LONG", `a message holds at most 2000 characters, not ${content.length}: send another one`);
  const body = { ...(content !== undefined && { content }), ...(embeds && { embeds }), allowed_mentions: mentions };
  await runtime.chat.messages.edit(path, body, { signal });
}

function piecesOf(content: string, extras: number): readonly string[] {
  const pieces = splitMessage(content);
  if (pieces.length > MOST_PIECES)
    throw new BotError(
      "TOO_LONG",
      `the text makes ${pieces.length} messages; send it as a file from ${MOST_PIECES} on`,
    );
  if (pieces.length > 0) return pieces;
  if (extras > 0) return [""];
  throw new BotError("TOO_LONG", "a message needs a text, an embed or a file");
}
