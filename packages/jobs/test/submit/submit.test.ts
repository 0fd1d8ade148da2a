import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConfigError, type Submission, type SubmitOptions } from "../../src/index.js";
import { newStage, project } from "../stage.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "antiphon-test-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function files(contents: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** What the mock stored as the input of its only job. */
function stored(stage: ReturnType<typeof newStage>): { readonly name: string; readonly bytes: Uint8Array } {
  const [job] = stage.mock.auralisCloud.jobs();
  const key = job?.inputKey ?? "";
  return { name: key.split("/").pop() ?? "", bytes: stage.mock.auralisCloud.object(key) ?? new Uint8Array() };
}

describe("what can be submitted", () => {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield project.subarray(0, 10);
    yield project.subarray(10);
  }
  const inputs = {
    bytes: [project, { filename: "a.zip" }, "a.zip"],
    "bytes without a name": [project, {}, "project.zip"],
    "an ArrayBuffer": [project.slice().buffer, {}, "project.zip"],
    "a Blob": [new Blob([project.slice()]), { filename: "b.tar" }, "b.tar"],
    "a File with its name": [new File([project.slice()], "mine.tgz"), {}, "mine.tgz"],
    "an async iterable": [pieces(), {}, "project.zip"],
    "a stream factory": [() => pieces(), { filename: "c.tar.gz" }, "c.tar.gz"],
    "a web stream": [new Blob([project.slice()]).stream(), {}, "project.zip"],
    "a source with a name": [{ content: project, filename: "d.zip" }, {}, "d.zip"],
  } as const;

  for (const [what, [input, options, name]] of Object.entries(inputs)) {
    test(`may be ${what}`, async () => {
      const stage = newStage();
      await stage.cloud().jobs.submit(input, options);
      expect(stored(stage)).toEqual({ name, bytes: project });
      stage.mock.assertClean();
    });
  }

  test("a path to an archive, by its own name", async () => {
    const stage = newStage();
    await files({ "scene.tar": "tar" });
    await stage.cloud().jobs.submit(join(folder, "scene.tar"));
    expect(stored(stage)).toEqual({ name: "scene.tar", bytes: new TextEncoder().encode("tar") });
  });
});

describe("a directory", () => {
  test("is packed to a zip that is named after it", async () => {
    const stage = newStage();
    await files({ "scene/Dockerfile": "FROM scratch\n", "scene/src/main.py": "print()\n", "scene/empty.txt": "" });
    await stage.cloud().jobs.submit(join(folder, "scene"));
    const { name, bytes } = stored(stage);
    expect(name).toBe("scene.zip");
    const entries = unzipSync(bytes);
    expect(Object.keys(entries)).toEqual(["Dockerfile", "empty.txt", "src/main.py"]);
    expect(Buffer.from(entries["src/main.py"] ?? []).toString()).toBe("print()\n");
  });

  test("is packed without what its ignore files name, those of its folders included", async () => {
    const stage = newStage();
    await files({
      ".dockerignore": "secrets\n",
      ".gitignore": "*.log\n!keep.log\n/build/\n",
      ".git/config": "x",
      Dockerfile: "FROM scratch\n",
      "a.log": "x",
      "keep.log": "x",
      "build/out": "x",
      "src/build/out": "x",
      "src/.gitignore": "*.tmp\n!*.log\n",
      "src/a.tmp": "x",
      "src/b.log": "x",
      "secrets/key": "x",
    });
    await stage.cloud().jobs.submit(folder);
    expect(Object.keys(unzipSync(stored(stage).bytes))).toEqual([
      ".dockerignore",
      ".gitignore",
      "Dockerfile",
      "keep.log",
      "src/.gitignore",
      "src/b.log",
      "src/build/out",
    ]);
  });

  test("can be packed whole, or by other ignore files", async () => {
    const stage = newStage();
    await files({ ".gitignore": "*\n", ".jobignore": "b\n", a: "x", b: "x" });
    await stage.cloud().jobs.submit(folder, { ignoreFiles: [".jobignore"] });
    expect(Object.keys(unzipSync(stored(stage).bytes))).toEqual([".gitignore", ".jobignore", "a"]);
  });

  test("may hold links to its own files; those that lead out or nowhere are left out with a line", async () => {
    await mkdir(join(folder, "p"));
    await writeFile(join(folder, "p/a"), "x");
    await symlink("a", join(folder, "p/b"));
    await writeFile(join(folder, "outside"), "secret");
    await symlink("../outside", join(folder, "p/c"));
    await symlink("gone", join(folder, "p/d"));
    const stage = newStage();
    const lines: string[] = [];
    await stage.cloud().jobs.submit(join(folder, "p"), { onLeftOut: (line) => lines.push(line) });
    expect(Object.keys(unzipSync(stored(stage).bytes))).toEqual(["a", "b"]);
    expect(lines).toEqual([
      'left out "c": the link leads out of the folder',
      'left out "d": the link leads nowhere (to gone)',
    ]);
  });

  test("leaves no temporary file behind, whatever becomes of the upload", async () => {
    const stage = newStage();
    await files({ "p/a": "x" });
    process.env["TMPDIR"] = join(folder, "tmp");
    await mkdir(join(folder, "tmp"));
    const { readdir } = await import("node:fs/promises");
    try {
      await stage.cloud().jobs.submit(join(folder, "p"));
      stage.mock.auralisCloud.configure({ health: "failing" });
      await expect(stage.cloud().jobs.submit(join(folder, "p"))).rejects.toMatchObject({ status: 500 });
      expect(await readdir(join(folder, "tmp"))).toEqual([]);
    } finally {
      delete process.env["TMPDIR"];
    }
  });
});

