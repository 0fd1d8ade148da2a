import type { Engagement } from "../../../generated/auralytik-operations.js";
import { type AuralytikContext, type AuralytikServices, iso, notFound, type WithId } from "../wire/context.js";
import { answer, answerAs, page } from "../wire/envelope.js";
import { evaluations } from "./evaluations.js";
import type { EngagementRecord } from "../world/records.js";

export const engagementServices: AuralytikServices<
  "engagements.list" | "engagements.get" | "engagements.create" | "engagements.update"
> = {
  "engagements.list": (context) => {
    const counts = countEvaluations(context);
    const rows = [...context.state.engagements.values()].sort((a, b) => b.createdAt - a.createdAt);
    return page(context, rows, (record) => present(record, counts));
  },

  "engagements.get": (context) => answer(context, present(findEngagement(context), countEvaluations(context))),

  "engagements.create": (context) => {
    const { name, description = null, type } = context.body;
    const record: EngagementRecord = {
      id: context.world.ids.token("eng_", 10),
      name,
      description,
      type,
      status: "active",
      createdAt: context.now,
      updatedAt: context.now,
    };
    context.state.engagements.set(record.id, record);
    context.effect("engagement", record.id);
    return answerAs(context, 201, present(record, new Map()));
  },

  "engagements.update": (context) => {
    const record = findEngagement(context);
    const { name, description, status } = context.body;
    if (name !== undefined) record.name = name;
    if (description !== undefined) record.description = description;
    if (status !== undefined) record.status = status;
    record.updatedAt = context.now;
    context.effect("engagement", record.id);
    return answer(context, present(record, countEvaluations(context)));
  },
};

function findEngagement(context: WithId): EngagementRecord {
  const { id } = context.path;
  const record = context.state.engagements.get(id);
  if (record === undefined) throw notFound("engagement", id);
  return record;
}

/** Counted when read: nothing keeps a total that could come apart from the rows. */
function countEvaluations(context: AuralytikContext): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { engagementId } of evaluations(context.state, context.now))
    counts.set(engagementId, (counts.get(engagementId) ?? 0) + 1);
  return counts;
}

function present(record: EngagementRecord, counts: ReadonlyMap<string, number>): Engagement {
  const { createdAt, updatedAt, ...row } = record;
  return { ...row, evaluationCount: counts.get(record.id) ?? 0, createdAt: iso(createdAt), updatedAt: iso(updatedAt) };
}
