import { createMock, type Mock } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import { tables as adminTables } from "../../src/generated/admin.js";
import { compileApi } from "../../src/kernel/schema/compiled.js";
import type { ApiTables, RouteRow } from "../../src/kernel/schema/tables.js";
import { kernelOf } from "../../src/mock.js";
import { serve } from "../../src/node/index.js";
import { makeBody, type MadeBody, oddHeaders } from "./odd-body.js";
import { mutate, pick, sample, seeded, type Sampler, type Shape } from "./sample.js";

const seed = Number(process.env["MOCK_FUZZ_SEED"] ?? Date.now() % 2 ** 31);
const perApi = Number(process.env["MOCK_FUZZ_REQUESTS"] ?? 2500);

describe(`requests that nobody means (MOCK_FUZZ_SEED=${seed} repeats them)`, () => {
  test.each(["auralis", "auralisCloud", "auralytik", "astral", "fluxer"] as const)(
    "%s answers as its specification says",
    async (api) => {
      console.log(`MOCK_FUZZ_SEED=${seed} ${api}`);
      const mock = createMock({ seed: 1, keep: 1000 });
      mock.receive("http://127.0.0.1:9/hook", () => ({ status: 204 }));
      const engine = kernelOf(mock).apis.get(api);
      if (engine === undefined) throw new Error(`no ${api}`);
      const { fetch, baseUrl } = mock[api].options();
      const undocumented: string[] = [];
      const { codes } = compileApi(engine).tables;
      const start = mock.snapshot();
      await each(compileApi(engine).tables, seeded(seed), knownIds(mock, api), async (route, request) => {
        if (seededOften(route)) mock.restore(start);
        const response = await fetch(baseUrl + request.path, {
          method: route.method,
          headers: { ...credential(mock, api, route), ...request.headers },
          ...(request.body === undefined ? {} : { body: request.body }),
        });
        await response.arrayBuffer();
        const known = [...Object.keys(route.responses), ...route.codes.map((code) => String(codes[code]?.status))];
        if (response.status >= 500 && !known.includes(String(response.status)))
          undocumented.push(`${route.id} answered ${response.status}`);
      });
      expect(undocumented).toEqual([]);
    },
  );

  test("the admin routes answer, whatever they are asked, and the port lives on", async () => {
    const mock = createMock({ seed: 1, clock: "manual", keep: 100 });
    const server = await serve(mock);
    try {
      await each(adminTables(), seeded(seed + 1), knownIds(mock, "astral"), async (route, request) => {
        const response = await globalThis.fetch(server.url + request.path, {
          method: route.method,
          headers: request.headers,
          ...(request.body === undefined ? {} : { body: request.body }),
          signal: AbortSignal.timeout(20_000),
        });
        expect([route.id, request.path, request.body, response.status, await response.text()]).toMatchObject({
          3: notAFault,
        });
        if (route.id.startsWith("faults.")) mock.faults.clear();
        if (route.id === "gateway.script") mock.astral.gateway.clear();
      });
      const { url, token } = server.line.apis["auralis"] as { url: string; token: string };
      expect(
        (await globalThis.fetch(`${url}/v1/cluster`, { headers: { authorization: `Bearer ${token}` } })).status,
      ).toBe(200);
    } finally {
      await server.close();
    }
  });
});

const notAFault = expect.toSatisfy((status: unknown) => (status as number) < 500) as unknown;

interface Made extends MadeBody {
  readonly path: string;
}

/** Goes round over the routes until there were enough requests; half of them are changed beyond what is meant. */
async function each(
  tables: ApiTables,
  random: () => number,
  known: readonly string[],
  run: (route: RouteRow, request: Made) => Promise<void>,
): Promise<void> {
  const resolve = (schema: unknown): Shape => {
    let found = schema as { readonly $ref?: string } | undefined;
    while (typeof found?.$ref === "string") found = tables.schemas[Number(found.$ref.slice(2))] as typeof found;
    return (typeof found === "object" ? found : {}) as Shape;
  };
  const sampler: Sampler = { random, resolve, known };
  for (let count = 0; count < perApi; count += 1) {
    const route = tables.routes[count % tables.routes.length] as RouteRow;
    await run(route, make(route, tables, sampler));
  }
}

function make(route: RouteRow, tables: ApiTables, sampler: Sampler): Made {
  const { random, known } = sampler;
  const value = (schema: number): string => {
    const meant = sample(tables.schemas[schema], sampler);
    return textOf(random() < 0.2 ? mutate(meant, random) : meant);
  };
  const odd = ["%zz", "%00", "..%2f..", "", "a".repeat(3000)];
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (random() < 0.1) return pick(odd, random);
    const param = route.params.find((one) => one.in === "path" && one.name === name);
    return encodeURIComponent(random() < 0.6 ? pick(known, random) : param === undefined ? "1" : value(param.schema));
  });
  const query = route.params.flatMap((param) =>
    param.in === "query" && (param.required || random() < 0.3)
      ? [`${param.name}=${random() < 0.1 ? "%" : encodeURIComponent(value(param.schema))}`]
      : [],
  );
  if (random() < 0.05) query.push("%=%");
  const url = path + (query.length === 0 ? "" : `?${query.join("&")}`);
  const { headers, body } = makeBody(route, tables, sampler);
  return { path: url, headers: { ...oddHeaders(random), ...headers }, body };
}

/** Half a surrogate cannot stand in a URL. */
function textOf(value: unknown): string {
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.replaceAll(/[\ud800-\udfff]/g, "");
}

function knownIds(mock: Mock, api: string): readonly string[] {
  if (api === "astral" || api === "fluxer") {
    const { guildId, channelId, personId, botId, applicationId, say } = mock[api];
    return [guildId, channelId, personId, botId, applicationId, say(channelId, "hi").id, "@me", "1"];
  }
  return ["1", "eu-1", "camp_1", mock.auralisCloud.options().userId, "250000000000000001"];
}

function credential(
  mock: Mock,
  api: "auralis" | "auralisCloud" | "auralytik" | "astral" | "fluxer",
  route: RouteRow,
): Record<string, string> {
  switch (api) {
    case "auralis":
      return { authorization: `Bearer ${mock.auralis.options().token}` };
    case "auralisCloud":
      return route.id.startsWith("worker.") ? { authorization: `Bearer ${mock.auralisCloud.worker().token}` } : {};
    case "auralytik":
      return { "x-api-key": mock.auralytik.issueKey({ live: false }).options.apiKey };
    default:
      return { authorization: route.auth.includes("botToken") ? `Bot ${mock[api].token}` : mock[api].userToken };
  }
}

/** What takes away what the others need. */
function seededOften(route: RouteRow): boolean {
  return route.method !== "GET";
}
