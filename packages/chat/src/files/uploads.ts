import type { Call, CallOptions, FileInput } from "@antiphon/core";
import {
  type CallArgs,
  createNonce,
  encodeMultipart,
  type Operation,
  type Runtime,
  type RuntimeInit,
} from "@antiphon/core/internal";
import { type ChatFile, nameFiles } from "./chat-file.js";

/** Options of a call that can carry files. */
export interface FileOptions {
  /**
   * Up to ten files: bytes, a `Blob`, `{ path }`, a stream, or one of these as `content` with a name and a description. Embeds
   * show them by `attachment://` and the file's name. All but a bare stream can be sent again, and so retried.
   */
  readonly files?: readonly (ChatFile | FileInput)[] | undefined;
}

interface MessageBody {
  readonly attachments?: readonly { readonly id?: unknown }[] | undefined;
  readonly nonce?: string | undefined;
  readonly files?: never;
}

/** A message with files, before it is known how they travel. */
export interface MessageWithFiles {
  readonly message: MessageBody;
  readonly files: readonly (ChatFile | FileInput)[];
  /** Where their indexes begin. Default 0. */
  readonly first?: number | undefined;
  readonly path: CallArgs["path"];
  readonly options: CallOptions;
}

/** Encodes a message with files: what a runtime of this package has as its `multipart`. */
export type EncodeMessage = (
  ...args: Parameters<NonNullable<RuntimeInit["multipart"]>>
) => ReturnType<typeof encodeMultipart>;

/** Sends the body as JSON or, with files, as the runtime's `multipart` encodes them. */
export function callWithFiles<T, Code extends string>(
  runtime: Runtime,
  operation: Operation,
  args: CallArgs,
  options: (CallOptions & FileOptions) | undefined,
): Call<T, Code> {
  const { files: given, ...rest } = options ?? {};
  const files = given ?? [];
  let message = args.body as MessageBody;
  // Files in the message itself would be lost without a word: they are refused where files are named.
  if (files.length === 0 && message?.files === undefined) return runtime.call(operation, args, rest);
  // The pipeline adds a nonce to JSON bodies only.
  if (operation.safety === "nonce" && message.nonce === undefined)
    message = { ...message, nonce: createNonce(runtime.random, runtime.api.nonce?.maxLength) };
  const body: MessageWithFiles = { message, files, path: args.path, options: rest };
  return runtime.call({ ...operation, body: "multipart" }, { ...args, body }, rest);
}

/** The message as `payload_json` beside the parts `files[n]`. */
export const encodeMessage: EncodeMessage = (body, context) => {
  const { message, files, first } = body as MessageWithFiles;
  const named = nameFiles(files, first);
  const parts = named.map(({ entry, source }) => [`files[${entry.id}]`, source]);
  const payload = withAttachments(
    message,
    named.map(({ entry }) => entry),
  );
  return encodeMultipart({ payload_json: payload, ...Object.fromEntries(parts) }, context);
};

/** What the message names already comes first. */
export function withAttachments(message: MessageBody, entries: readonly object[]): MessageBody {
  return { ...message, attachments: [...(message.attachments ?? []), ...entries] };
}
