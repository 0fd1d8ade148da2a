import { pathOf } from "../../../../kernel/request/path-of.js";
import type { Answer } from "../../../../kernel/engine.js";
import type { ChatContext } from "../../world/act.js";
import { issue } from "../../world/tokens.js";
import { TextDecoder } from "../../../../platform/web-classes.js";

/** The vendor's own test routes, a few of them, for code that was written against them. `configure` does more. */
export async function testHarness(context: ChatContext): Promise<Answer | undefined> {
  const { request, state } = context;
  const path = pathOf(request.url);
  if (!path.startsWith("/test/")) return undefined;
  const { testToken } = state.options;
  if (testToken === undefined) return refused(404, "TEST_HARNESS_DISABLED", "The test harness is off.");
  if (request.headers["x-test-token"] !== testToken)
    return refused(403, "TEST_HARNESS_FORBIDDEN", "The token of the test harness is wrong.");
  const body = await jsonOf(context);
  const guild = state.guilds.get(String(body["guild_id"]));
  const user = state.users.get(String(body["user_id"]));
  switch (`${request.method} ${path}`) {
    case "POST /test/guild-features":
      if (guild === undefined) return refused(404, "UNKNOWN_GUILD", "There is no such guild.");
      guild.fields = { ...guild.fields, features: textsIn(body["features"]) };
      return { status: 204 };
    case "POST /test/guild-disabled-operations":
      if (guild === undefined) return refused(404, "UNKNOWN_GUILD", "There is no such guild.");
      guild.fields = { ...guild.fields, disabled_operations: Number(body["disabled_operations"]) };
      return { status: 204 };
    case "POST /test/user-flags":
      if (user === undefined) return refused(404, "UNKNOWN_USER", "There is no such user.");
      user.flags = Number(body["flags"]);
      return { status: 204 };
    case "POST /test/oauth2-token": {
      if (user === undefined) return refused(404, "UNKNOWN_USER", "There is no such user.");
      const scopes = String(body["scope"] ?? "identify").split(" ");
      const expiresAt = context.now + 604_800_000;
      const token = issue(state, state.world.ids.token("", 43), {
        kind: "bearer",
        userId: user.id,
        applicationId: state.seeded.applicationId,
        scopes,
        expiresAt,
      });
      return { status: 200, body: { access_token: token, token_type: "Bearer" } };
    }
    case "POST /test/clear-rate-limits":
      state.limits.clear();
      return { status: 204 };
    default:
      return refused(404, "NOT_FOUND", "There is no such test route.");
  }
}

async function jsonOf(context: ChatContext): Promise<Readonly<Record<string, unknown>>> {
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(await context.bytes()));
    return typeof body === "object" && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}

function textsIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}

function refused(status: number, code: string, message: string): Answer {
  return { status, body: { code, message, error: message } };
}
