import { setupServer } from "msw/node";
import { describe, expect, test } from "vitest";
import * as engines from "../../src/apis/index.js";
import { capabilities, type Capability, type Engines, type FaceName, type InjectedFetch } from "../../src/index.js";
import { createMockOf, type MockOf } from "../../src/mock.js";
import type { MockOptions } from "../../src/mock-options.js";
import { handlers } from "../../src/msw/index.js";
import { serve } from "../../src/node/index.js";

/** A fresh mock behind one face, for one test. */
export interface Stage<Set, Api extends keyof Set> {
  readonly face: FaceName;
  readonly mock: MockOf<Set>;
  /** What a bare request goes through on this face. */
  readonly fetch: InjectedFetch;
  /** `mock[api].options()` for this face: spread them into the factory. */
  options(): OptionsOf<MockOf<Set>[Api]>;
  /** Any other options of a handle (`mock.astral.userOptions()`, `mock.auralisCloud.worker()`) for this face. */
  over<Options extends { readonly baseUrl: string }>(options: Options): Options;
}

type OptionsOf<Handle> = Handle extends { options(): infer Options } ? Options : never;

export interface TestOptions {
  /** What the test needs of its face; a face without it does not get the test. */
  readonly needs?: readonly Capability[];
  /** Requests run at once, so that their order of arrival may differ between faces: journals are compared as sets. */
  readonly concurrent?: boolean;
  readonly mock?: MockOptions;
}

/** Declares the tests of one face. */
export interface Bench<Set, Api extends keyof Set> {
  readonly face: FaceName;
  test(title: string, run: (stage: Stage<Set, Api>) => void | Promise<void>, options?: TestOptions): void;
}

/**
 * Runs one behaviour suite on every face: injected, MSW, TCP. After each test the contract must be clean; at the end the
 * faces must have written the same journals.
 */
export function onEveryFace<Api extends keyof Engines>(
  name: string,
  api: Api,
  suite: (bench: Bench<Engines, Api>) => void,
): void {
  onEveryFaceOf(name, engines, api, suite);
}

/** The same for other sets of engines. */
export function onEveryFaceOf<Set extends object, Api extends keyof Set>(
  name: string,
  set: Set,
  api: Api,
  suite: (bench: Bench<Set, Api>) => void,
): void {
  describe(name, () => {
    const journals = new Map<string, Map<FaceName, string>>();
    for (const face of ["options", "msw", "tcp"] as const) {
      describe(`on ${face}`, () => {
        suite({
          face,
          test(title, run, { needs = [], concurrent = false, mock: options } = {}) {
            if (!needs.every((need) => capabilities[face].has(need))) return;
            test(title, async () => {
              const mock = createMockOf(set, options);
              await behind(face, mock, api, run);
              mock.assertClean();
              const seen = journals.get(title) ?? new Map<FaceName, string>();
              expect(seen.has(face), `two tests are called "${title}"`).toBe(false);
              journals.set(
                title,
                seen.set(face, concurrent ? asSet(mock.journal.canonical()) : mock.journal.canonical()),
              );
            });
          },
        });
      });
    }
    test("every face wrote the same journals", () => {
      for (const [title, seen] of journals) {
        const [first, ...rest] = [...seen];
        for (const [face, journal] of rest) expect(journal, `${title}: ${face} against ${first?.[0]}`).toBe(first?.[1]);
      }
    });
  });
}

/** Runs with a mock behind a face, and takes the face down again. */
export async function behind<Set extends object, Api extends keyof Set>(
  face: FaceName,
  mock: MockOf<Set>,
  api: Api,
  run: (stage: Stage<Set, Api>) => void | Promise<void>,
): Promise<void> {
  const bare = { fetch: undefined, WebSocket: undefined };
  const handle = mock[api] as { options(): { readonly fetch: InjectedFetch } };
  const stage = (over: (options: object) => object): Stage<Set, Api> => ({
    face,
    mock,
    fetch: face === "options" ? handle.options().fetch : globalThis.fetch,
    over: <Options extends { readonly baseUrl: string }>(options: Options) => over(options) as Options,
    options: () => over(handle.options()) as OptionsOf<MockOf<Set>[Api]>,
  });
  if (face === "options") return run(stage((options) => options));
  if (face === "msw") {
    const server = setupServer(...handlers(mock));
    server.listen({ onUnhandledRequest: "error" });
    try {
      return await run(stage((options) => ({ ...options, ...bare })));
    } finally {
      server.close();
    }
  }
  const server = await serve(mock);
  try {
    return await run(stage((options) => ({ ...options, ...server.at(api as string) })));
  } finally {
    await server.close();
  }
}

/** Lines without what depends on the order of arrival: the place, who came in which place, and what was left of a limit then. */
function asSet(journal: string): string {
  return journal
    .split("\n")
    .map((line) =>
      line
        .replace(/"n":\d+,/, "")
        .replace(/"authorization":"#\w+"/, '"authorization":"#"')
        .replace(/"x-ratelimit-remaining":"\d+"/, '"x-ratelimit-remaining":"#"'),
    )
    .sort()
    .join("\n");
}
