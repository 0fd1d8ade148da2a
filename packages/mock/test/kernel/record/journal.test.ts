import { createMock } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import { start } from "../../toy-client.js";

describe("the journal", () => {
  test("P69 is byte-identical for the same seed and script", async () => {
    const play = async (): Promise<string> => {
      const { mock, call } = start({ seed: 7 });
      mock.faults.add({ probability: 0.3, status: 503, code: "BUSY" });
      for (let n = 0; n < 20; n += 1) {
        await call(n % 2 === 0 ? "POST" : "GET", "/v1/notes", n % 2 === 0 ? { text: `n${n}` } : undefined);
        await mock.clock.advance("3s");
      }
      return mock.journal.canonical();
    };
    expect(await play()).toBe(await play());
  });

  test("shows no credential in its canonical text", async () => {
    const { mock, call } = start();
    await call("GET", "/v1/notes", undefined, { cookie: "session=1" });
    const { token } = mock.toy.options();
    expect(mock.journal.canonical()).toContain('"authorization":"#');
    expect(mock.journal.canonical()).not.toContain(token);
    expect(mock.journal.canonical()).not.toContain("session=1");
  });

  test("shows placeholders for credentials in addresses and bodies, also of those that are gone", async () => {
    const { astral, journal } = createMock();
    const { fetch, baseUrl, token } = astral.userOptions();
    const call = async (method: string, path: string, body?: object): Promise<Record<string, string>> => {
      const headers = { authorization: token, "content-type": "application/json" };
      const response = await fetch(baseUrl + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
      return response.status === 200 ? ((await response.json()) as Record<string, string>) : {};
    };
    const hook = await call("POST", `/channels/${astral.channelId}/webhooks`, { name: "w" });
    const said = await call("POST", `/webhooks/${hook["id"]}/${hook["token"]}?wait=true`, { content: token });
    await call("DELETE", `/webhooks/${hook["id"]}/${hook["token"]}`);
    const text = journal.canonical();
    expect(text).toMatch(/POST \/webhooks\/\d+\/#[0-9a-f]+\?wait=true/);
    expect(text).toContain(`"id":"${said["id"]}"`);
    for (const secret of [token, hook["token"], astral.token]) expect(text).not.toContain(secret);
  });

  test.each(["auralis", "auralisCloud", "astral", "fluxer", "auralytik"] as const)(
    "is the same whichever of two exchanges of one moment came first, whatever ids they drew: %s",
    async (api) => {
      const play = async (paths: readonly string[]): Promise<string> => {
        const mock = createMock({ clock: "manual" });
        const { baseUrl, fetch } = mock[api].options();
        await Promise.all(paths.map(async (path) => (await fetch(baseUrl + path)).text()));
        return mock.journal.canonical();
      };
      const [one, other] = ["/v1/one", "/v1/other"];
      expect(await play([one, other])).toBe(await play([other, one]));
    },
  );

  test("shows a request id that the client chose", async () => {
    const { fluxer, journal } = createMock();
    const { baseUrl, fetch } = fluxer.options();
    await fetch(`${baseUrl}/users/@me`, { headers: { "x-request-id": "chosen-by-me" } });
    expect(journal.canonical().split("chosen-by-me")).toHaveLength(3);
  });

  test("tells subscribers of each exchange until they leave", async () => {
    const { mock, call } = start();
    const seen: unknown[] = [];
    const leave = mock.journal.subscribe((exchange) => seen.push([exchange.operation, exchange.responseBody]));
    await call("GET", "/health");
    leave();
    await call("GET", "/health");
    expect(seen).toEqual([["health", "ok"]]);
  });
});
