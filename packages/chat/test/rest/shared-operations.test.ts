import { expect, test } from "vitest";
import { createAstral, createFluxer } from "@antiphon/chat";
import { sharedNames } from "./shared-names.js";

function namesOf(client: object): string[] {
  return Object.entries(client as Record<string, Record<string, unknown>>).flatMap(([resource, methods]) =>
    Object.keys(methods)
      .filter((name) => typeof methods[name] === "function")
      .map((name) => `${resource}.${name}`),
  );
}

test("both clients have the operations that one bot for both may call, and no more in common", () => {
  const fluxer = new Set(namesOf(createFluxer({ token: "t" })));
  const both = namesOf(createAstral({ token: "t" })).filter((name) => fluxer.has(name));
  expect(both.sort()).toEqual([...sharedNames]);
});
