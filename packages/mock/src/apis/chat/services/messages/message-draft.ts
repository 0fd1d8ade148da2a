import type { ActionRow } from "../../../../generated/astral-operations.js";
import type {
  AllowedMentions,
  EmbedInput,
  MessageAttachment,
  MessageReferenceInput,
} from "../../../../generated/fluxer-operations.js";
import type { Reading } from "../../../../kernel/request/request-parts.js";
import { Failure } from "../../../../kernel/request/failure.js";
import { invalid, type ChatContext } from "../../world/act.js";
import { readUpload, type Upload, type UploadedFile } from "../../wire/multipart.js";

/** A message body, whether it came as JSON or as multipart. Already checked against the operation's schema. */
export interface MessageDraft {
  readonly fields: MessageFields;
  readonly files: readonly UploadedFile[];
}

export interface MessageFields {
  readonly content?: string | null;
  readonly embeds?: readonly EmbedInput[];
  readonly attachments?: readonly MessageAttachment[];
  readonly message_reference?: MessageReferenceInput;
  readonly allowed_mentions?: AllowedMentions;
  readonly flags?: number;
  readonly nonce?: string;
  readonly sticker_ids?: readonly string[];
  readonly tts?: boolean;
  readonly components?: readonly ActionRow[];
  /** Webhooks only. */
  readonly username?: string;
  readonly avatar_url?: string | null;
}

/** A request that brings a message. */
type DraftContext = ChatContext<Reading<{ readonly body: MessageFields | undefined }>>;

export async function readDraft(context: DraftContext): Promise<MessageDraft> {
  const upload = await readUpload(context);
  const draft = upload === undefined ? { fields: context.body ?? {}, files: [] } : checkedUpload(context, upload);
  checkMentions(draft.fields.allowed_mentions);
  for (const [at, row] of (draft.fields.components ?? []).entries()) checkRow(row, `components.${at}`);
  return draft;
}

function checkedUpload(context: ChatContext, upload: Upload): MessageDraft {
  const schema = context.state.dialect.messageSchemas[context.route?.id ?? ""];
  const issues = schema === undefined ? [] : context.issues(schema, upload.payload);
  if (issues.length > 0) {
    context.body = upload.payload; // for the refusal, whose codes depend on what was sent
    throw new Failure("INVALID_FORM_BODY", { issues });
  }
  const fields = upload.payload as MessageFields; // as the schema of the operation has just found
  const ids = (fields.attachments ?? []).map(({ id }) => String(id));
  if (new Set(ids).size < ids.length)
    throw invalid("attachments", "Two entries have the same id.", "DUPLICATE_ATTACHMENT_IDS_NOT_ALLOWED");
  return { fields, files: upload.files };
}

function checkMentions({ parse = [], users = [], roles = [] }: AllowedMentions = {}): void {
  for (const [kind, listed] of [
    ["users", users],
    ["roles", roles],
  ] as const) {
    if (parse.includes(kind) && listed.length > 0)
      throw invalid(
        "allowed_mentions",
        `Either parse ${kind} or list them.`,
        "PARSE_AND_USERS_OR_ROLES_CANNOT_BE_USED_TOGETHER",
      );
  }
}

/** A row holds up to five buttons or exactly one select; a button has `url` or `custom_id` by its style. */
function checkRow({ components: parts }: ActionRow, path: string): void {
  if (parts.some((part) => part.type === 3) && parts.length > 1)
    throw invalid(path, "A select stands alone in its row.");
  for (const [at, part] of parts.entries()) {
    if (part.type !== 2) continue;
    const link = part.style === 5;
    if ((part.url !== undefined) !== link || (part["custom_id"] !== undefined) === link) {
      throw invalid(`${path}.components.${at}`, "A link button has a url, any other a custom_id.");
    }
  }
}
