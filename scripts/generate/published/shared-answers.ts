import type { JsonObject } from "./published-json.js";

/** Answers that many operations give, each written once below `components.responses`. */
export interface SharedAnswers {
  readonly components: JsonObject;
  /** A reference to this answer: to an equal one where there is one, else to a new component of that name. */
  refer(name: string, answer: JsonObject): JsonObject;
}

export function sharedAnswers(): SharedAnswers {
  const components: JsonObject = {};
  const names = new Map<string, string>();
  return {
    components,
    refer(name, answer) {
      const text = JSON.stringify(answer);
      const known = names.get(text) ?? unused(name, components);
      names.set(text, known);
      components[known] = answer;
      return { $ref: `#/components/responses/${known}` };
    },
  };
}

function unused(name: string, taken: JsonObject): string {
  for (let ordinal = 1; ; ordinal++) {
    const candidate = ordinal === 1 ? name : `${name}${ordinal}`;
    if (!(candidate in taken)) return candidate;
  }
}
