import { callerId, invalid, ok, type ChatRequest, type ChatServices } from "../../world/act.js";
import { limitOf } from "../../wire/paging.js";
import type { AuditRecord } from "../../world/records.js";
import { allowedGuild } from "../../permissions/visibility.js";
import { userById } from "../../wire/wire.js";
import { webhookPayload } from "../../wire/webhook-payload.js";

const keptMs = 45 * 86_400_000;
const epochMs = 1_420_070_400_000;

export const auditLogServices: ChatServices<"auditLogs.list"> = {
  "auditLogs.list": (context) => {
    const { state } = context;
    const guild = allowedGuild(state, callerId(context), context.path.guild_id, "VIEW_AUDIT_LOG");
    const entries = pageOf(guild.audit, context);
    const users = new Set(
      entries
        .flatMap(({ user_id, target_id }) => [user_id, target_id])
        .filter((id): id is string => id !== null && state.users.has(id)),
    );
    const webhooks = entries.flatMap(({ target_id }) => state.webhooks.get(target_id ?? "") ?? []);
    return ok({
      [state.dialect.auditLogKey]: entries,
      users: [...users].map((id) => userById(state, id)),
      webhooks: [...new Set(webhooks)].map((webhook) => webhookPayload(state, webhook, "owner")),
    });
  },
};

/** Newest first; entries are kept for 45 days. */
function pageOf(log: readonly AuditRecord[], context: ChatRequest<"auditLogs.list">): AuditRecord[] {
  const { before, after } = context.query;
  if (context.state.dialect.rules.oneBound && before !== undefined && after !== undefined)
    throw invalid("before", "Give either before or after.", "CANNOT_SPECIFY_BOTH_BEFORE_AND_AFTER");
  const { user_id: by, action_type: action } = context.query;
  const isWanted = ({ user_id, action_type }: AuditRecord): boolean =>
    (by === undefined || user_id === by) && (action === undefined || action_type === action);
  const oldest = BigInt(Math.max(context.now - keptMs - epochMs, 0)) << 22n;
  const isFrom = ({ id }: AuditRecord): boolean =>
    BigInt(id) >= oldest && (after === undefined || BigInt(id) > BigInt(after));
  const limit = limitOf(context, 50);
  const page: AuditRecord[] = [];
  if (after !== undefined && before === undefined) {
    for (let at = firstWhere(log, isFrom); at < log.length && page.length < limit; at += 1) {
      const entry = log[at] as AuditRecord;
      if (isWanted(entry)) page.unshift(entry);
    }
    return page;
  }
  const end = before === undefined ? log.length : firstWhere(log, ({ id }) => BigInt(id) >= BigInt(before));
  for (let at = end - 1; at >= 0 && page.length < limit; at -= 1) {
    const entry = log[at] as AuditRecord;
    if (!isFrom(entry)) break;
    if (isWanted(entry)) page.push(entry);
  }
  return page;
}

/** The first place at which it holds; it holds for all that follow. */
function firstWhere(log: readonly AuditRecord[], holds: (entry: AuditRecord) => boolean): number {
  let [from, to] = [0, log.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(log[middle] as AuditRecord)) to = middle;
    else from = middle + 1;
  }
  return from;
}
