import { afterEach, expect, test, vi } from "vitest";
import { createAstralWebhook, createFluxerWebhook, type WebhookOptions } from "../../src/index.js";

const created = {
  astral: (options: WebhookOptions) => createAstralWebhook(options),
  fluxer: (options: WebhookOptions) => createFluxerWebhook(options),
};
type Platform = keyof typeof created;
const usual: Record<Platform, string> = { astral: "https://astraof.com/api/v1", fluxer: "https://api.fluxer.app/v1" };
const platforms = Object.keys(created) as Platform[];

/** The address to which the webhook writes. */
async function writesTo(platform: Platform, options: WebhookOptions): Promise<{ url: string; hook: object }> {
  let url = "";
  const hook = created[platform]({
    ...options,
    fetch: (asked: unknown) => {
      url = String((asked as { url?: string }).url ?? asked);
      return Promise.resolve(Response.json({ id: "9", content: "x" }));
    },
  });
  await hook.send({ content: "x" });
  return { url, hook };
}

afterEach(() => void vi.unstubAllEnvs());

test.each(platforms)("a webhook of %s with an address writes there, and asks for the message", async (platform) => {
  const { url, hook } = await writesTo(platform, { url: "https://chat.example/api/v7/webhooks/12/tok" });
  expect(url).toBe("https://chat.example/api/v7/webhooks/12/tok?wait=true");
  expect(hook).toMatchObject({ id: "12" });
  expect(Object.isFrozen(hook)).toBe(true);
});

test.each(platforms)("a base URL goes before the one in the address, on %s", async (platform) => {
  const { url } = await writesTo(platform, {
    url: "https://chat.example/api/v7/webhooks/12/tok",
    baseUrl: "https://proxy.example/chat",
  });
  expect(url).toBe("https://proxy.example/chat/webhooks/12/tok?wait=true");
});

test.each(platforms)("a webhook of %s with id and token is on the platform itself", async (platform) => {
  const { url } = await writesTo(platform, { id: "12", token: "tok" });
  expect(url).toBe(`${usual[platform]}/webhooks/12/tok?wait=true`);
});

test.each<[Platform, string]>([
  ["astral", "ASTRAL_API_URL"],
  ["astral", "ASTRAL_API_BASE"],
  ["fluxer", "FLUXER_API_URL"],
])("a webhook of %s with id and token is where %s says", async (platform, variable) => {
  vi.stubEnv(variable, "https://own.example/v1");
  expect((await writesTo(platform, { id: "12", token: "tok" })).url).toBe(
    "https://own.example/v1/webhooks/12/tok?wait=true",
  );
  const named = await writesTo(platform, { url: "https://chat.example/webhooks/12/tok" });
  expect(named.url).toBe("https://chat.example/webhooks/12/tok?wait=true");
});

test.each(platforms)("an option that a webhook of %s does not know is refused", (platform) => {
  const factory = platform === "astral" ? "createAstralWebhook" : "createFluxerWebhook";
  for (const [wrong, meant] of [
    ["urll", "url"],
    ["tokn", "token"],
  ] as const)
    expect(() => created[platform]({ id: "1", token: "t", [wrong]: "x" })).toThrow(
      new RegExp(`${factory}.*\`${meant}\``, "s"),
    );
});
