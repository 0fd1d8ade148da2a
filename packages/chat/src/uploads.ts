import type { Call, CallOptions, FileInput } from "@antiphon/core";
import type { CallArgs, Runtime } from "@antiphon/core/internal";
import { type ChatFile, fileEntry, namedFile } from "./chat-file.js";

/** Options of a call that can carry files. */
export interface FileOptions {
  /** Up to ten files. Embeds show them by `attachment://` and the file's name. */
  readonly files?: readonly (ChatFile | FileInput)[];
}

interface Body {
  readonly attachments?: readonly unknown[];
  readonly nonce?: string;
}

/** Sends JSON, or, with files, the same JSON as `payload_json` beside the parts `files[n]`. */
export function callWithFiles<T, Code extends string>(
  runtime: Runtime,
  id: string,
  args: CallArgs,
  options: (CallOptions & FileOptions) | undefined,
): Call<T, Code> {
  const operation = runtime.operation(id);
  const { files = [], ...rest } = options ?? {};
  if (files.length === 0) return runtime.call(operation, args, options === undefined ? undefined : rest);
  const body = args.body as Body;
  const nonce = operation.safety === "nonce" ? (body.nonce ?? newNonce(runtime)) : body.nonce;
  const payload = {
    ...body,
    ...(nonce !== undefined && { nonce }),
    attachments: [...(body.attachments ?? []), ...files.map(fileEntry)],
  };
  const parts = Object.fromEntries(files.map((file, index) => [`files[${index}]`, namedFile(file)]));
  return runtime.call(
    { ...operation, body: "multipart" },
    { ...args, body: { payload_json: payload, ...parts } },
    rest,
  );
}

/** In a multipart body the nonce stands inside `payload_json`, where the pipeline does not look. */
function newNonce({ random }: Runtime): string {
  const word = (): string =>
    Math.floor(random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, "0");
  return word() + word() + word() + word();
}
