export default { test: { include: ["*.vitest.mjs"], testTimeout: 120_000 } };
