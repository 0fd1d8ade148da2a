import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const conditions = ["@antiphon/source", "module", "node", "import", "default"];
const sources = { resolve: { conditions }, ssr: { resolve: { conditions } } }; // the second decides in Node tests

const unit = {
  expect: { poll: { timeout: 120_000 } },
  setupFiles: ["./scripts/print-pending.ts", "./scripts/watch-conduct.ts"],
  unstubGlobals: true,
  testTimeout: 300_000, // for what never ends: how fast a test is depends on who else uses the machine
  hookTimeout: 300_000,
};

export default defineConfig({
  ...sources,
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1), // by default one of two cores would wait
    reporters: ["default", "./scripts/plain-line-reporter.mjs"],
    coverage: { provider: "v8", include: ["packages/*/src/**"], exclude: ["**/generated/**"] },
    projects: [
      {
        ...sources,
        test: {
          ...unit,
          name: "unit",
          include: ["packages/*/test/**/*.test.ts", "scripts/test/**/*.test.ts"],
          exclude: ["**/*.{deep,alone}.test.ts", "**/node_modules/**"],
          isolate: false, // two thirds of the time went to loading the same modules for each file
        },
      },
      {
        ...sources,
        test: {
          ...unit,
          name: "alone", // what replaces a global of the process that others hold on to
          include: ["packages/*/test/**/*.alone.test.ts"],
        },
      },
      {
        ...sources,
        test: {
          name: "deep",
          include: ["packages/*/test/**/*.deep.test.ts"],
          testTimeout: 600_000,
        },
      },
      {
        ...sources,
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["packages/*/test/**/*.test-d.ts"],
            tsconfig: "tsconfig.json",
          },
        },
      },
    ],
  },
});
