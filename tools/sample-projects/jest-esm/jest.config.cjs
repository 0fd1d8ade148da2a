module.exports = {
  testEnvironment: "jsdom",
  testMatch: ["<rootDir>/*.test.mjs"],
  moduleFileExtensions: ["mjs", "cjs", "js", "json"],
  testTimeout: 120_000,
  transform: {},
};
