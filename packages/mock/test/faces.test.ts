import { expect } from "vitest";
import { onEveryFaceOf } from "./faces.js";
import { toy } from "./toy-engine.js";

onEveryFaceOf("the toy API", { toy }, "toy", ({ test }) => {
  test("answers", async ({ options, mock, fetch }) => {
    const { baseUrl, token } = options();
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", "idempotency-key": "a" };
    const created = await fetch(`${baseUrl}/v1/notes`, {
      method: "POST",
      headers,
      body: JSON.stringify({ text: "hi" }),
    });
    expect(created.status).toBe(201);
    const list = await fetch(`${baseUrl}/v1/notes?limit=3`, { headers });
    expect(await list.json()).toMatchObject({ notes: [{ text: "hi" }] });
    expect(mock.toy.notes()).toEqual(["hi"]);
  });
});
