import { joinBytes } from "../bytes/join-bytes.js";
import { DecodeError, type ErrorContext } from "../call/errors.js";

/** A byte order mark is not in the text, and a character that is cut is left out: so much more has to be asked for to see that there is more. */
const SLACK_BYTES = 8;

/** How much of a text to ask a transport for, so that `refuseLarger` can tell. */
export function oneMoreThan(maxBytes: number): number {
  return maxBytes + SLACK_BYTES;
}

/** Throws when the text was longer than it may be. */
export function refuseLarger(text: string, maxBytes: number, context: () => ErrorContext): string {
  // A character is one to three bytes for each of its units.
  if (text.length * 3 > maxBytes && (text.length > maxBytes || new TextEncoder().encode(text).length > maxBytes)) {
    throw tooLarge(maxBytes, context());
  }
  return text;
}

/** A whole body as bytes. */
export async function readBytes(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
  context: () => ErrorContext,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes, context());
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
