import type { FileContent, FileInput, FileSource } from "@antiphon/core";

/** A file to send with a message. Bare content works too; then its name comes from the `File` or path. */
export interface ChatFile extends FileSource {
  /** Alternative text. */
  readonly description?: string;
  readonly title?: string;
  /** Hides the file until it is clicked. */
  readonly spoiler?: boolean;
}

/** What the server is told about one uploaded file. */
export interface FileEntry {
  readonly id: number;
  readonly filename: string;
  readonly description?: string;
  readonly title?: string;
  readonly flags?: number;
}

const spoilerFlag = 8;

/** The entry of `attachments` that belongs to the part `files[index]`. */
export function fileEntry(file: ChatFile | FileInput, index: number): FileEntry {
  const { description, title, spoiler } = isSource(file) ? (file as ChatFile) : ({} as Partial<ChatFile>);
  return {
    id: index,
    filename: fileName(file),
    ...(description !== undefined && { description }),
    ...(title !== undefined && { title }),
    ...(spoiler === true && { flags: spoilerFlag }),
  };
}

/** The file with a name that the part and its entry share. */
export function namedFile(file: ChatFile | FileInput): FileSource {
  const source: FileSource = isSource(file) ? file : { content: file };
  const { content, contentType, sizeBytes } = source;
  return {
    content,
    filename: fileName(file),
    ...(contentType !== undefined && { contentType }),
    ...(sizeBytes !== undefined && { sizeBytes }),
  };
}

function fileName(file: ChatFile | FileInput): string {
  const { filename, content }: FileSource = isSource(file) ? file : { content: file };
  return filename ?? nameOf(content) ?? "file";
}

function nameOf(content: FileContent): string | undefined {
  if (typeof content !== "object") return undefined;
  if ("path" in content && typeof content.path === "string") return content.path.split(/[/\\]/).at(-1);
  return "name" in content && typeof content.name === "string" ? content.name : undefined;
}

function isSource(file: ChatFile | FileInput): file is FileSource {
  return typeof file === "object" && "content" in file;
}
