import { describe, expect, test } from "vitest";
import { unzipBytes } from "../../../src/node/archive/unzip-bytes.js";
import type { JobOutput, JobResult } from "../../../src/index.js";
import { jobIn, newStage, type Stage } from "../../stage.js";

interface Ended {
  readonly result: JobResult;
  readonly log: string;
  /** Text of each stored file. */
  readonly stored: Readonly<Record<string, string>> | undefined;
}

async function endOf(output: unknown, stage: Stage = newStage()): Promise<Ended> {
  const jobId = await jobIn(stage, "PENDING");
  const result = await stage.worker().runJob(jobId, () => output as JobOutput);
  const { auralisCloud } = stage.mock;
  const archive = auralisCloud.object(`outputs/${jobId}/output.zip`);
  const files = archive && (await unzipBytes(archive, { maxBytes: 2 ** 30, maxEntries: 1_000_000 }));
  return {
    result,
    log: auralisCloud.logs(jobId).join("\n"),
    stored:
      files && Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])),
  };
}

describe("files that a handler gives by name", () => {
  test("are stored whole: text, bytes, parts of larger buffers, empty and large ones", async () => {
    const large = "0123456789abcdef".repeat(20_000);
    const part = new TextEncoder().encode("before the part after").subarray(11, 15);
    const files = {
      text: "é",
      bytes: new Uint8Array([49]),
      part,
      empty: "",
      "in/a/folder": "x",
      large,
      __proto__x: "p",
    };
    const { result, stored } = await endOf({ files });
    expect(result.status).toBe("COMPLETED");
    expect(stored).toEqual({ ...files, bytes: "1", part: "part" });
  });

  test.each(["../up", "a/../../up", "/absolute", "..", "", ".", "a/", "nul\0", "x".repeat(5000)])(
    "are stored without one whose name is no path inside: %j",
    async (name) => {
      const { result, stored, log } = await endOf({ files: { kept: "1", [name]: "2" } });
      expect(result.status).toBe("COMPLETED");
      expect([Object.keys(stored ?? {}), log]).toEqual([["kept"], expect.stringContaining("left out")]);
    },
  );

  test("are stored without one that stands in another's place", async () => {
    const { stored, log } = await endOf({ files: { a: "1", "a/b": "2", "c/d": "3", c: "4", "./a": "5" } });
    expect(stored).toEqual({ a: "1", "c/d": "3" });
    expect(log.match(/left out/g)).toHaveLength(3);
  });

  test("make no output when there are none, and none when all are left out", async () => {
    for (const files of [{}, { "../up": "x" }]) {
      const { result, stored } = await endOf({ files });
      expect([result.status, stored]).toEqual(["COMPLETED", undefined]);
    }
  });
});

test.each([
  ["text", "out.zip", /must give .* not a string/],
  ["a number", 5, /not a number/],
  ["false", false, /not a boolean/],
  ["a misspelt member", { directroy: "/tmp" }, /not an object with directroy/],
  ["nothing in an object", {}, /not an object with nothing/],
  ["two outputs at once", { directory: "/tmp", files: {} }, /not an object with directory, files/],
  ["a directory that is no path", { directory: 5 }, /`directory` of an output must be a path, not a number/],
  ["files that are no object", { files: "a" }, /`files` of an output must be an object/],
  ["content that is neither text nor bytes", { files: { a: 5 } }, /content of "a" must be text or bytes, not a number/],
])("a handler that gives %s fails its job with a reason", async (_, output, reason) => {
  const { result, log } = await endOf(output);
  expect(result.status).toBe("FAILED");
  expect(log).toMatch(reason);
});
