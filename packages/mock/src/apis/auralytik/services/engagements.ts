import type { Service } from "../../../kernel/engine.js";
import { type AuralytikContext, bodyOf, iso, notFound } from "../wire/context.js";
import { answer, page } from "../wire/envelope.js";
import { evaluations } from "./evaluations.js";
import type { EngagementRecord, KeyRecord } from "../world/records.js";
import type { State } from "../world/state.js";

export const engagementServices: Readonly<Record<string, Service<State, KeyRecord>>> = {
  "engagements.list": (context) => {
    const counts = countEvaluations(context);
    const rows = [...context.state.engagements.values()].sort((a, b) => b.createdAt - a.createdAt);
    return page(
      context,
      rows.map((record) => present(record, counts)),
    );
  },

  "engagements.get": (context) => answer(context, present(findEngagement(context), countEvaluations(context))),

  "engagements.create": (context) => {
    const body = bodyOf(context);
    const record: EngagementRecord = {
      id: context.world.ids.token("eng_", 10),
      name: String(body["name"]),
      description: (body["description"] as string | undefined) ?? null,
      type: String(body["type"]),
      status: "active",
      createdAt: context.now,
      updatedAt: context.now,
    };
    context.state.engagements.set(record.id, record);
    context.effect("engagement", record.id);
    return answer(context, present(record, new Map()), 201);
  },

  "engagements.update": (context) => {
    const record = findEngagement(context);
    const { name, description, status } = bodyOf(context) as Partial<Record<"name" | "description" | "status", string>>;
    if (name !== undefined) record.name = name;
    if (description !== undefined) record.description = description;
    if (status !== undefined) record.status = status;
    record.updatedAt = context.now;
    context.effect("engagement", record.id);
    return answer(context, present(record, countEvaluations(context)));
  },
};

function findEngagement(context: AuralytikContext): EngagementRecord {
  const id = context.path["id"] ?? "";
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

function present(record: EngagementRecord, counts: ReadonlyMap<string, number>): unknown {
  const { createdAt, updatedAt, ...row } = record;
  return { ...row, evaluationCount: counts.get(record.id) ?? 0, createdAt: iso(createdAt), updatedAt: iso(updatedAt) };
}
