import { checkMembers } from "../../kernel/names/check-members.js";
import { given } from "../../kernel/names/given.js";
import { didYouMean } from "../../kernel/names/nearest.js";
import { Failure } from "../../kernel/request/failure.js";
import type { ChatHandle } from "./chat-handle.js";
import { clickOn } from "./services/applications/interactions.js";
import { consentTo, type Consent } from "./services/oauth2/oauth2-consent.js";
import { worldAct } from "./world/act.js";
import { checkUser, toBits } from "./world/scenario.js";
import type { ChatState } from "./world/state.js";

/** What a person does with a browser: no bot can, and a test has none. */
export function visitorOf(state: ChatState): Pick<ChatHandle, "consent" | "click"> {
  const { seeded } = state;
  return {
    consent(input) {
      checkMembers("consent()", input, consentMembers);
      const { as = seeded.personId, clientId = seeded.applicationId, scopes, permissions } = input;
      checkUser(state, as);
      checkScopes(state, scopes);
      const { redirectUri, guildId, codeChallenge, codeChallengeMethod } = input;
      const optional = {
        redirect_uri: redirectUri,
        state: input.state,
        guild_id: guildId,
        permissions: permissions === undefined ? undefined : String(toBits(permissions)),
        code_challenge: codeChallenge,
        code_challenge_method: codeChallengeMethod,
      };
      const consent: Consent = { client_id: clientId, scope: scopes.join(" "), ...given<Consent>(optional) };
      const redirectTo = unlessRefused("consent()", () => consentTo(worldAct(state), as, consent));
      if (redirectTo === null) return {};
      return { redirectTo, code: new URL(redirectTo).searchParams.get("code") ?? "" };
    },
    click(input) {
      checkMembers("click()", input, ["channelId", "messageId", "customId", "values", "as"]);
      if (!state.dialect.interactions)
        throw new TypeError(`click() is for a platform with components, not ${state.dialect.id}.`);
      const { channelId: channel_id, messageId: message_id, customId: custom_id, as = seeded.personId } = input;
      checkUser(state, as);
      const click = { channel_id, message_id, custom_id, ...given({ values: input.values }) };
      unlessRefused("click()", () => clickOn(worldAct(state), as, click));
    },
  };
}

const consentMembers = [
  "scopes", "as", "clientId", "redirectUri", "state", "guildId", "permissions", "codeChallenge", "codeChallengeMethod",
]; // prettier-ignore

/** Scopes that the platforms' pages name, though their consents take some of them only. */
const namedScopes = ["guilds.join", "connections", "messages.read"];

/** Throws `TypeError` for a scope that no page, operation or consent of the platform knows. */
export function checkScopes({ dialect }: ChatState, scopes: unknown): void {
  if (!Array.isArray(scopes)) throw new TypeError("Scopes are a list of names.");
  const served = dialect.tables().routes.flatMap((route) => route.scopes);
  const known = [...new Set([...dialect.oauthScopes, ...namedScopes, ...served])];
  for (const scope of scopes as readonly unknown[]) {
    if (known.includes(scope as string)) continue;
    throw new TypeError(
      `${dialect.id} has no scope ${JSON.stringify(scope)}${didYouMean(String(scope), known) || `. Known are ${known.join(", ")}.`}`,
    );
  }
}

/** A refusal of the platform as the error that a test sees. */
function unlessRefused<T>(what: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const issues = error.details.issues?.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
    throw new Error(`${what} was refused: ${[error.code, ...issues].join("; ")}`, { cause: error });
  }
}
