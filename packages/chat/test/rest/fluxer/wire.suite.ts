import { expect } from "vitest";
import type { Engines } from "../../../../mock/src/index.js";
import type { Bench } from "../../../../mock/test/faces/faces.js";

/** What Fluxer reads and answers below the level that the client uses. */
export function fluxerWireSuite({ test }: Bench<Engines, "fluxer">): void {
  test("answers HEAD as GET, without the body", async ({ options, mock, fetch }) => {
    const { baseUrl, token } = options();
    const ask = (method: string, path: string): ReturnType<typeof fetch> =>
      fetch(`${baseUrl}${path}`, { method, headers: { authorization: `Bot ${token}`, "x-request-id": "mine" } });
    for (const path of ["/users/@me", `/channels/${mock.fluxer.channelId}`, "/channels/1"]) {
      const [whole, head] = [await ask("GET", path), await ask("HEAD", path)];
      expect([head.status, await head.text()]).toEqual([whole.status, ""]);
      const length = Buffer.byteLength(await whole.text());
      expect([head.headers.get("content-length"), head.headers.get("content-type")]).toEqual([
        String(length),
        whole.headers.get("content-type"),
      ]);
      expect(head.headers.get("x-ratelimit-bucket")).toBe(whole.headers.get("x-ratelimit-bucket"));
    }
    const form = new FormData();
    form.set("payload_json", "{}");
    form.set("files[0]", new Blob(["hello"], { type: "text/plain" }), "a.txt");
    const headers = { authorization: `Bot ${token}` };
    const url = `${baseUrl}/channels/${mock.fluxer.channelId}/messages`;
    const sent = (await (await fetch(url, { method: "POST", headers, body: form })).json()) as Sent;
    const file = await fetch(sent.attachments[0]?.url ?? "", { method: "HEAD" });
    expect([file.status, file.headers.get("content-length"), await file.text()]).toEqual([200, "5", ""]);
    mock.contract.expect({ keyword: "route", times: 2 });
    expect((await ask("HEAD", `/channels/${mock.fluxer.channelId}/typing`)).status).toBe(404);
    expect((await ask("HEAD", "/nowhere")).status).toBe(404);
  });

  test("takes ids as numbers, loses no digit of them, and says when one is none", async ({ options, mock, fetch }) => {
    const { baseUrl, token } = options();
    const { channelId } = mock.fluxer;
    const said = mock.fluxer.say(channelId, "first").id;
    expect(Number.isSafeInteger(Number(said))).toBe(false);
    const send = async (json: string, form = false): Promise<unknown> => {
      const body = new FormData();
      body.set("payload_json", json);
      const headers = { authorization: `Bot ${token}` };
      const url = `${baseUrl}/channels/${channelId}/messages`;
      return (await fetch(url, { method: "POST", headers, body: form ? body : json })).json();
    };
    const reply = `{"content":"7\\" of 12345678901234567890","message_reference":{"message_id":${said}}}`;
    const answered = { content: '7" of 12345678901234567890', message_reference: { message_id: said } };
    expect(await send(reply)).toMatchObject(answered);
    expect(await send(reply, true)).toMatchObject(answered);
    expect(await send('{"content":"x","message_reference":{"message_id":1}}')).toMatchObject({
      code: "UNKNOWN_MESSAGE",
    });
    const wrong = async (id: string): Promise<unknown> => {
      const answer = await send(`{"content":"x","message_reference":{"message_id":${id}}}`, true);
      return (answer as { readonly errors: readonly unknown[] }).errors;
    };
    const path = "message_reference.message_id";
    expect(await wrong("-1")).toMatchObject([{ path, code: "INVALID_SNOWFLAKE_FORMAT" }]);
    expect(await wrong("9223372036854775808")).toMatchObject([{ path, code: "SNOWFLAKE_OUT_OF_RANGE" }]);
    expect(await wrong('"9223372036854775808"')).toMatchObject([{ path, code: "SNOWFLAKE_OUT_OF_RANGE" }]);
  });

  test("knows 0 and all of 63 bits as ids, and neither signs nor leading zeros", async ({ options, mock, fetch }) => {
    const { baseUrl, token } = options();
    const { channelId } = mock.fluxer;
    const after = async (id: string): Promise<unknown> => {
      const url = `${baseUrl}/channels/${channelId}/messages?after=${id}`;
      const answer: unknown = await (await fetch(url, { headers: { authorization: `Bot ${token}` } })).json();
      return Array.isArray(answer) ? "a page" : (answer as { readonly errors: readonly unknown[] }).errors[0];
    };
    mock.contract.expect({ keyword: "format", times: 5 });
    expect(await after("0")).toBe("a page");
    expect(await after("9223372036854775807")).toBe("a page");
    for (const id of ["9223372036854775808", "18446744073709551616"])
      expect(await after(id)).toMatchObject({ path: "after", code: "SNOWFLAKE_OUT_OF_RANGE" });
    for (const id of ["01", "-1", "1.5"])
      expect(await after(id)).toMatchObject({ path: "after", code: "INVALID_SNOWFLAKE_FORMAT" });
  });

  test("takes the time of an embed as text or in ms", async ({ options, mock, fetch }) => {
    const { baseUrl, token } = options();
    const send = async (timestamp: unknown): Promise<unknown> => {
      const headers = { authorization: `Bot ${token}` };
      const body = JSON.stringify({ embeds: [{ title: "x", timestamp }] });
      const url = `${baseUrl}/channels/${mock.fluxer.channelId}/messages`;
      const answer = await fetch(url, { method: "POST", headers, body });
      const { embeds } = (await answer.json()) as { readonly embeds?: readonly { readonly timestamp: string }[] };
      return embeds?.[0]?.timestamp ?? answer.status;
    };
    expect(await send("2026-02-08T10:15:11.279Z")).toBe("2026-02-08T10:15:11.279Z");
    expect(await send(1_770_545_711_279)).toBe("2026-02-08T10:15:11.279Z");
    mock.contract.expect({ operation: "messages.create", times: 2 });
    expect(await send(1.5)).toBe(400);
    expect(await send(1e17)).toBe(400);
  });

  test("reads True and 1 in a query as true", async ({ options, mock, fetch }) => {
    const { baseUrl } = options();
    const guild = mock.fluxer
      .guild()
      .role({ name: "hooks", permissions: ["MANAGE_WEBHOOKS"] })
      .grant(["hooks"])
      .channel({ name: "talk" });
    const made = await fetch(`${baseUrl}/channels/${guild.channels["talk"]}/webhooks`, {
      method: "POST",
      headers: { authorization: `Bot ${options().token}` },
      body: '{"name":"builds"}',
    });
    const { id, token } = (await made.json()) as { readonly id: string; readonly token: string };
    const execute = async (query: string): Promise<number> =>
      (await fetch(`${baseUrl}/webhooks/${id}/${token}${query}`, { method: "POST", body: '{"content":"x"}' })).status;
    const statuses = [];
    for (const query of ["", "?wait=false", "?wait=true", "?wait=True", "?wait=1"]) statuses.push(await execute(query));
    expect(statuses).toEqual([204, 204, 200, 200, 200]);
    mock.contract.expect({ keyword: "type" });
    expect(await execute("?wait=yes")).toBe(400);
  });
}

interface Sent {
  readonly attachments: readonly { readonly url: string }[];
}
