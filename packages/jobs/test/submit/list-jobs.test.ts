import { describe, expect, test } from "vitest";
import { newStage, project, type Stage } from "../stage.js";

async function submitMany(stage: Stage, count: number): Promise<readonly string[]> {
  stage.mock.auralisCloud.configure({ requestsPerMinute: 100_000 });
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    ids.unshift((await stage.cloud().jobs.submit(project, { filename: `${index}.zip`, timeout: 2 })).job_id);
  }
  return ids;
}

async function walked<T>(list: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of list) all.push(one);
  return all;
}

const lists = (stage: Stage): number =>
  stage.mock.journal.exchanges().filter(({ operation }) => operation === "jobs.list").length;

describe("a list of jobs", () => {
  test.each([{}, { limit: 1 }, { limit: 7 }, { limit: 100 }])(
    "with %o is walked to its end, each job once",
    async (query) => {
      const stage = newStage();
      const ids = await submitMany(stage, 23);
      expect((await walked(stage.cloud().jobs.list(query))).map(({ id }) => id)).toEqual(ids);
    },
  );

  test("goes beyond the most that an answer holds, and awaiting it asks for one page", async () => {
    const stage = newStage();
    const ids = await submitMany(stage, 111);
    const list = stage.cloud().jobs.list();
    const first = await list;
    expect([first.items.length, first.hasNext, lists(stage)]).toEqual([100, true, 1]);
    expect((await walked(list)).map(({ id }) => id)).toEqual(ids);
    expect((await walked(list.pages())).map(({ items }) => items.length)).toEqual([100, 11]);
  });

  test("begins at an offset", async () => {
    const stage = newStage();
    const ids = await submitMany(stage, 5);
    expect((await walked(stage.cloud().jobs.list({ offset: 3 }))).map(({ id }) => id)).toEqual(ids.slice(3));
  });

  test("ends where the service takes no offset, and gives each job once", async () => {
    const stage = newStage();
    const ids = await submitMany(stage, 12);
    const { fetch } = stage.mock.auralisCloud.options();
    const deaf: typeof fetch = (url, init) => {
      const asked = new URL(String(url));
      for (const name of ["limit", "offset"]) asked.searchParams.delete(name);
      return fetch(String(asked), init);
    };
    expect((await walked(stage.cloud({ fetch: deaf }).jobs.list({ limit: 5 }))).map(({ id }) => id)).toEqual(ids);
  });

  test("gives no job twice when others come in between two pages", async () => {
    const stage = newStage();
    const ids = await submitMany(stage, 6);
    const seen: string[] = [];
    for await (const { id } of stage.cloud().jobs.list({ limit: 2 })) {
      seen.push(id);
      if (seen.length === 2) await stage.cloud().jobs.submit(project, { filename: "new.zip" });
    }
    expect(seen).toEqual(ids);
  });

  test("asks again for a page that failed, and its first page as a value", async () => {
    const stage = newStage();
    const ids = await submitMany(stage, 4);
    const iterator = stage.cloud().jobs.list({ limit: 2 }, { retry: false })[Symbol.asyncIterator]();
    const seen = [(await iterator.next()).value?.id, (await iterator.next()).value?.id];
    stage.mock.faults.add({ operation: "jobs.list", status: 500, times: 1 });
    await expect(iterator.next()).rejects.toMatchObject({ status: 500 });
    seen.push((await iterator.next()).value?.id, (await iterator.next()).value?.id);
    expect([seen, (await iterator.next()).done]).toEqual([ids, true]);
    stage.mock.faults.add({ operation: "jobs.list", status: 500, times: 1 });
    expect(await stage.cloud().jobs.list({}, { retry: false }).safe()).toMatchObject({
      ok: false,
      error: { status: 500 },
    });
  });
});

test("a lost submit is found far behind the first page", async () => {
  const stage = newStage();
  stage.mock.auralisCloud.configure({ requestsPerMinute: 100_000 });
  stage.mock.faults.add({ operation: "jobs.submit", after: "commit", drop: "connection", times: 1 });
  const cloud = stage.cloud();
  const lost = await cloud.jobs.submit(project, { filename: "lost.zip", timeout: 3 }).safe();
  await submitMany(stage, 105);
  expect(lost.ok).toBe(false);
  expect(await cloud.jobs.reconcile((lost as { error: Error }).error)).toMatchObject({ status: "found" });
});

test("a misspelt option of a submit is refused with the nearest name, or with all that are known", async () => {
  const { jobs } = newStage().cloud();
  await expect(jobs.submit(project, { platfrom: "linux/amd64" } as never)).rejects.toThrow(/platfrom/);
  await expect(jobs.submit(project, { timout: 2 } as never)).rejects.toThrow("Did you mean `timeout`?");
  await expect(jobs.submit(project, { zzz: 2 } as never)).rejects.toThrow(/output_directory.*platform.*timeout/);
});
