import type { Answer } from "../../src/kernel/engine.js";
import { Failure } from "../../src/kernel/request/failure.js";
import { type LabContext, data, isoTime } from "./context.js";
import { allScopes } from "./state.js";

export function createToken({ body, now, state }: LabContext): Answer {
  const { refresh_token: refreshToken } = body as { readonly refresh_token: string };
  if (refreshToken !== state.refreshToken)
    throw new Failure("UNAUTHORIZED", { message: "The refresh token is unknown." });
  const token = state.world.ids.token("lab_", 32);
  const expiresAt = now + state.settings.tokenLifetimeMs;
  state.tokens.set(token, { scopes: allScopes, expiresAt });
  state.world.register(token);
  return data({ token, expires_at: isoTime(expiresAt) }, 201);
}

export function getCaller({ caller }: LabContext): Answer {
  return data({ id: caller.id, name: caller.name, scopes: caller.scopes });
}

export function readSigned(context: LabContext): Answer {
  return echo(context, context.state.texts.get(context.path["name"] ?? "") ?? null);
}

export function writeSigned(context: LabContext): Answer {
  const name = context.path["name"] ?? "";
  const { text } = context.body as { readonly text: string };
  context.state.texts.set(name, text);
  context.effect("text", name);
  return echo(context, text);
}

function echo({ path, query }: LabContext, text: string | null): Answer {
  return data({ name: path["name"], words: query["word"] ?? [], text });
}
