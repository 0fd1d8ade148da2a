import { ConfigError } from "@antiphon/core";
import { BotError } from "../bot-error.js";
import type { DurationText } from "../duration.js";
import type { HandlerRun } from "../runtime/handler-run.js";
import { type MessageHandle, messageHandle } from "./message-handle.js";
import { checkWait, waitFor } from "./waits.js";

export interface QuestionOptions {
  /** Longest wait for the answer. Default one minute. */
  readonly within?: DurationText | undefined;
}

/** Where a question is put, and to whom. */
export interface Asked {
  readonly channelId: string;
  readonly userId: string;
  /** Puts it. */
  put(question: string): Promise<MessageHandle>;
}

/** Puts a question and gives the person's next message in the channel; `undefined` when none came in time. */
export async function ask(
  run: HandlerRun,
  asked: Asked,
  question: string,
  options: QuestionOptions = {},
): Promise<MessageHandle | undefined> {
  checkWait("a question", options, ["within"]);
  const { within } = options;
  const abort = new AbortController();
  // Listened for before it is asked: an answer may be faster than the answer to our request.
  const waiting = waitFor(
    run,
    "MESSAGE_CREATE",
    { where: ({ author, channel_id: id }) => author.id === asked.userId && id === asked.channelId, within },
    abort.signal,
  );
  waiting.catch(() => undefined); // told below, or the question could not be put
  try {
    await asked.put(question);
  } catch (error) {
    abort.abort(new BotError("NO_CHANNEL", "the question could not be put"));
    throw error;
  }
  const answer = await waiting;
  return answer && messageHandle(run, answer);
}

/** True for a yes (`yesWords` of the texts). Anything else, and silence, is a no. */
export async function confirm(
  run: HandlerRun,
  asked: Asked,
  question: string,
  options?: QuestionOptions,
): Promise<boolean> {
  const texts = await run.texts();
  const answer = await ask(run, asked, texts.yesOrNo({ question }), options);
  return (
    answer !== undefined &&
    texts
      .yesWords()
      .toLowerCase()
      .split(/\s+/)
      .includes(
        answer.content
          .trim()
          .toLowerCase()
          .replace(/[.!]+$/, ""),
      )
  );
}

/** The option that was named by its number or its words; `undefined` for any other answer, and for silence. */
export async function choose<const Option extends string>(
  run: HandlerRun,
  asked: Asked,
  question: string,
  choices: readonly Option[],
  options?: QuestionOptions,
): Promise<Option | undefined> {
  if (choices.length === 0) throw new ConfigError("INVALID_OPTION", "choose() needs at least one choice");
  const list = choices.map((option, at) => `${at + 1}. ${option}`).join("\n");
  const answer = await ask(run, asked, `${question}\n${list}`, options);
  const said = answer?.content.trim().toLowerCase();
  return choices.find((option, at) => option.toLowerCase() === said || String(at + 1) === said);
}
