import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";
import { expect, test } from "vitest";
import { jobIn, stageOf } from "../stage.js";

const program = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program as a process of its own. `whenItSays`: sends it a signal at a line of its output. */
function run(args: readonly string[], env: Readonly<Record<string, string>>, whenItSays?: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--conditions=@antiphon/source", "--import", "tsx", program, ...args],
      { env: { ...process.env, ...env } },
      (_, out, err) => resolve({ code: child.exitCode, out, err }),
    );
    child.stderr?.on("data", (text: string) => {
      if (whenItSays !== undefined && text.includes(whenItSays)) child.kill("SIGINT");
    });
  });
}

test("the program reads its address and user from the environment, and ends with the code of how it went", async () => {
  const mock = createMock({ clock: "real" });
  const server = await serve(mock);
  const stage = stageOf({ mock, fetch, over: (options) => ({ ...options, ...server.at("auralisCloud") }) });
  const jobId = await jobIn(stage, "PENDING");
  const env = {
    AURALIS_API_URL: server.at("auralisCloud").baseUrl,
    AURALIS_CLOUD_USER_ID: mock.auralisCloud.options().userId,
  };
  try {
    const [listed, missing, stopped] = await Promise.all([
      run(["list"], env),
      run(["wait", "00000000-0000-4000-8000-000000000000"], env),
      run(["wait", jobId], env, "PENDING"),
    ]);
    expect(listed).toMatchObject({ code: 0, err: "", out: expect.stringContaining(`${jobId}  PENDING`) });
    expect(missing).toMatchObject({
      code: 3,
      out: "",
      err: expect.stringMatching(/^antiphon-jobs: \[NOT_FOUND\].*\n$/),
    });
    expect(stopped).toMatchObject({ code: 130, err: `${jobId} PENDING\nantiphon-jobs: stopped by SIGINT.\n` });
  } finally {
    await server.close();
  }
});

test("a reader that goes away ends the program in silence, with 0", async () => {
  const mock = createMock({ clock: "real" });
  const server = await serve(mock);
  mock.auralisCloud.configure({ requestsPerMinute: 100_000 });
  const stage = stageOf({ mock, fetch, over: (options) => ({ ...options, ...server.at("auralisCloud") }) });
  for (let index = 0; index < 3; index += 1) await jobIn(stage, "PENDING");
  try {
    const { baseUrl } = server.at("auralisCloud");
    const arguments_ = ["--conditions=@antiphon/source", "--import", "tsx", program, "list", "--api-url", baseUrl];
    const child = execFile(process.execPath, [...arguments_, "--user-id", mock.auralisCloud.options().userId]);
    child.stdout?.destroy();
    let err = "";
    child.stderr?.on("data", (text: string) => (err += text));
    const code = await new Promise((resolve) => child.once("exit", resolve));
    expect([code, err]).toEqual([0, ""]);
  } finally {
    await server.close();
  }
});
