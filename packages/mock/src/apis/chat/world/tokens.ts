import type { ApplicationRecord } from "./records.js";
import type { ChatState } from "./state.js";
import type { Credential } from "./caller.js";

/** Makes a credential, valid from now on and bound to this world. */
export function issueBotToken(state: ChatState, application: ApplicationRecord): string {
  revokeTokens(
    state,
    application.botId,
    (credential) => credential.kind === "bot" && credential.userId === application.botId,
  );
  const token = state.world.ids.token(`${application.id}.`, state.dialect.botTokenSecretChars);
  return issue(state, token, { kind: "bot", userId: application.botId });
}

export function issueSession(state: ChatState, userId: string): string {
  return issue(state, state.world.ids.token(state.dialect.sessionTokenPrefix, 36), { kind: "session", userId });
}

export function issue(state: ChatState, token: string, credential: Credential): string {
  state.tokens.set(token, credential);
  state.world.register(token);
  return token;
}

export function revokeToken(state: ChatState, token: string): void {
  state.tokens.delete(token);
  state.world.unregister(token);
}

/** Takes credentials of an account or application away. */
export function revokeTokens(state: ChatState, of: string, which: (credential: Credential) => boolean): void {
  for (const [token, credential] of state.tokens.entriesOf(of)) if (which(credential)) revokeToken(state, token);
}
