import { describe, expect, test } from "vitest";
import { createResponse } from "../../../src/faces/fetch/plain-response.js";

const init = { status: 201, headers: { "content-type": "application/json", "x-a": "b" } };

/** What readers do with an answer, by name. */
const acts: Readonly<Record<string, (response: Response) => unknown>> = {
  text: (response) => response.text(),
  json: (response) => response.json(),
  arrayBuffer: async (response) => [...new Uint8Array(await response.arrayBuffer())],
  blob: async (response) => (await response.blob()).text(),
  formData: (response) => response.formData(),
  bodyUsed: (response) => response.bodyUsed,
  "clone, and its text": (response) => response.clone().text(),
  "body, read to its end": async (response) => {
    const pieces: number[] = [];
    const reader = response.body?.getReader();
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) pieces.push(...next.value);
    return pieces;
  },
  "body, and whether it is locked": (response) => response.body?.locked,
  "body, given up": (response) => response.body?.cancel(),
  head: ({ status, ok, statusText, type, url, redirected, headers }) => [
    status,
    ok,
    statusText,
    type,
    url,
    redirected,
    ...headers,
  ],
  class: (response) => [
    response instanceof Response,
    response.constructor.name,
    Object.prototype.toString.call(response),
  ],
};

describe("an answer whose text is at hand is the runtime's in every other way:", () => {
  const texts = ['{"a":"ä€😀"}', "[]", "no JSON", "", "\uFEFF{}", "\uD800"];
  const pairs = Object.keys(acts).flatMap((first) => Object.keys(acts).map((second) => [first, second] as const));

  test.each(texts)("%j", async (text) => {
    for (const [first, second] of pairs) {
      const [ours, theirs] = [createResponse(text, init), new Response(text, init)];
      for (const name of [first, second, "bodyUsed"])
        expect([first, second, await outcomeOf(acts[name], ours)]).toEqual([
          first,
          second,
          await outcomeOf(acts[name], theirs),
        ]);
    }
  });
});

/** What came of it, or the class of its error. */
async function outcomeOf(act: ((response: Response) => unknown) | undefined, response: Response): Promise<unknown> {
  try {
    return await act?.(response);
  } catch (error) {
    return (error as Error).name;
  }
}
