import type { Answer } from "../engine.js";
import { isJson, mediaType } from "../request/body.js";
import type { PlainAnswer } from "../request/plain.js";
import type { Validator } from "../schema/validator.js";
import type { ApiTables, RouteRow } from "../schema/tables.js";
import { Trimmer } from "./trimmer.js";
import { serves, type Trust } from "./trust.js";

/** Takes out of what leaves an API whatever rests on less than a world trusts. */
export interface Guard {
  answer(answer: Answer, route: RouteRow): Answer;
  refusal(code: string, answer: PlainAnswer, route: RouteRow | undefined): PlainAnswer;
  headers(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
}

export function withoutGuesses(tables: ApiTables, validator: Validator, trust: Trust): Guard {
  if (trust === "proposed")
    return { answer: (answer) => answer, refusal: (_, answer) => answer, headers: (headers) => headers };

  const trimmer = new Trimmer(tables, validator, trust);
  const labels = tables.headers ?? {};
  return {
    answer(answer, route) {
      const type = mediaType(answer.type ?? "application/json");
      const index = route.responses[String(answer.status)]?.content?.[type];
      if (index === undefined || !isJson(type) || answer.body === undefined) return answer;
      return { ...answer, body: trimmer.trimAt(index, JSON.parse(JSON.stringify(answer.body))) };
    },
    refusal(code, answer, route) {
      const error = (route ?? tables.routes[0])?.error;
      if (!serves(trust, tables.codes[code]?.label) || !serves(trust, trimmer.labelAt(error))) {
        const { "content-type": _, ...headers } = answer.headers;
        return { status: answer.status, headers, body: undefined };
      }
      if (error === undefined || typeof answer.body !== "string" || !isJson(mediaType(answer.headers["content-type"])))
        return answer;
      const body = trimmer.trimAt(error, JSON.parse(answer.body));
      return { ...answer, body: JSON.stringify(body) };
    },
    headers: (headers) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => serves(trust, labels[name.toLowerCase()]))),
  };
}
