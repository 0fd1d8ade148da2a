import { createMock, type Mock } from "@antiphon/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishDocument } from "../../../../scripts/generate/published/publish.js";
import { serve, type MockServer } from "../../src/node/index.js";
import { factLabels } from "./fact-labels.js";
import { type Exchange, play } from "./play.js";
import type { Statement } from "./statement.js";
import { statementFiles } from "./statement-files.js";
import { beyondLabel, notReached } from "./walk.js";

describe.each(statementFiles)("what is known of $name, over TCP", ({ file, model }) => {
  let mock: Mock;
  let server: MockServer;
  const document = publishDocument(model);
  const walked: [statement: Statement, exchanges: Exchange[]][] = [];
  beforeAll(async () => {
    mock = createMock({ seed: 1, clock: "manual" });
    server = await serve(mock);
  });
  afterAll(() => server.close());

  test.each(file.statements)("$says ($source)", async (statement) => {
    // What is sure holds also where nothing else is served.
    for (const trust of new Set([statement.label, "proposed"] as const)) {
      mock.reset();
      mock.configure({ trust });
      const exchanges: Exchange[] = [];
      const stage = { file, server, document, now: () => mock.clock.now() };
      expect([trust, ...(await play(stage, statement, exchanges))]).toEqual([trust]);
      if (trust === statement.label) walked.push([statement, exchanges]);
    }
  });

  test("statements that are stated walk on stated operations, parameters and fields alone", () => {
    const labelOf = factLabels(model);
    const beyond = walked.flatMap(([statement, exchanges]) => beyondLabel(model, labelOf, statement, exchanges));
    expect([...new Set(beyond)]).toEqual([]);
  });

  test("and they reach every outcome that the vendor states", () => {
    const stated = walked.filter(([{ label }]) => label === "stated");
    const exchanges = stated.flatMap(([, sent]) => sent);
    expect(notReached(model, exchanges)).toEqual([]);
  });
});
