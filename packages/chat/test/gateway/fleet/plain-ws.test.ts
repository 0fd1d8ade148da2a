import { describe, expect, test } from "vitest";
import { createAstral, createFluxer } from "@antiphon/chat";
import { astral, createGateway, fluxer, type Gateway, type GatewayNotice } from "@antiphon/chat/gateway";
import { createMock } from "@antiphon/mock";

/** Notes where it is opened, and never answers. */
function spy(): { readonly opened: string[]; readonly WebSocket: new (url: string) => object } {
  const opened: string[] = [];
  return {
    opened,
    WebSocket: class {
      constructor(url: string) {
        opened.push(new URL(url).origin);
      }
      addEventListener(): void {}
      send(): void {}
      close(): void {}
    },
  };
}

const refusal = { code: "INVALID_OPTION", message: expect.stringContaining("dangerouslyAllowPlainHttp") as unknown };
const bot = {
  url: "ws://gateway.example/",
  shards: 1,
  session_start_limit: { total: 9, remaining: 9, reset_after: 9e7, max_concurrency: 1 },
};

/** What a JavaScript user may write. */
const loose = (value: unknown): never => value as never;

describe("a token goes to another machine over ws:// only where the user allows it:", () => {
  const url = "ws://gateway.example/";
  const bare = (of: object) => (more: object) => createGateway(loose({ url, ...of, ...more }));
  const rest = { fetch: (): Promise<Response> => Promise.resolve(Response.json(bot)) };

  test.each<[way: string, open: (more: object) => Pick<Gateway<object>, "connect" | "close">]>([
    ["a gateway without a client", bare({ profile: astral })],
    ["http:// in its place", bare({ profile: fluxer, url: "http://gateway.example/" })],
    ["`gatewayUrl` of a client", (more) => createGateway(createAstral(loose({ ...rest, gatewayUrl: url, ...more })))],
    ["the other platform", (more) => createGateway(createFluxer(loose({ ...rest, gatewayUrl: url, ...more })))],
    [
      "an instance by http",
      (more) => createGateway(createAstral(loose({ ...rest, instanceUrl: "http://gateway.example", ...more }))),
    ],
  ])("%s", async (_way, open) => {
    const { opened, WebSocket } = spy();
    const given = { token: "t", WebSocket };
    const refused = open(given);
    await expect(refused.connect()).rejects.toMatchObject(refusal);
    expect(opened).toEqual([]);
    await refused.close();
    const allowed = open({ ...given, dangerouslyAllowPlainHttp: true });
    const connecting = allowed.connect().catch((error: unknown) => error);
    await expect.poll(() => opened).toEqual(["ws://gateway.example"]);
    await allowed.close();
    await connecting;
  });

  test("an address that GET /gateway/bot gives", async () => {
    const { opened, WebSocket } = spy();
    const gateway = createGateway(
      createFluxer(loose({ ...rest, baseUrl: "https://chat.example/v1", token: "t", WebSocket })),
    );
    await expect(gateway.connect()).rejects.toMatchObject(refusal);
    expect(opened).toEqual([]);
  });
});

test("a gateway on ws:// that a user allowed may name its own host for a RESUME, and no other", async () => {
  const told: (string | undefined)[] = [];
  for (const resumeUrl of ["ws://gateway.example/resume", "ws://evil.example/"]) {
    const sockets: Talk[] = [];
    const notices: GatewayNotice[] = [];
    class Talk {
      readonly #on = new Map<string, (event: object) => void>();
      readonly url: string;
      constructor(url: string) {
        this.url = url;
        sockets.push(this);
        queueMicrotask(() => this.say({ op: 10, d: { heartbeat_interval: 41_250 } }));
      }
      addEventListener(event: string, run: (event: object) => void): void {
        this.#on.set(event, run);
      }
      say(frame: object): void {
        this.#on.get("message")?.({ data: JSON.stringify(frame) });
      }
      send(text: string): void {
        if ((JSON.parse(text) as { op: number }).op === 2)
          this.say({
            op: 0,
            t: "READY",
            s: 1,
            d: { session_id: "s", resume_gateway_url: resumeUrl, user: { id: "1" } },
          });
      }
      close(): void {
        this.#on.get("close")?.({ code: 1006, reason: "" });
      }
      drop = (): void => this.close();
    }
    const { clock } = createMock({ clock: "auto" }).astral.options();
    const gateway = createGateway({
      profile: astral,
      url: "ws://gateway.example/",
      token: "t",
      clock,
      random: () => 0.5,
      dangerouslyAllowPlainHttp: true,
      WebSocket: Talk,
      onNotice: (notice) => notices.push(notice),
    });
    await gateway.connect();
    sockets[0]?.drop();
    await expect.poll(() => sockets.length).toBe(2);
    told.push(new URL((sockets[1] as Talk).url).host + new URL((sockets[1] as Talk).url).pathname);
    await gateway.close();
    expect(notices.filter(({ type }) => type === "trouble")).toHaveLength(resumeUrl.includes("evil") ? 1 : 0);
  }
  expect(told).toEqual(["gateway.example/resume", "gateway.example/"]);
});
