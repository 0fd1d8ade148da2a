import type { Payload } from "../../../../gateway/platform.js";
import type { Act, ChatContext } from "../../world/act.js";
import { has, permissionsOf } from "../../permissions/permissions.js";
import type { AuditRecord } from "../../world/records.js";

export interface AuditInput {
  /** Number of the action. */
  readonly action: number;
  readonly by: string;
  readonly target: string | null;
  /** The request, whose header may carry the reason; none where a test's scenario acts. */
  readonly context: ChatContext | undefined;
  readonly options?: Payload;
  readonly changes?: readonly Payload[];
  /** Passes over the header. */
  readonly ignoreReason?: boolean;
  /** In place of the header's. */
  readonly reason?: string | undefined;
}

/** Notes an administrative action in its guild's log; direct messages have none. */
export function audit(act: Act, guildId: string | undefined, input: AuditInput): void {
  const guild = guildId === undefined ? undefined : act.state.guilds.get(guildId);
  if (guild === undefined) return;
  const reason = input.reason ?? (input.ignoreReason === true ? undefined : reasonOf(input.context));
  const entry: AuditRecord = {
    id: act.state.world.ids.snowflake(),
    action_type: input.action,
    user_id: input.by,
    target_id: input.target,
    ...(reason === undefined ? {} : { reason }),
    ...(input.options === undefined ? {} : { options: input.options }),
    ...(input.changes === undefined || input.changes.length === 0 ? {} : { changes: input.changes }),
  };
  guild.audit.push(entry);
  if (!act.state.dialect.rules.auditEvents) return;
  const sees = (userId: string): boolean => has(permissionsOf(act.state, guild, userId), "VIEW_AUDIT_LOG");
  act.emit("GUILD_AUDIT_LOG_ENTRY_CREATE", { ...entry, guild_id: guild.id }, { guildId: guild.id, sees });
}

/** The reason in the header; one that is too long is dropped. */
export function reasonOf(context: ChatContext | undefined): string | undefined {
  const reason = context?.request.headers["x-audit-log-reason"]?.trim();
  return reason === undefined || reason === "" || reason.length > 512 ? undefined : reason;
}

/** What differs between two states of an object, for the entry's `changes`. */
export function changesBetween(before: Payload, after: Payload): Payload[] {
  return Object.keys({ ...before, ...after }).flatMap((key) => {
    const old = before[key];
    const now = after[key];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [
      {
        key,
        ...(old === undefined || old === null ? {} : { old_value: old }),
        ...(now === undefined || now === null ? {} : { new_value: now }),
      },
    ];
  });
}
