import { joinBytes } from "../bytes/join-bytes.js";
import { DecodeError, type ErrorContext } from "../call/errors.js";
import { encodeText } from "#platform";

/** A byte order mark is not in the text, and a character that is cut is left out: so much more has to be asked for to see that there is more. */
const SLACK_BYTES = 8;

/** How much of a text to ask a transport for, so that `isLarger` can tell. */
export function oneMoreThan(maxBytes: number): number {
  return maxBytes + SLACK_BYTES;
}

/** Whether a text is longer than it may be. */
export function isLarger(text: string, maxBytes: number): boolean {
  // A character is one to three bytes for each of its units.
  return text.length * 3 > maxBytes && (text.length > maxBytes || encodeText(text).length > maxBytes);
}

/** A whole body as bytes; `undefined` when there are more than there may be. */
export async function readBytes(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return joinBytes(chunks);
}

/** What a body comes to that is larger than somebody would hold. */
export function tooLarge(maxBytes: number, context: ErrorContext): DecodeError {
  return new DecodeError(`the answer is larger than \`maxResponseBytes\`, which is ${maxBytes}`, {
    ...context,
    advice: "Raise it for this call, or read the answer as a stream or to a file.",
  });
}
