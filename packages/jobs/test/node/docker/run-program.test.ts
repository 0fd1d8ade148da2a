import { chmod, readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { askProgram } from "../../../src/node/docker/ask-program.js";
import { containerState } from "../../../src/node/docker/container-state.js";
import { createEngine } from "../../../src/node/docker/engine.js";
import { runProgram } from "../../../src/node/docker/run-program.js";
import { watchContainer } from "../../../src/node/docker/watch-container.js";
import { useFolder } from "../archive/archives.js";

const folder = useFolder();

/** A program of these lines, which notes how it was called. */
async function programOf(script: string): Promise<string> {
  const path = folder.at("docker");
  await writeFile(path, `#!/bin/sh\necho "$@" >> "${folder.at("calls")}"\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

const calls = async (): Promise<readonly string[]> =>
  (await readFile(folder.at("calls"), "utf8").catch(() => "")).split("\n").filter((line) => line !== "");
const never = new AbortController().signal;

/** True once a process has ended, and nobody has to ask what became of it. */
async function isGone(pid: number): Promise<boolean> {
  for (let look = 0; look < 500; look += 1) {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    if (stat === "" || stat.includes(") Z ")) return true;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return false;
}

async function run(script: string, signal?: AbortSignal, force?: () => Promise<void>, graceMs = 50) {
  const lines: string[] = [];
  const program = await programOf(script);
  const options = {
    emit: (line: string) => void lines.push(line),
    graceMs,
    ...(signal && { signal }),
    ...(force && { force }),
  };
  const code = await runProgram(program, ["a", "b c"], options);
  return { code, lines: lines.sort() };
}

describe("a program", () => {
  test.each([
    ["exit 0", 0, []],
    ["exit 3", 3, []],
    ["echo one; echo two >&2; printf three", 0, ["one", "three", "two"]],
    ["kill -9 $$", 137, []],
    ["kill -15 $$", 143, []],
    ["read line; echo read $?", 0, ["read 1"]],
  ])("%j ends with %i and says %j", async (script, code, lines) => {
    expect(await run(script)).toEqual({ code, lines });
    expect(await calls()).toEqual(["a b c"]);
  });

  test("that is not there is the machine's fault", async () => {
    const missing = runProgram(folder.at("none"), [], { emit: () => undefined, graceMs: 0 });
    await expect(missing).rejects.toMatchObject({
      name: "HostError",
      message: expect.stringMatching(/cannot be started: .*ENOENT/),
    });
    await writeFile(folder.at("plain"), "no program");
    const plain = runProgram(folder.at("plain"), [], { emit: () => undefined, graceMs: 0 });
    await expect(plain).rejects.toMatchObject({ name: "HostError" });
  });

  test("is not started once its signal is aborted", async () => {
    const controller = new AbortController();
    controller.abort(new Error("over"));
    await expect(run("exit 0", controller.signal)).rejects.toThrow("over");
    expect(await calls()).toEqual([]);
  });

  test.each([
    ["obeys", "trap 'exit 0' TERM; echo up; while :; do sleep 0.01; done", false],
    ["does not obey", "trap '' TERM; echo up; while :; do sleep 0.01; done", true],
  ])("that %s is ended with all that it started, by force where it must be", async (_, script, isForced) => {
    const controller = new AbortController();
    const forced: string[] = [];
    const program = await programOf(script);
    const emit = (): void => controller.abort(new Error("over"));
    const force = async (): Promise<void> => void forced.push("force");
    const graceMs = isForced ? 20 : 20_000;
    await expect(runProgram(program, [], { emit, graceMs, signal: controller.signal, force })).rejects.toThrow("over");
    expect(forced).toEqual(isForced ? ["force"] : []);
  });

  test("is ended with what it has started, which nobody else would end", async () => {
    const controller = new AbortController();
    let child = 0;
    const emit = (line: string): void => {
      child = Number(line);
      controller.abort(new Error("over"));
    };
    const program = await programOf("sleep 600 & echo $!; wait");
    await expect(runProgram(program, [], { emit, graceMs: 20_000, signal: controller.signal })).rejects.toThrow("over");
    expect(await isGone(child)).toBe(true);
  });

  test("whose output stays open behind it is waited for no longer than a second", async () => {
    expect(await run("sleep 30 & echo said; exit 4")).toEqual({ code: 4, lines: ["said"] });
  });

  test("that says megabytes is heard to its end", async () => {
    let count = 0;
    const program = await programOf("yes line | head -n 300000");
    const code = await runProgram(program, [], { emit: () => void (count += 1), graceMs: 0 });
    expect([code, count]).toEqual([0, 300_000]);
  });
});

describe("a question to a program", () => {
  test.each([
    ["echo one; echo two", "one\ntwo"],
    ["exit 0", ""],
    ["echo one; exit 1", undefined],
  ])("%j is answered %j", async (script, answer) => {
    expect(await askProgram(await programOf(script), ["version"])).toBe(answer);
  });

  test("is answered by fifty lines at most, and not at all by what is not there", async () => {
    expect((await askProgram(await programOf("yes | head -n 500"), []))?.split("\n")).toHaveLength(50);
    expect(await askProgram(folder.at("none"), [])).toBeUndefined();
  });
});

test.each([
  ["echo exited 3", { status: "ended", code: 3 }],
  ["echo exited -1", { status: "ended", code: -1 }],
  ["echo dead 137", { status: "ended", code: 137 }],
  ["echo running 0", { status: "running" }],
  ["echo paused 0", { status: "running" }],
  ["echo restarting 1", { status: "running" }],
  ["echo created 0", { status: "unknown" }],
  ["echo removing 0", { status: "unknown" }],
  ["echo WARNING: odd; echo exited 0", { status: "ended", code: 0 }],
  ["echo exited", { status: "unknown" }],
  ["exit 0", { status: "unknown" }],
  ["echo exited 0; exit 1", { status: "unknown" }],
])("an engine that answers %j knows of a container: %j", async (script, state) => {
  expect(await containerState(await programOf(script), "name")).toEqual(state);
  expect(await calls()).toEqual(["inspect --type container --format {{.State.Status}} {{.State.ExitCode}} name"]);
});

describe("a container that is watched", () => {
  const watch = async (script: string, signal: AbortSignal = never) => {
    const watched = { program: await programOf(script), name: "n", emit: () => undefined, signal, graceMs: 20 };
    return watchContainer(watched, ["run", "n"]);
  };
  const commands = async (): Promise<readonly string[]> => (await calls()).map((line) => line.split(" ")[0] ?? "");

  test.each<readonly [string, string, { readonly code: number; readonly said: string }, readonly string[]]>([
    ["ends well", "echo hi", { code: 0, said: ": hi" }, ["run"]],
    ["ends badly", '[ "$1" = inspect ] && echo exited 5; exit 5', { code: 5, said: "." }, ["run", "inspect"]],
    [
      "has another code than the program in front",
      '[ "$1" = inspect ] && { echo exited 7; exit 0; }; exit 1',
      { code: 7, said: "." },
      ["run", "inspect"],
    ],
    ["nobody knows", "exit 9", { code: 9, said: "." }, ["run", "inspect"]],
    [
      "is there from before",
      `case "$1" in run) [ -e "$0.again" ] && { echo now; exit 0; }; touch "$0.again"; echo "the name is already in use" >&2; exit 125 ;; esac`,
      { code: 0, said: ": the name is already in use\nnow" },
      ["run", "rm", "run"],
    ],
    ["cannot be made", "echo no such image; exit 125", { code: 125, said: ": no such image" }, ["run", "inspect"]],
    [
      "lives on when the program in front has ended",
      `case "$1" in run) exit 1 ;; attach) touch "$0.over"; exit 4 ;; inspect) [ -e "$0.over" ] && echo exited 4 || echo running 0 ;; esac`,
      { code: 4, said: "." },
      ["run", "inspect", "attach", "inspect"],
    ],
    [
      "is gone after it was attached to",
      `case "$1" in run) exit 1 ;; attach) touch "$0.over"; exit 6 ;; inspect) [ -e "$0.over" ] || echo running 0 ;; esac`,
      { code: 6, said: "." },
      ["run", "inspect", "attach", "inspect"],
    ],
  ])("and %s", async (_, script, end, asked) => {
    expect(await watch(script)).toEqual(end);
    expect(await commands()).toEqual(asked);
    expect(
      (await calls()).filter((line) => /^(attach|rm)/.test(line) && !/^(attach --no-stdin|rm --force) n$/.test(line)),
    ).toEqual([]);
  });

  test("is killed by name when its time is over, also when the program in front has obeyed", async () => {
    const controller = new AbortController();
    const watched = {
      program: await programOf(`[ "$1" = kill ] && exit 0; trap 'exit 0' TERM; echo up; while :; do sleep 0.01; done`),
      name: "n",
      emit: () => controller.abort(new Error("over")),
      signal: controller.signal,
      graceMs: 20_000,
    };
    await expect(watchContainer(watched, ["run", "n"])).rejects.toThrow("over");
    expect(await calls()).toEqual(["run n", "kill n"]);
  });
});

describe("an engine", () => {
  test("that fails to answer cannot work", async () => {
    await expect(createEngine(await programOf("exit 1"), 0).check()).rejects.toMatchObject({ name: "HostError" });
    await expect(createEngine(await programOf("exit 0"), 0).check()).resolves.toBeUndefined();
  });

  test("builds, or says how it could not", async () => {
    const options = { emit: () => undefined, signal: never };
    await createEngine(await programOf("exit 0"), 0).build(["build", "."], options);
    const failing = createEngine(await programOf("echo no space; exit 2"), 0);
    await expect(failing.build(["build", "."], options)).rejects.toThrow("docker build ended with 2: no space");
  });

  test("kills, and removes container and image", async () => {
    const engine = createEngine(await programOf("exit 1"), 0);
    await engine.kill("n");
    await engine.remove("n");
    expect(await calls()).toEqual(["kill n", "rm --force n", "rmi --force n"]);
  });
});
