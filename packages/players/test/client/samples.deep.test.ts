import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";
import { expect, test } from "vitest";

const run = promisify(execFile);

test.each([
  ["curl", "bash", "docs/snippets/players.sh"],
  ["Python", "python3", "docs/snippets/players.py"],
])("the guide's %s sample plays a track against the mock", async (_, program, file) => {
  const mock = createMock({ seed: 1, clock: "real" });
  const server = await serve(mock);
  try {
    const { baseUrl } = server.at("auralis");
    const env = { ...process.env, AURALIS_URL: baseUrl, AURALIS_TOKEN: mock.auralis.options().token };
    const { stdout } = await run(program, [file], { env });
    expect(stdout).toContain('"song-0001"');
    mock.assertClean();
    mock.ledger.expectExactlyOnce();
  } finally {
    await server.close();
  }
});
