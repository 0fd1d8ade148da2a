import { ConfigError, type FileInput, type FileSource } from "@antiphon/core";
import { kindOf, checkOptions, isFileInput } from "@antiphon/core/internal";

/** A file to send with a message. Bare content works too; then its name comes from the `File` or path. */
export interface ChatFile extends FileSource {
  /** Alternative text. */
  readonly description?: string | undefined;
  readonly title?: string | undefined;
  /** Hides the file until it is clicked. */
  readonly spoiler?: boolean | undefined;
  /** Of a voice message on Fluxer (`flags: 8192`, this file and nothing else): whole seconds, and its shape in base64. */
  readonly voice?: { readonly duration: number; readonly waveform: string } | undefined;
}

/** What the server is told about one uploaded file. */
export interface FileEntry {
  readonly id: number;
  readonly filename: string;
  readonly description: string | undefined;
  readonly title: string | undefined;
  readonly flags: number | undefined;
  readonly duration?: number | undefined;
  readonly waveform?: string | undefined;
}

/** A file with the entry of `attachments` that belongs to it. */
export interface NamedFile {
  readonly entry: FileEntry;
  readonly source: FileSource;
}

const spoilerFlag = 8;
const MEMBERS = [
  "content",
  "filename",
  "contentType",
  "sizeBytes",
  "description",
  "title",
  "spoiler",
  "voice",
] satisfies readonly (keyof ChatFile)[];

/** Gives each file its name and its index, from `first` on. */
export function nameFiles(files: readonly (ChatFile | FileInput)[], first = 0): readonly NamedFile[] {
  if (!Array.isArray(files) || files.length === 0)
    throw new ConfigError("INVALID_OPTION", "`files` must be a list, in the options of the call");
  return files.map((file, index) => nameFile(file, first + index));
}

function nameFile(file: ChatFile | FileInput, id: number): NamedFile {
  if (!isFileInput(file))
    throw new ConfigError("INVALID_OPTION", `files[${id}] is no file: give { path }, bytes or a Blob`);
  const source: ChatFile = "content" in file ? file : { content: file };
  checkOptions(source, `files[${id}]`, MEMBERS);
  const { content, description, title, spoiler, voice } = source;
  const { path, name } = (typeof content === "object" ? content : {}) as Readonly<Record<string, string | undefined>>;
  if (typeof (source.filename ?? "") !== "string")
    throw new ConfigError(
      "INVALID_OPTION",
      `\`filename\` of files[${id}] must be a text, not ${kindOf(source.filename)}`,
    );
  const filename = source.filename ?? path?.split?.(/[/\\]/).at(-1) ?? name ?? "file";
  return {
    entry: { id, filename, description, title, flags: spoiler ? spoilerFlag : undefined, ...voice },
    source: { ...source, filename },
  };
}
