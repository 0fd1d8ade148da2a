import { inspect } from "node:util";
import { createMock } from "@antiphon/mock";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createGateway } from "../../../src/gateway/index.js";
import { createAstral, ConfigError } from "../../../src/index.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

interface Sent {
  readonly url: string;
  readonly authorization: string | undefined;
}

/** A network that notes where requests go. */
function spy(): { readonly sent: Sent[]; readonly fetch: typeof globalThis.fetch } {
  const sent: Sent[] = [];
  const fetch = (async (url: string, init: { headers: Record<string, string> }) => {
    sent.push({ url, authorization: init.headers["authorization"] });
    return new Response("{}", { headers: { "content-type": "application/json" } });
  }) as unknown as typeof globalThis.fetch;
  return { sent, fetch };
}

describe("createAstral", () => {
  test("reads the environment at the first call, not before", async () => {
    const { sent, fetch } = spy();
    const astral = createAstral({ fetch });
    vi.stubEnv("ASTRAL_BOT_TOKEN", "1.secret");
    vi.stubEnv("ASTRAL_API_BASE", "https://chat.example");
    await astral.users.getMe();
    expect(sent).toEqual([{ url: "https://chat.example/api/v1/users/@me", authorization: "Bot 1.secret" }]);
  });

  test("says what to do when there is no token", async () => {
    const { fetch } = spy();
    vi.stubEnv("ASTRAL_BOT_TOKEN", "");
    await expect(createAstral({ fetch }).users.getMe()).rejects.toThrow(
      /Pass `token` to createAstral\(\) or set ASTRAL_BOT_TOKEN/,
    );
  });

  test("finds the API of a self-hosted instance, and prefers an explicit base", async () => {
    const { sent, fetch } = spy();
    await createAstral({ fetch, token: "1.x", instanceUrl: "https://own.example" }).users.getMe();
    await createAstral({
      fetch,
      token: "1.x",
      instanceUrl: "https://own.example",
      baseUrl: "https://own.example/chat/api",
    }).users.getMe();
    expect(sent.map(({ url }) => url)).toEqual([
      "https://own.example/api/v1/users/@me",
      "https://own.example/chat/api/users/@me",
    ]);
  });

  test("writes each kind of token in its own form", async () => {
    const { sent, fetch } = spy();
    for (const tokenType of ["bot", "bearer", "session"] as const)
      await createAstral({ fetch, token: "t", tokenType }).users.getMe();
    await createAstral({ fetch, token: () => Promise.resolve("fresh") }).users.getMe();
    expect(sent.map(({ authorization }) => authorization)).toEqual(["Bot t", "Bearer t", "t", "Bot fresh"]);
  });

  test("refuses a misspelt option", () => {
    expect(() => createAstral({ tokn: "x" } as never)).toThrow(ConfigError);
  });

  test("is frozen and shows no secret, also where the gateway looks", () => {
    const astral = createAstral({ token: "1.very-secret" });
    expect(Object.isFrozen(astral) && Object.isFrozen(astral.messages)).toBe(true);
    expect(inspect(astral, { depth: 9, showHidden: true })).not.toContain("very-secret");
    expect(JSON.stringify(astral)).not.toContain("very-secret");
    expect(Object.keys(astral)).not.toContain("token");
  });

  test("gives its gateway the address that options or environment name", async () => {
    const mock = createMock();
    const { gatewayUrl: _, ...options } = mock.astral.options();
    const opened: string[] = [];
    class Noted extends (options.WebSocket as unknown as new (url: string) => object) {
      constructor(url: string) {
        super(url);
        opened.push(url);
      }
    }
    vi.stubEnv("ASTRAL_GATEWAY_URL", "wss://astraof.com/gateway?from=environment");
    const gateway = createGateway(createAstral({ ...options, WebSocket: Noted }));
    await gateway.connect();
    await gateway.close();
    expect(opened).toEqual(["wss://astraof.com/gateway?from=environment&v=1&encoding=json"]);
  });
});

describe("clicks on a bot at a private address", () => {
  test("arrive at the mock's own machine, and not where the platform is told to refuse", async () => {
    for (const refusePrivateTargets of [false, true]) {
      const mock = createMock();
      mock.astral.configure({ refusePrivateTargets });
      let clicks = 0;
      mock.receive("http://127.0.0.1:9/clicks", () => {
        clicks += 1;
        return { status: 204, headers: {}, body: "" };
      });
      const owner = createAstral(mock.astral.userOptions());
      const { channelId } = mock.astral;
      const webhook = await owner.webhooks.create(channelId, {
        name: "ask",
        interaction_url: "http://127.0.0.1:9/clicks",
      });
      const components = [{ type: 1, components: [{ type: 2, style: 1, label: "Yes", custom_id: "yes" }] }] as const;
      const at = { webhook_id: webhook.id, webhook_token: webhook.token };
      const asked = await owner.webhooks.execute(at, { components }, { query: { wait: true } });
      await owner.interactions.click({ channel_id: channelId, message_id: asked?.id ?? "", custom_id: "yes" });
      await mock.clock.advance("1s");
      expect(clicks).toBe(refusePrivateTargets ? 0 : 1);
    }
  });
});
