import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

test.each([
  ["curl", "bash", "docs/snippets/analytics.sh"],
  ["Python", "python3", "docs/snippets/analytics.py"],
])("the %s sample signs so that the mock accepts it, text beyond ASCII included", async (_, command, file) => {
  const mock = createMock({ clock: "real" });
  const server = await serve(mock);
  try {
    const { apiKey, hmacSecret } = mock.auralytik.options();
    const env = {
      ...process.env,
      PYTHONIOENCODING: "utf-8",
      AURALYTIK_URL: server.at("auralytik").baseUrl,
      AURALYTIK_API_KEY: apiKey,
      AURALYTIK_HMAC_SECRET: hmacSecret,
    };
    const { code, output } = await run(command, file, env);
    expect(code, output).toBe(0);
    expect(output).toContain("Evaluación ñandú – 通話 📞");
    expect(output).toContain("eval_");
    expect(mock.journal.exchanges().map(({ operation, status }) => `${operation} ${status}`)).toEqual([
      "engagements.create 201",
      "evaluations.list 200",
    ]);
    mock.assertClean();
  } finally {
    await server.close();
  }
});

function run(command: string, file: string, env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [file], { cwd: root, env });
    let output = "";
    child.stdout.on("data", (piece: Buffer) => (output += piece.toString("utf8")));
    child.stderr.on("data", (piece: Buffer) => (output += piece.toString("utf8")));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}
