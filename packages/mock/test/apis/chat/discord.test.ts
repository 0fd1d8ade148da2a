import { createMock, type Mock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { serve } from "@antiphon/mock/node";

test("speaks as Discord's libraries expect from the start, in every world, and after a reset", async () => {
  const mock = createMock({ discord: true });
  const apart = mock.world();
  const plain = mock.world({ discord: false });
  expect(await Promise.all([mock, apart, plain].map(takesUnclaimedFile))).toEqual([200, 200, 400]);
  mock.reset();
  expect(await takesUnclaimedFile(mock)).toBe(200);
});

test("prints a bot's token as those libraries read it, and takes both forms, before and after a reset", async () => {
  const mock = createMock({ discord: true, clock: "real" });
  const server = await serve(mock);
  try {
    for (const name of ["astral", "fluxer"] as const) {
      const { url, token, applicationId } = server.line.apis[name] as Readonly<Record<string, string>>;
      const [id = "", secret] = (token ?? "").split(".");
      expect(atob(id)).toBe(applicationId);
      const me = async (given: string | undefined): Promise<number> =>
        (await fetch(`${url}/users/@me`, { headers: { authorization: `Bot ${given}` } })).status;
      const forms = [token, `${applicationId}.${secret}`, `${btoa("12345678901234567")}.${secret}`];
      expect(await Promise.all(forms.map(me))).toEqual([200, 200, 401]);
      mock.reset();
      expect(await Promise.all(forms.map(me))).toEqual([200, 200, 401]);
    }
  } finally {
    await server.close();
  }
});

test("without it, a token has one form alone", async () => {
  const mock = createMock();
  const { fetch, baseUrl, token } = mock.astral.options();
  const [id = "", secret] = token.split(".");
  const asked = await fetch(`${baseUrl}/users/@me`, { headers: { authorization: `Bot ${btoa(id)}.${secret}` } });
  expect(asked.status).toBe(401);
});

/** Whether a file without an entry in `attachments` is taken, in a body with an empty line before its first boundary. */
async function takesUnclaimedFile({ astral }: Pick<Mock, "astral">): Promise<number> {
  const { fetch, baseUrl, token } = astral.options();
  const response = await fetch(`${baseUrl}/channels/${astral.channelId}/messages`, {
    method: "POST",
    headers: { authorization: `Bot ${token}`, "content-type": "multipart/form-data; boundary=x" },
    body: '\r\n--x\r\nContent-Disposition: form-data; name="files[0]"; filename="a.txt"\r\n\r\nhi\r\n--x--',
  });
  return response.status;
}
