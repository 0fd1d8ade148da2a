import { describe, expect, test } from "vitest";
import { gateway } from "../generate/apis.js";
import { generateGateway } from "../generate/gateway.js";

interface Tables {
  readonly names: Readonly<Record<string, number>>;
  readonly platforms: Readonly<
    Record<string, Readonly<Record<"server" | "client" | "events", Readonly<Record<string, unknown>>>>>
  >;
}

describe("generating the gateway", () => {
  const generated = generateGateway(gateway);

  test("maps every op and event of both platforms to a schema", async () => {
    const { model, outputs } = await generated;
    const tables = tablesIn(outputs.get(gateway.mock) ?? "");
    const events = model.document["x-events"] as Readonly<
      Record<string, Readonly<Record<string, { component: string; buffered: boolean }>>>
    >;
    expect(Object.keys(tables.platforms)).toEqual(["astral", "fluxer"]);
    for (const [platform, rows] of Object.entries(events)) {
      for (const [event, { component, buffered }] of Object.entries(rows)) {
        expect(tables.platforms[platform]?.events[event], `${platform} ${event}`).toEqual({
          schema: tables.names[component],
          buffered,
        });
      }
    }
  });

  test("keeps apart what the server and what the client may send", async () => {
    const { outputs } = await generated;
    const { astral } = tablesIn(outputs.get(gateway.mock) ?? "").platforms;
    expect(Object.keys(astral?.client ?? {})).toContain("2");
    expect(Object.keys(astral?.server ?? {})).not.toContain("2");
    expect(Object.keys(astral?.server ?? {})).toContain("10");
    expect([astral?.client["1"], astral?.server["1"]]).toEqual([expect.any(Number), expect.any(Number)]);
  });

  test("types events by name and frames by op", async () => {
    const { outputs } = await generated;
    const text = outputs.get(gateway.client) ?? "";
    expect(text).toContain("  readonly MESSAGE_CREATE: MessageCreateEvent;\n");
    expect(text).toMatch(/export type AstralServerFrame = AstralDispatch \|/);
    expect(text).toMatch(/export const fluxerEvents: string =\n {2}"READY /);
  });

  test("takes what all chat documents share from one file", async () => {
    const { outputs } = await generated;
    const text = outputs.get(gateway.client) ?? "";
    expect(text).not.toMatch(/export interface Message /);
    expect(text).toMatch(/import type \{[^}]*\bMessage,[^}]*\} from "\.\/common\.js";/);
  });
});

function tablesIn(source: string): Tables {
  const json = /JSON\.parse\(\n {4}'(.*)',\n/.exec(source)?.[1] ?? "";
  return JSON.parse(json.replaceAll("\\'", "'").replaceAll("\\\\", "\\")) as Tables;
}