describe("before anything is sent", () => {
  const refusals: readonly (readonly [string, string | Uint8Array, SubmitOptions, RegExp])[] = [
    ["a wrong suffix", project, { filename: "scene.rar" }, /"scene.rar" is not a .zip or .tar file/],
    ["an unknown platform", project, { platform: "linux/mips" as "amd64" }, /platform is "linux\/mips"/],
    ["a time limit that is no whole number", project, { timeout: 1.5 }, /timeout is 1.5/],
    ["an empty file", new Uint8Array(), {}, /the file is empty/],
    ["a path that is not there", "/nowhere/scene.zip", {}, /no file or directory/],
    ["a misspelt option", project, { platfrom: "x" } as SubmitOptions, /Did you mean|not an option/],
  ];
  for (const [what, file, options, message] of refusals) {
    test(`${what} is refused with a reason`, async () => {
      const stage = newStage();
      const error: unknown = await stage
        .cloud()
        .jobs.submit(file, options)
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ConfigError);
      expect((error as ConfigError).message).toMatch(message);
      expect((error as ConfigError).outcome).toBe("not_sent");
      expect(stage.mock.journal.exchanges()).toEqual([]);
    });
  }

  test("a limit that we only propose is left to the service", async () => {
    const stage = newStage();
    const { jobs } = stage.cloud();
    await expect(jobs.submit(project, { timeout: 25 })).rejects.toMatchObject({ status: 400, code: "BAD_REQUEST" });
    await expect(jobs.submit(project, { output_directory: "../x" })).rejects.toMatchObject({ status: 400 });
  });

  test("a user that nobody named is missed at the call, not at the start", async () => {
    const stage = newStage();
    const cloud = stage.cloud({ userId: "" });
    await expect(cloud.jobs.submit(project)).rejects.toMatchObject({ code: "CREDENTIALS_FAILED" });
    await expect(cloud.jobs.list()).rejects.toMatchObject({
      code: "CREDENTIALS_FAILED",
      message: /AURALIS_CLOUD_USER_ID/,
    });
  });
});

