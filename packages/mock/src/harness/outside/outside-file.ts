import type { SentFile } from "../actors/deed.js";

/** A file as JSON has it: its content as text, or in Base64. */
export interface OutsideFile {
  readonly filename: string;
  readonly content?: string | undefined;
  readonly base64?: string | undefined;
  readonly contentType?: string | undefined;
}

/** The file that is sent. Throws `TypeError` where it has both contents, or none, or what is no Base64. */
export function sentFile({ content, base64, ...rest }: OutsideFile): SentFile {
  if ((content === undefined) === (base64 === undefined))
    throw new TypeError(`The file "${rest.filename}" takes either "content" or "base64".`);
  if (content !== undefined) return { ...rest, content };
  try {
    return { ...rest, content: Uint8Array.from(atob(base64 ?? ""), (letter) => letter.charCodeAt(0)) };
  } catch {
    throw new TypeError(`The "base64" of the file "${rest.filename}" is no Base64.`);
  }
}
