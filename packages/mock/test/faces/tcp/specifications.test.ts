import { createMock } from "@antiphon/mock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { serve, type MockServer } from "../../../src/node/index.js";

let server: MockServer;
beforeAll(async () => {
  server = await serve(createMock());
});
afterAll(() => server.close());

it.each(["auralis", "auralisCloud", "astral", "fluxer", "auralytik"])("%s serves its specification", async (api) => {
  const { url } = server.line.apis[api] as { url: string };
  const json = await fetch(`${url}/openapi.json`);
  expect([json.status, json.headers.get("content-type")]).toEqual([200, "application/json"]);
  const document = (await json.json()) as object;
  expect(document).toMatchObject({ openapi: "3.1.0" });
  const yaml = await fetch(`${url}/openapi.yaml`);
  expect(parse(await yaml.text())).toEqual(document);
});

it("serves that of the admin routes", async () => {
  const document = parse(await (await fetch(`${server.url}/__mock/openapi.yaml`)).text()) as { paths: object };
  expect(Object.keys(document.paths)).toContain("/__mock/faults");
});

it("shows Auralytik's operations on a page that runs no script", async () => {
  const page = await fetch(`${server.line.apis["auralytik"]?.url}/swagger`);
  const text = await page.text();
  expect([page.status, text]).toEqual([200, expect.stringContaining("GET /engagements")]);
  expect(text).not.toMatch(/<script|src=/);
  expect((await fetch(`${server.line.apis["astral"]?.url}/swagger`)).status).toBe(404);
  const host = `${server.url}/auralytik`;
  const links = [...(await (await fetch(`${host}/swagger`)).text()).matchAll(/href="([^"]+)"/g)];
  expect(links).toHaveLength(2);
  for (const [, link = ""] of links) expect(await (await fetch(new URL(link, `${host}/`))).text()).toContain("openapi");
});
