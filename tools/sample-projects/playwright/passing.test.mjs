import { expect, test } from "@antiphon/mock/playwright";
import { passes } from "../suite.cjs";

test("answers a ping once, although the answer is lost", ({ fluxer }) => passes({ fluxer, expect }));

test("a page reaches the world of its test", async ({ auralis, mockUrl, page }) => {
  const answer = await page.goto(`${mockUrl("auralis")}/v1/cluster`);
  expect(answer.status()).toBe(401);
  const { token } = auralis.options();
  const status = await page.evaluate(async (own) => {
    const response = await fetch(location.href, { headers: { authorization: `Bearer ${own}` } });
    return response.status;
  }, token);
  expect(status).toBe(200);
});
