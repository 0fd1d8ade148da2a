import { execFile, execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { createMock } from "@antiphon/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type MockServer } from "../../../src/node/index.js";

interface Sample {
  readonly label: string;
  readonly source: string;
}
interface Operation {
  readonly operationId: string;
  readonly "x-codeSamples": readonly Sample[];
}

const file = new URL("../../../../../spec/published/players.json", import.meta.url);
const { paths } = JSON.parse(readFileSync(file, "utf8")) as {
  readonly paths: Record<string, Record<string, Operation>>;
};
const operations = Object.values(paths).flatMap((item) => Object.values(item));
const run = promisify(execFile);

/** What runs a sample of each language, and whether this machine has it: not every machine has Python. */
const runners: Readonly<Record<string, readonly [file: string, flag: string]>> = {
  cURL: ["bash", "-c"],
  "Node.js": [process.execPath, "-e"],
  Python: ["python3", "-c"],
};

function isHere(command: string): boolean {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

test("every endpoint of Auralis has a sample in each language of the vendor's reference", () => {
  expect(operations).toHaveLength(18);
  for (const { operationId, "x-codeSamples": samples } of operations)
    expect([operationId, samples.map(({ label }) => label)]).toEqual([operationId, Object.keys(runners)]);
});

describe.each(Object.entries(runners).filter(([, [command]]) => isHere(command)))(
  "samples in %s",
  (label, [command, flag]) => {
    let server: MockServer;
    const mock = createMock({ clock: "real" });
    beforeAll(async () => {
      server = await serve(mock);
      mock.auralis.configure({ requestsPerCredential: 1000, requestsPerAddress: 1000, connectMs: 0 });
    });
    afterAll(() => server.close());

    const sampleOf = (id: string): string =>
      operations.find(({ operationId }) => operationId === id)?.["x-codeSamples"].find((one) => one.label === label)
        ?.source ?? "";
    const perform = async (id: string): Promise<string> => {
      const { url, token } = server.line.apis["auralis"] as { url: string; token: string };
      const source = label === "Node.js" ? `(async () => {${sampleOf(id)}})()` : sampleOf(id);
      const { stdout } = await run(command, [flag, source], {
        env: { ...process.env, AURALIS_URL: url, AURALIS_TOKEN: token },
      });
      return stdout;
    };

    test("each does what it says", { timeout: 120_000 }, async () => {
      const last = "players.delete";
      const ids = operations
        .map(({ operationId }) => operationId)
        .filter((id) => id !== "players.create" && id !== last);
      const order = [
        "players.create",
        "playback.play",
        ...ids.filter((id) => id !== "playback.play" && id !== "playback.stop"),
        "playback.stop",
        last,
      ];
      expect(order).toHaveLength(18);
      for (const id of order) expect([id, await perform(id)]).toEqual([id, expect.stringMatching(/\{/)]);
      expect(mock.journal.exchanges().map(({ operation, status }) => `${operation} ${status}`)).toEqual(
        order.map(
          (id) => expect.stringMatching(new RegExp(`^${id.replaceAll(".", String.raw`\.`)} 20[02]$`)) as string,
        ),
      );
      mock.assertClean();
    });
  },
);
