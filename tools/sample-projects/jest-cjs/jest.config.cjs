module.exports = { testMatch: ["<rootDir>/*.test.cjs"], testTimeout: 120_000, transform: {} };
