import type { ChatState } from "../world/state.js";

/** Bytes of the largest file that the account may send. */
export function fileLimit(state: ChatState, userId: string): number {
  const user = state.users.get(userId);
  const { fileBytes } = state.dialect.limits;
  if (user?.bot === true || user === undefined) return fileBytes.bot;
  return user.premium ? fileBytes.premium : fileBytes.person;
}
