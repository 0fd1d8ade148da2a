import { describe, expect, test } from "vitest";
import { jobIn, newStage, type Stage } from "../stage.js";

/* Whatever stands between a worker and the service may answer for it for a while: no job may be lost or fail for that. */

const page = (status: number) => () =>
  new Response("<html>Please log in</html>", { status, headers: { "content-type": "text/html" } });
const json =
  (body: unknown, status = 200) =>
  (): Response =>
    Response.json(body, { status });

const anywhere: Readonly<Record<string, () => Response>> = {
  "an empty object": json({}),
  null: json(null),
  "another program's object": json({ ok: true, status: "up", version: 3 }),
  "a list": json([null, 5, {}]),
  "a login page": page(200),
  "a proxy's 401 page": page(401),
  "a proxy's 401": json({ error: "unauthorized" }, 401),
  "a proxy's 403 page": page(403),
  "a 404 of an older version": json({ detail: "Not Found" }, 404),
  "a 403 for want of a header": json({ detail: "Not authenticated" }, 403),
  "404 with nothing": () => new Response(null, { status: 404 }),
};

type Step = "available" | "claim" | "get" | "RUNNING" | "log" | "COMPLETED";

function stepOf(url: string, body: string): Step | undefined {
  if (/\/(available|claim|log)$/.test(url)) return url.slice(url.lastIndexOf("/") + 1) as Step;
  if (url.endsWith("/status")) return body.includes("RUNNING") ? "RUNNING" : "COMPLETED";
  return /\/worker\/job\/[^/]+$/.test(url) ? "get" : undefined;
}

/** Runs a worker until a job has ended, with the first answers of one step taken from elsewhere. */
async function workPast(step: Step, answer: () => Response, times: number): Promise<Stage> {
  const stage = newStage();
  await jobIn(stage, "PENDING");
  const { fetch } = stage.mock.auralisCloud.worker();
  let odd = 0;
  let runs = 0;
  const worker = stage.worker({
    onEvent: ({ type }) => void (type === "ended" && worker.stop()),
    async fetch(url, init) {
      if (stepOf(url, String(init?.body ?? "")) !== step || odd === times) return fetch(url, init);
      odd += 1;
      return answer();
    },
  });
  await worker.run(() => {
    runs += 1;
    return { files: { result: "eight hours" } };
  });
  expect([odd, runs]).toEqual([times, 1]);
  return stage;
}

describe.each(["available", "claim", "get", "RUNNING", "log", "COMPLETED"] as const)("an answer to %s", (step) => {
  test.each(Object.entries(anywhere))("that is %s costs no job", async (_, answer) => {
    const stage = await workPast(step, answer, step === "log" ? 1 : 2);
    const [job] = stage.mock.auralisCloud.jobs();
    expect(job).toMatchObject({ status: "COMPLETED", outputUrl: expect.stringContaining("output.zip") });
  });
});

test.each([
  ["no job", [null]],
  ["a number", [5]],
  ["an id that is a number", [{ id: 5 }]],
  ["no id", [{ platform: "linux/amd64" }]],
  ["an id that is no part of an address", [{ id: ".." }, { id: "" }]],
])("an offer that is %s is passed over", async (_, offers) => {
  const stage = await workPast("available", json(offers), 1);
  expect(stage.mock.auralisCloud.jobs()[0]?.status).toBe("COMPLETED");
});

test("the service's own 401 ends the worker, and says so", async () => {
  const invalid = json({ detail: "Invalid worker token" }, 401);
  await expect(workPast("available", invalid, 50)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  await expect(workPast("claim", invalid, 50)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  await expect(workPast("get", invalid, 50)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
});