describe("an upload", () => {
  test("tells its progress, which never goes back and ends at the total", async () => {
    const stage = newStage();
    const seen: number[] = [];
    let total: number | undefined;
    await stage.cloud().jobs.submit(new Uint8Array(300_000).fill(7), {
      onUploadProgress: ({ loadedBytes, totalBytes }) => {
        seen.push(loadedBytes);
        total = totalBytes;
      },
    });
    expect(seen[0]).toBe(0);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.at(-1)).toBe(total);
  });

  test("takes as long as it takes while bytes go out, and is given up when they stop", async () => {
    const stage = newStage();
    const { clock } = stage.mock;
    const tick = (ms: number): Promise<void> => new Promise((resolve) => void clock.timer(resolve, ms, "wait"));
    async function* slow(pauseMs: number): AsyncGenerator<Uint8Array> {
      for (let piece = 0; piece < 10; piece += 1) {
        yield new Uint8Array(1000).fill(piece);
        await tick(pauseMs);
      }
    }
    const { jobs } = stage.cloud();
    const { job_id } = await jobs.submit(slow(50_000));
    expect(job_id).toBeTypeOf("string");
    await expect(jobs.submit(slow(70_000))).rejects.toMatchObject({
      code: "ATTEMPT_TIMEOUT",
      outcome: "unknown",
      attempts: 1,
    });
  });

  test("is described before its first byte, so that another process can look for it", async () => {
    const stage = newStage();
    const seen: Submission[] = [];
    await stage.cloud().jobs.submit(project, {
      filename: "scene.zip",
      platform: "arm64",
      onSubmission: (submission) => {
        expect(stage.mock.journal.exchanges()).toEqual([]);
        seen.push(submission);
      },
    });
    expect(seen).toEqual([
      { filename: "scene.zip", platform: "linux/arm64", timeout: 8, startedAt: stage.mock.clock.now() },
    ]);
  });

  test("ends at once with the caller's own reason when it is aborted", async () => {
    const stage = newStage();
    const reason = new Error("changed my mind");
    const controller = new AbortController();
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        yield new Uint8Array(10);
        controller.abort(reason);
      }
    }
    await expect(stage.cloud().jobs.submit(endless(), { signal: controller.signal })).rejects.toBe(reason);
  });
});

test("an address is good with and without /api", async () => {
  for (const ending of ["", "/", "/api", "/api/"]) {
    const stage = newStage();
    const seen: string[] = [];
    const { fetch } = stage.mock.auralisCloud.options();
    const cloud = stage.cloud({
      baseUrl: `https://auraliscloud.xyz${ending}`,
      fetch: (url, init) => {
        seen.push(url);
        return fetch(url, init);
      },
    });
    await cloud.jobs.list();
    expect(seen[0]?.split("?")[0]).toBe("https://auraliscloud.xyz/api/jobs");
  }
});

describe("a listener of a submit", () => {
  test("that keeps the record of the upload is waited for before anything is sent", async () => {
    const stage = newStage();
    let isKept = false;
    const onSubmission = async (): Promise<void> => {
      await new Promise((resolve) => setImmediate(resolve));
      expect(stage.mock.auralisCloud.jobs()).toEqual([]);
      isKept = true;
    };
    await stage.cloud().jobs.submit(project, { onSubmission });
    expect([isKept, stage.mock.auralisCloud.jobs().length]).toEqual([true, 1]);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk full"))],
  ])("of the record that %s ends the submit before anything is sent", async (_, onSubmission) => {
    const stage = newStage();
    await expect(stage.cloud().jobs.submit(project, { onSubmission })).rejects.toThrow("disk full");
    expect(stage.mock.auralisCloud.jobs()).toEqual([]);
  });

  test("of what is left out that rejects is nobody's business, and one that throws ends the submit", async () => {
    const stage = newStage();
    const path = await files({ Dockerfile: "FROM scratch\n" });
    await symlink("/etc/passwd", join(folder, "out"));
    await stage.cloud().jobs.submit(path, { onLeftOut: () => Promise.reject(new Error("no ear")) as never });
    const throwing = (): never => {
      throw new Error("no ear");
    };
    await expect(stage.cloud().jobs.submit(path, { onLeftOut: throwing })).rejects.toThrow("no ear");
    expect(stage.mock.auralisCloud.jobs()).toHaveLength(1);
  });
});
