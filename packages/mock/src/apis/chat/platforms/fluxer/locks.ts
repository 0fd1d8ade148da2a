import { Failure } from "../../../../kernel/request/failure.js";
import type { ChatContext } from "../../world/act.js";

/** Rewriting positions locks them for a while; a second rewrite meanwhile is refused. */
export function holdLock({ state, now }: ChatContext, what: string): void {
  const { locks } = state.fluxer;
  if ((locks.get(what) ?? 0) > now) throw new Failure("GENERAL_ERROR", { headers: { "retry-after": "2" } });
  if (state.options.positionsMs > 0) locks.set(what, now + state.options.positionsMs);
}

/** An edit holds its message; another one meanwhile is refused. */
export function whileEditing(context: ChatContext, messageId: string, edit: () => void): Promise<void> | undefined {
  const { locks } = context.state.fluxer;
  const what = `message:${messageId}`;
  if (locks.has(what)) throw new Failure("RESOURCE_LOCKED", { headers: { "retry-after": "1" } });
  const { editMs } = context.state.options;
  if (editMs > 0) return editSlowly(context, what, edit);
  edit();
  return undefined;
}

async function editSlowly(context: ChatContext, what: string, edit: () => void): Promise<void> {
  const { locks } = context.state.fluxer;
  const { editMs } = context.state.options;
  locks.set(what, context.now + editMs);
  try {
    await context.sleep(editMs);
    edit();
  } finally {
    locks.delete(what);
  }
}
