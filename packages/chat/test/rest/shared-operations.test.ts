import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { createAstral, createFluxer } from "@antiphon/chat";
import { sharedNames } from "./shared-names.js";

interface SpecOperation {
  readonly operationId?: string;
  readonly "x-mock-only"?: boolean;
}

function namesOf(client: object): string[] {
  return Object.entries(client as Record<string, Record<string, unknown>>).flatMap(([resource, methods]) =>
    Object.keys(methods)
      .filter((name) => typeof methods[name] === "function")
      .map((name) => `${resource}.${name}`),
  );
}

/** Every operation of a specification; what is for its own people alone has no place in a client. */
function operationsOf(platform: "astral" | "fluxer"): { readonly name: string; readonly forClients: boolean }[] {
  const text = readFileSync(new URL(`../../../../spec/${platform}.yaml`, import.meta.url), "utf8");
  const { paths } = parse(text) as { readonly paths: Record<string, Record<string, SpecOperation>> };
  return Object.values(paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ operationId: name, "x-mock-only": mockOnly }) =>
      name === undefined ? [] : [{ name, forClients: mockOnly !== true }],
    ),
  );
}

test("both clients have the operations that one bot for both may call, and no more in common", () => {
  const fluxer = new Set(namesOf(createFluxer({ token: "t" })));
  const both = namesOf(createAstral({ token: "t" })).filter((name) => fluxer.has(name));
  expect(both.sort()).toEqual([...sharedNames]);
});

test("these are all that both specifications have, but for what is not for clients", () => {
  const [astral, fluxer] = [operationsOf("astral"), operationsOf("fluxer")];
  const both = astral.filter(({ name }) => fluxer.some((other) => other.name === name)).map(({ name }) => name);
  const withheld = [...astral, ...fluxer].filter(({ forClients }) => !forClients).map(({ name }) => name);
  expect(both.filter((name) => withheld.includes(name))).toEqual(["applications.create"]);
  expect(both.filter((name) => !withheld.includes(name)).sort()).toEqual([...sharedNames]);
});
