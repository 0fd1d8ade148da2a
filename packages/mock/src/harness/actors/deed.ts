/** A file that a person sends. */
export interface SentFile {
  readonly filename: string;
  /** Text is sent as UTF-8. */
  readonly content: string | Uint8Array;
  /** Default: `"application/octet-stream"`. */
  readonly contentType?: string | undefined;
}

/** What a person does, as plain data: who it is goes with it. Ids are those of the platform. */
export type Deed =
  | {
      readonly does: "says";
      readonly in: string;
      readonly content: string;
      /** A message of the same channel that is answered. */
      readonly replyTo?: string | undefined;
    }
  | {
      readonly does: "uploads";
      readonly in: string;
      readonly files: readonly SentFile[];
      readonly content?: string | undefined;
    }
  | { readonly does: "edits"; readonly in: string; readonly message: string; readonly content: string }
  | { readonly does: "deletes"; readonly in: string; readonly message: string }
  | { readonly does: "reacts"; readonly in: string; readonly message: string; readonly emoji: string }
  | { readonly does: "unreacts"; readonly in: string; readonly message: string; readonly emoji: string }
  | { readonly does: "types"; readonly in: string }
  | { readonly does: "joins"; readonly guild: string }
  | { readonly does: "leaves"; readonly guild: string }
  | { readonly does: "kicks"; readonly guild: string; readonly whom: string }
  | {
      readonly does: "clicks";
      readonly in: string;
      readonly message: string;
      readonly customId: string;
      readonly values?: readonly string[] | undefined;
    }
  | { readonly does: "joinsVoice"; readonly guild: string; readonly in: string }
  | { readonly does: "leavesVoice"; readonly guild: string };

/** The members that each deed takes. */
export const deedMembers: {
  readonly [Does in Deed["does"]]: readonly Exclude<
    Extract<Deed, { does: Does }> extends infer Of ? keyof Of : never,
    "does"
  >[];
} = {
  says: ["in", "content", "replyTo"],
  uploads: ["in", "files", "content"],
  edits: ["in", "message", "content"],
  deletes: ["in", "message"],
  reacts: ["in", "message", "emoji"],
  unreacts: ["in", "message", "emoji"],
  types: ["in"],
  joins: ["guild"],
  leaves: ["guild"],
  kicks: ["guild", "whom"],
  clicks: ["in", "message", "customId", "values"],
  joinsVoice: ["guild", "in"],
  leavesVoice: ["guild"],
};
