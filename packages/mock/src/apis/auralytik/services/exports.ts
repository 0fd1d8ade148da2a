import type { ExportJob } from "../../../generated/auralytik-operations.js";
import {
  type AuralytikContext,
  type AuralytikRequest,
  type AuralytikServices,
  invalid,
  iso,
  isoOrNull,
  notFound,
} from "../wire/context.js";
import { answer, answerAs } from "../wire/envelope.js";
import { createExportLink } from "../wire/links.js";
import { exportPeriod } from "../wire/period.js";
import type { AskedExport, ExportRecord } from "../world/records.js";

export const exportServices: AuralytikServices<
  "exports.create" | "exports.createAiCalls" | "exports.get" | "exports.getAiCalls"
> = {
  "exports.create": (context) => start(context, { kind: "analytics", request: context.body }),
  "exports.createAiCalls": (context) => {
    const { timezone } = context.body;
    if (timezone !== undefined && !isTimeZone(timezone)) throw invalid("body", "timezone", "must be an IANA time zone");
    return start(context, { kind: "ai-calls", request: { format: "csv", ...context.body } });
  },
  "exports.get": (context) => answer(context, present(find(context, "analytics"), context.now)),
  "exports.getAiCalls": (context) => answer(context, present(find(context, "ai-calls"), context.now)),
};

function start(context: AuralytikContext, asked: AskedExport): ReturnType<typeof answerAs<202, ExportJob>> {
  const { state, world, now } = context;
  const { kind, request } = asked;
  exportPeriod(request);
  const { queueMs, workMs } = state.settings.exporting;
  const id = world.ids.token("exp_", 12);
  const completedAt = now + queueMs + workMs;
  const record: ExportRecord = {
    ...asked,
    id,
    createdAt: now,
    workingAt: now + queueMs,
    completedAt,
    error: errorOf(context, asked),
    link: createExportLink(context, id, `${kind}-${id}.${request.format}`, completedAt),
  };
  state.exports.set(id, record);
  context.effect("export", id);
  if (record.error === undefined) {
    const { url, expiresAt } = record.link;
    const ready = { jobId: id, downloadUrl: url, expiresAt: iso(expiresAt) };
    context.afterCommit(() => world.schedule("exportReady", ready, completedAt - now));
  }
  return answerAs(context, 202, present(record, now));
}

/** What such an export ends in, found only when it runs. */
function errorOf({ state, now }: AuralytikContext, { kind, request }: AskedExport): string | undefined {
  const { campaignId } = request;
  const engagementId = kind === "analytics" ? request.engagementId : undefined;
  if (campaignId !== undefined && !state.history.campaigns(now).some(({ id }) => id === campaignId)) {
    return `There is no campaign ${campaignId}.`;
  }
  if (engagementId !== undefined && !state.engagements.has(engagementId))
    return `There is no engagement ${engagementId}.`;
  return undefined;
}

function find(context: AuralytikRequest<"exports.get">, kind: ExportRecord["kind"]): ExportRecord {
  const id = context.path.jobId;
  const record = context.state.exports.get(id);
  if (record?.kind !== kind) throw notFound("export", id);
  return record;
}

/** Where a job stands is a question of the time alone. */
function present(record: ExportRecord, now: number): ExportJob {
  const { id, createdAt, workingAt, completedAt, error, link } = record;
  const ended = now >= completedAt;
  const completed = ended && error === undefined;
  const status = completed ? "completed" : ended ? "failed" : now < workingAt ? "queued" : "processing";
  const share = status === "processing" ? (now - workingAt) / (completedAt - workingAt) : 0;
  const isReachable = completed && now < link.expiresAt;
  return {
    jobId: id,
    status,
    progress: completed ? 100 : Math.floor(100 * share),
    downloadUrl: isReachable ? link.url : null,
    expiresAt: completed ? iso(link.expiresAt) : null,
    error: ended ? (error ?? null) : null,
    createdAt: iso(createdAt),
    completedAt: isoOrNull(ended ? completedAt : null),
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
