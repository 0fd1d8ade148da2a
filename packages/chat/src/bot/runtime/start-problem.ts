import { isAntiphonError, isApiError } from "@antiphon/core";
import { textOfError } from "../../gateway/text-of-error.js";
import { GatewayFatalError } from "../../gateway/errors.js";

/** Why a bot could not start, and what to do about it, in one line. */
export function startProblem(error: unknown): string {
  const what = textOfError(error);
  const todo = todoOf(error);
  return todo === undefined ? `the bot did not start: ${what}` : `the bot did not start: ${what} ${todo}`;
}

function todoOf(error: unknown): string | undefined {
  if (isRefused(error))
    return (
      "The platform refused the token. Is it a bot's, of this platform, and the newest? Copy it anew from the page of your application, " +
      "and set ASTRAL_BOT_TOKEN or FLUXER_BOT_TOKEN."
    );
  if (error instanceof GatewayFatalError && error.code === "SESSION_BUDGET_SPENT")
    return `Too many starts in a short time. Wait ${Math.ceil((error.retryAfterMs ?? 0) / 60_000)} min, and give the gateway a \`store\`.`;
  if (!isAntiphonError(error)) return undefined;
  if (error.code === "CREDENTIALS_FAILED")
    return "A bot's token is on the page of your application; ASTRAL_BOT_TOKEN_FILE and FLUXER_BOT_TOKEN_FILE name a file with it.";
  if (isApiError(error) && error.status === 404)
    return "Nothing answers there as the API does. Check the address: ASTRAL_API_URL or FLUXER_API_URL, `baseUrl` or `instanceUrl`.";
  return undefined;
}

function isRefused(error: unknown): boolean {
  if (isApiError(error)) return error.status === 401;
  return error instanceof GatewayFatalError && (error.closeCode === 4004 || error.closeCode === 401);
}
