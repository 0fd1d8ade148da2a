import type { Service } from "../../../kernel/engine.js";
import { type AuralytikContext, bodyOf, invalid, iso, isoOrNull, notFound } from "../wire/context.js";
import { answer } from "../wire/envelope.js";
import { createExportLink } from "../wire/links.js";
import { exportPeriod } from "../wire/period.js";
import type { ExportRecord, KeyRecord } from "../world/records.js";
import type { State } from "../world/state.js";

export const exportServices: Readonly<Record<string, Service<State, KeyRecord>>> = {
  "exports.create": (context) => start(context, "analytics"),
  "exports.createAiCalls": (context) => {
    const { timezone } = bodyOf(context) as { timezone?: string };
    if (timezone !== undefined && !isTimeZone(timezone)) throw invalid("body", "timezone", "must be an IANA time zone");
    return start(context, "ai-calls");
  },
  "exports.get": (context) => answer(context, present(find(context, "analytics"), context.now)),
  "exports.getAiCalls": (context) => answer(context, present(find(context, "ai-calls"), context.now)),
};

function start(context: AuralytikContext, kind: ExportRecord["kind"]): ReturnType<typeof answer> {
  const { state, world, now } = context;
  const request = { format: "csv", ...bodyOf(context) };
  exportPeriod(request);
  const { queueMs, workMs } = state.settings.exporting;
  const id = world.ids.token("exp_", 12);
  const completedAt = now + queueMs + workMs;
  const record: ExportRecord = {
    id,
    kind,
    request,
    createdAt: now,
    workingAt: now + queueMs,
    completedAt,
    error: errorOf(context, request),
    link: createExportLink(context, id, `${kind}-${id}.${request.format}`, completedAt),
  };
  state.exports.set(id, record);
  context.effect("export", id);
  if (record.error === undefined) {
    const { url, expiresAt } = record.link;
    const ready = { jobId: id, downloadUrl: url, expiresAt: iso(expiresAt) };
    context.afterCommit(() => world.schedule("exportReady", ready, completedAt - now));
  }
  return answer(context, present(record, now), 202);
}

/** What such an export ends in, found only when it runs. */
function errorOf({ state, now }: AuralytikContext, request: object): string | undefined {
  const { campaignId, engagementId } = request as Record<string, string | undefined>;
  if (campaignId !== undefined && !state.history.campaigns(now).some(({ id }) => id === campaignId)) {
    return `There is no campaign ${campaignId}.`;
  }
  if (engagementId !== undefined && !state.engagements.has(engagementId))
    return `There is no engagement ${engagementId}.`;
  return undefined;
}

function find(context: AuralytikContext, kind: ExportRecord["kind"]): ExportRecord {
  const id = context.path["jobId"] ?? "";
  const record = context.state.exports.get(id);
  if (record?.kind !== kind) throw notFound("export", id);
  return record;
}

/** Where a job stands is a question of the time alone. */
function present(record: ExportRecord, now: number): unknown {
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
