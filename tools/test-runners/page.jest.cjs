/** @jest-environment jsdom */
const { expected, story } = require("./story.cjs");

test("the story passes in a page of jsdom", async () => {
  const spyOn = (target, name) => {
    const spy = jest.spyOn(target, name);
    return () => spy.mock.calls.length;
  };
  expect(await story(require, spyOn, { hasResponse: false })).toEqual(expected);
});

test("a client without a fetch says that jsdom has none, at its first call", async () => {
  const { createAuralis } = require("@antiphon/players");
  const auralis = createAuralis({ token: "auralis_x" });
  const error = await auralis.cluster.get().catch((reason) => reason);
  expect({ name: error.name, outcome: error.outcome }).toEqual({ name: "ConfigError", outcome: "not_sent" });
  expect(error.message).toContain("there is no `fetch` here: jsdom has none");
});
