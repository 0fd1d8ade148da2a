import { createMock } from "@antiphon/mock";
import { describe, expect, it } from "vitest";
import { createValidator } from "../../../src/kernel/schema/validator.js";

describe("members that the spec does not know", () => {
  it.each([
    [1, 1],
    [200, 200],
    [201, 200],
    [2500, 200],
    [9999, 200],
  ])("are dropped, all %i of them, and the first ones are told", async (count, told) => {
    const { mock, answer } = await bulk(count);
    expect([answer.status, JSON.stringify(await answer.json()).includes("odd")]).toEqual([200, false]);
    expect(mock.contract.violations().at(-1)?.issues).toHaveLength(told);
  });

  it.each([10_001, 30_000])("are %i too many for anybody to mean: nothing is kept of the body", async (count) => {
    const { answer, read } = await bulk(count);
    expect(answer.status).toBe(400);
    expect(await read()).toEqual([]);
  });

  it("are too many for clients of another vendor too, and are told to nobody before", async () => {
    const few = await bulk(500, { discord: true });
    expect([few.answer.status, few.mock.contract.violations()]).toEqual([200, []]);
    expect((await bulk(10_001, { discord: true })).answer.status).toBe(400);
  });
});

describe("the branches of a union", () => {
  it.each(["check", "issues"] as const)("are judged once for a value, however many members it has (%s)", (how) => {
    const judged = (members: number): number => {
      let count = 0;
      const formats = { counted: () => (count += 1) > 0 };
      const branch = { type: "object", properties: { kind: { type: "string", format: "counted" } } };
      const validator = createValidator({}, { formats });
      const value = Object.fromEntries(Array.from({ length: members }, (_, at) => [`odd${at}`, at]));
      validator[how]({ anyOf: [branch, { const: 1 }] }, { kind: "a", ...value }, "strict");
      return count;
    };
    expect(judged(100)).toBe(judged(1));
  });
});

/** Overwrites the commands of an application with ten that have so many unknown members between them. */
async function bulk(
  count: number,
  options: { readonly discord?: true } = {},
): Promise<{ mock: ReturnType<typeof createMock>; answer: Response; read(): Promise<unknown> }> {
  const mock = createMock(options);
  const { fetch, baseUrl } = mock.astral.options();
  const url = `${baseUrl}/applications/${mock.astral.applicationId}/commands`;
  const headers = { authorization: `Bot ${mock.astral.token}`, "content-type": "application/json" };
  const commands = Array.from({ length: 10 }, (_, at) => ({ name: `command${at}`, description: "a" }));
  for (let at = 0; at < count; at += 1) Object.assign(commands[at % 10] as object, { [`odd${at}`]: at });
  const answer = await fetch(url, { method: "PUT", headers, body: JSON.stringify(commands) });
  return { mock, answer, read: async () => (await fetch(url, { headers })).json() };
}
