import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMock, type Mock } from "@antiphon/mock";
import { serve, type MockServer } from "@antiphon/mock/node";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createAuralisCloud } from "../../src/index.js";
import { type EngineStandIn, engineStandIn } from "../node/docker/engine-stand-in.js";

const program = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
/** Nobody: root may read everything, and is told nothing by permissions. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

let folder: string;
let mock: Mock;
let server: MockServer;
const children = new Set<ChildProcess>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "antiphon-worker-"));
  for (const name of ["work", "state", "engine", "project"]) await mkdir(join(folder, name));
  mock = createMock({ clock: "real" });
  mock.auralisCloud.configure({ requestsPerMinute: 100_000 });
  server = await serve(mock);
});

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
  await server.close();
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true, force: true });
});

interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly exit: Promise<number | null>;
}

function start(args: readonly string[], as: object = {}): Running {
  const { baseUrl } = server.at("auralisCloud");
  const env = { ...process.env, TMPDIR: join(folder, "work") };
  const child = spawn(process.execPath, [program, ...args, "--api-url", baseUrl], { env, ...as });
  children.add(child);
  let text = "";
  for (const output of [child.stdout, child.stderr]) output?.on("data", (piece: Buffer) => (text += piece.toString()));
  return { child, said: () => text, exit: new Promise((resolve) => child.once("exit", resolve)) };
}

function startWorker(engine: EngineStandIn, as: object = {}): Running {
  const places = ["--state", join(folder, "state"), "--work-directory", join(folder, "work")];
  const { token } = mock.auralisCloud.worker();
  return start(["worker", "--token", token, "-p", "0.1", "--docker", engine.program, ...places], as);
}

async function submitted(): Promise<string> {
  const { userId } = mock.auralisCloud.options();
  const cloud = createAuralisCloud({ ...server.at("auralisCloud"), userId });
  const archive = zipSync({ Dockerfile: strToU8("FROM scratch\n") });
  return (await cloud.jobs.submit(archive, { filename: "scene.zip" })).job_id;
}

/** Looks until it is so; what takes too long fails the test that waits. */
async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const statusOf = (): string | undefined => mock.auralisCloud.jobs()[0]?.status;
const left = async (engine: EngineStandIn): Promise<readonly string[]> => [
  ...(await readdir(join(folder, "work"))).filter((name) => name.startsWith("antiphon-")),
  ...(await readdir(join(folder, "state"))),
  ...(await engine.left()),
];
/** All that is there belongs to whom the program runs as. */
const giveAway = (): void => {
  if ("uid" in user) execFileSync("chown", ["-R", `${user.uid}:${user.gid}`, folder]);
};

describe("a worker at a terminal", () => {
  test.each([
    ["SIGINT", "SIGINT"],
    ["SIGTERM", "SIGINT"],
    ["SIGINT", "SIGTERM"],
  ] as const)("lets its job go on after %s, and kills the container at a following %s", async (first, second) => {
    await submitted();
    const engine = await engineStandIn(join(folder, "engine"), 5000);
    const worker = startWorker(engine);
    await until(async () => (await engine.started()).length === 1);
    worker.child.kill(first);
    await until(() => worker.said().includes("a second signal kills them at once"));
    expect([worker.child.exitCode, statusOf(), await engine.calls()]).toEqual([
      null,
      "RUNNING",
      expect.not.arrayContaining(["kill"]),
    ]);
    worker.child.kill(second);
    worker.child.kill(second); // people press more than once
    expect(await worker.exit).toBe(0);
    expect(await engine.calls()).toContain("kill");
    expect([statusOf(), await left(engine)]).toEqual(["FAILED", []]);
  });

  test("lets its job end after one signal, reports it, and leaves nothing behind", async () => {
    await submitted();
    const engine = await engineStandIn(join(folder, "engine"), 100);
    const worker = startWorker(engine);
    await until(async () => (await engine.started()).length === 1);
    worker.child.kill("SIGTERM");
    expect(await worker.exit).toBe(0);
    expect(await engine.calls()).not.toContain("kill");
    expect([statusOf(), await left(engine)]).toEqual(["COMPLETED", []]);
  });

  test("beside another one on the same state folder takes nothing, says whose it is, and follows it", async () => {
    const engine = await engineStandIn(join(folder, "engine"));
    const first = startWorker(engine);
    await until(async () => (await readdir(join(folder, "state"))).includes("worker.lock"));
    const second = startWorker(engine);
    await until(() => second.said().includes(`process ${first.child.pid} uses it`));
    first.child.kill("SIGKILL");
    await first.exit;
    await submitted();
    await until(() => statusOf() === "COMPLETED");
    second.child.kill("SIGTERM");
    expect(await second.exit).toBe(0);
    expect([(await engine.started()).length, await left(engine)]).toEqual([1, []]);
  });
});

test("an output that cannot be read is kept, and stored by the next worker once somebody has mended it", async () => {
  const jobId = await submitted();
  const engine = await engineStandIn(join(folder, "engine"), 20, 'chmod 000 "$2"');
  giveAway();
  const first = startWorker(engine, user);
  await until(() => first.said().includes("UNREPORTED"));
  first.child.kill("SIGTERM");
  await first.exit;
  expect(first.said()).toMatch(/UNREPORTED: The output could not be stored: EACCES/);
  expect([statusOf(), mock.auralisCloud.logs(jobId).join("\n")]).toEqual([
    "RUNNING",
    expect.stringContaining("it is kept, and tried again"),
  ]);
  const [kept = ""] = (await readdir(join(folder, "work"))).filter((name) => name.startsWith("antiphon-job-"));
  await chmod(join(folder, "work", kept, "output"), 0o755);
  const second = startWorker(engine, user);
  await until(() => statusOf() === "COMPLETED");
  second.child.kill("SIGTERM");
  await second.exit;
  expect(mock.auralisCloud.object(`outputs/${jobId}/output.zip`)).toBeDefined();
  expect([(await engine.started()).length, await left(engine)]).toEqual([1, []]);
});

test.each([".gitignore", ".dockerignore", "sub/.gitignore"])(
  "a project whose %s cannot be read is not sent: what it hides may be secret",
  async (name) => {
    await mkdir(join(folder, "project/sub"));
    for (const [file, text] of [
      ["Dockerfile", "FROM scratch\n"],
      ["sub/x", "x"],
      [name, "secret\n"],
    ] as const)
      await writeFile(join(folder, "project", file), text);
    await chmod(join(folder, "project", name), 0o000);
    giveAway();
    const { userId } = mock.auralisCloud.options();
    const submit = start(["submit", join(folder, "project"), "--user-id", userId], user);
    expect(await submit.exit).toBe(2);
    expect(submit.said()).toMatch(/cannot be read, and what it hides must not be sent: EACCES/);
    expect(mock.auralisCloud.jobs()).toEqual([]);
  },
);

test("a state folder that cannot be written is told, and no job is taken", async () => {
  await submitted();
  const engine = await engineStandIn(join(folder, "engine"));
  giveAway();
  await chmod(join(folder, "state"), 0o555);
  const worker = startWorker(engine, user);
  await until(() => worker.said().includes("this machine cannot take jobs"));
  worker.child.kill("SIGTERM");
  expect(await worker.exit).toBe(0);
  expect(worker.said()).toContain("EACCES");
  expect([statusOf(), await engine.started()]).toEqual(["PENDING", []]);
});
