const { expected, story } = require("./story.cjs");

const spyOn = (target, name) => {
  const spy = jest.spyOn(target, name);
  return () => spy.mock.calls.length;
};
const tell = (name) => async () => expect(await story(require, spyOn)).toEqual(expected) || name;

test("the story passes", tell("plain"));

test("the story passes under fake timers", async () => {
  jest.useFakeTimers();
  try {
    await tell("fake timers")();
  } finally {
    jest.useRealTimers();
  }
});

test("the story passes in modules that are loaded under fake timers", async () => {
  jest.resetModules();
  jest.useFakeTimers();
  try {
    await tell("fresh modules")();
  } finally {
    jest.useRealTimers();
  }
});
