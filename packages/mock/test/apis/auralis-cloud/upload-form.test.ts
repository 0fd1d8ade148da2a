import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";

const part = (head: string, content: string): string => `--b\r\n${head}\r\n\r\n${content}\r\n`;
const user = (userId: string): string => part('Content-Disposition: form-data; name="user_id"', userId);
const archive = part('Content-Disposition: form-data; name="file"; filename="a.zip"', "PK");

/** Bodies that parsers of forms stumble over. None is a job. */
const broken: Readonly<Record<string, (userId: string) => string>> = {
  "nothing at all": () => "",
  "no part": () => "--b--\r\n",
  "two boundaries with nothing between": () => "--b\r\n--b--\r\n",
  "a part whose head does not end": () => '--b\r\nContent-Disposition: form-data; name="user_id"\r\n--b--\r\n',
  "a head that does not end after a good part": (userId) =>
    `${user(userId)}--b\r\nContent-Disposition: form-data\r\n--b--\r\n`,
  "a head that does not end after a whole form": (userId) =>
    `${archive}${user(userId)}--b\r\nContent-Disposition: form-data\r\n--b--\r\n`,
  "a part without a name": (userId) => `${user(userId)}${part("Content-Disposition: form-data", "x")}--b--\r\n`,
  "a part without a head": (userId) => `${user(userId)}--b\r\n\r\nx\r\n--b--\r\n`,
  "no end": (userId) => user(userId),
  "bare line feeds": (userId) => `${user(userId)}${archive}--b--\r\n`.replaceAll("\r\n", "\n"),
  "another boundary": (userId) => `${user(userId)}${archive}--b--\r\n`.replaceAll("--b", "--c"),
};

test.each(Object.entries(broken))(
  "a form of %s is refused as the vendor refuses forms, and no job is made",
  async (_, form) => {
    const mock = createMock();
    const { fetch, baseUrl, userId } = mock.auralisCloud.options();
    const headers = { "content-type": "multipart/form-data; boundary=b" };
    const answer = await fetch(`${baseUrl}/upload`, { method: "POST", headers, body: form(userId) });
    expect(answer.status).toBeOneOf([400, 422]);
    expect(await answer.json()).toHaveProperty("detail");
    expect(await (await fetch(`${baseUrl}/jobs?user_id=${userId}`)).json()).toEqual([]);
  },
);

test("a head that does not end spoils no field before it", async () => {
  const mock = createMock();
  const { fetch, baseUrl, userId } = mock.auralisCloud.options();
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  const body = broken["a head that does not end after a whole form"]?.(userId) as string;
  const answer = await fetch(`${baseUrl}/upload`, { method: "POST", headers, body });
  expect([answer.status, await answer.json()]).toEqual([400, { detail: "There was an error parsing the body" }]);
});
