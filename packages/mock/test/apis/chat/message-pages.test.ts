import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";

test("pages and pins are those of a plain list, whatever was deleted and restored in between", async () => {
  const mock = createMock();
  const { astral } = mock;
  astral.configure({ rateLimits: false });
  const { fetch, baseUrl, token } = astral.userOptions();
  const ask = async (method: string, path: string): Promise<unknown> => {
    const response = await fetch(`${baseUrl}/channels/${astral.channelId}${path}`, {
      method,
      headers: { authorization: token },
    });
    return response.status === 204 ? undefined : await response.json();
  };
  const idsOf = async (query: string): Promise<string[]> =>
    ((await ask("GET", `/messages?${query}`)) as { id: string }[]).map(({ id }) => id);

  let ids = Array.from({ length: 12 }, (_, n) => astral.say(astral.channelId, `${n}`).id);
  const saved = mock.snapshot();
  for (const at of [11, 5, 0]) await ask("DELETE", `/messages/${ids[at]}`);
  const whole = ids;
  ids = ids.filter((_, n) => ![11, 5, 0].includes(n));
  const check = async (): Promise<void> => {
    const bounds = [...whole, String(BigInt(whole[11] ?? "") + 9n), "1"];
    for (const limit of [1, 2, 3, 50]) {
      expect(await idsOf(`limit=${limit}`)).toEqual(ids.slice(-limit).reverse());
      for (const bound of bounds) {
        const before = ids.filter((id) => BigInt(id) < BigInt(bound));
        const newer = ids.filter((id) => BigInt(id) > BigInt(bound));
        expect(await idsOf(`limit=${limit}&before=${bound}`)).toEqual(before.slice(-limit).reverse());
        expect(await idsOf(`limit=${limit}&after=${bound}`)).toEqual(newer.slice(0, limit).reverse());
        const half = Math.floor(limit / 2);
        const around = [
          ...(half === 0 ? [] : before.slice(-half)),
          ...ids.slice(before.length, before.length + Math.max(limit - half, 1)),
        ];
        expect(await idsOf(`limit=${limit}&around=${bound}`)).toEqual(around.slice(-limit).reverse());
      }
    }
  };
  await check();

  const pinned = [ids[4], ids[1], ids[7]];
  for (const id of pinned) await ask("PUT", `/pins/${id}`);
  await ask("DELETE", `/messages/${pinned[1]}`);
  const pins = async (): Promise<unknown> =>
    ((await ask("GET", "/messages/pins")) as { items: { message: { id: string } }[] }).items.map(
      ({ message }) => message.id,
    );
  expect(await pins()).toEqual([pinned[2], pinned[0]]);
  await ask("DELETE", `/pins/${pinned[2]}`);
  expect(await pins()).toEqual([pinned[0]]);

  mock.restore(saved);
  ids = whole;
  expect(await pins()).toEqual([]);
  await check();
});
