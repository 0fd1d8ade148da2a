/** How far a job has come, as far as a later process must know. */
export interface Progress {
  /** It was about to be reported as RUNNING. Without `startedAt` nothing of it has run. */
  readonly isAnnounced?: true | undefined;
  /** When it was reported as RUNNING, in ms since 1970. */
  readonly startedAt?: number | undefined;
  /** Its handler is done, and left its output here. */
  readonly directory?: string | undefined;
  /** How it has ended, whether or not the service knows it yet. */
  readonly end?: JobEnd | undefined;
}

export type JobEnd =
  | { readonly status: "COMPLETED"; readonly output_url?: string }
  | { readonly status: "FAILED"; readonly reason: string };

/** Reads what was kept of a job. An older or a newer version may have written anything: what cannot be meant is not known. */
export function readProgress(text: string | undefined): Progress {
  const { isAnnounced, startedAt, directory, end } = objectIn(text);
  return {
    ...(isAnnounced === true && { isAnnounced }),
    ...(typeof startedAt === "number" && { startedAt }),
    ...(typeof directory === "string" && directory !== "" && { directory }),
    ...(isEnd(end) && { end }),
  };
}

function objectIn(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function isEnd(end: unknown): end is JobEnd {
  const { status, reason, output_url } = (end ?? {}) as Readonly<Record<string, unknown>>;
  if (status === "FAILED") return typeof reason === "string";
  return status === "COMPLETED" && (output_url === undefined || typeof output_url === "string");
}
