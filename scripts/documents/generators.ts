/** A generator of clients by others, as its own command line runs it: the published file in, TypeScript out. */
export interface Generator {
  readonly name: string;
  readonly package: string;
  /** Arguments of Node. `modules` is where the tools are installed, `out` has no ending. */
  arguments(modules: string, input: string, out: string): readonly string[];
}

/** kubb 4.39.3 is not among them: it overflows its stack on Fluxer's file and writes one type error for Auralytik's. */
export const generators: readonly Generator[] = [
  {
    name: "hey-api",
    package: "@hey-api/openapi-ts",
    arguments: (modules, input, out) => [
      `${modules}/@hey-api/openapi-ts/bin/run.js`,
      "-i",
      input,
      "-o",
      out,
      "-c",
      "@hey-api/client-fetch",
    ],
  },
  {
    name: "oazapfts",
    package: "oazapfts",
    arguments: (modules, input, out) => [`${modules}/oazapfts/dist/cli.js`, input, `${out}.ts`],
  },
  {
    name: "swagger-typescript-api",
    package: "swagger-typescript-api",
    arguments: (modules, input, out) => [
      `${modules}/swagger-typescript-api/dist/cli.mjs`,
      "generate",
      "-p",
      input,
      "-o",
      out,
      "-n",
      "api.ts",
    ],
  },
  {
    name: "orval",
    package: "orval",
    arguments: (modules, input, out) => [
      `${modules}/orval/dist/bin/orval.mjs`,
      "--input",
      input,
      "--output",
      `${out}.ts`,
      "--client",
      "fetch",
    ],
  },
  {
    name: "openapi-zod-client",
    package: "openapi-zod-client",
    arguments: (modules, input, out) => [`${modules}/openapi-zod-client/bin.js`, input, "-o", `${out}.ts`],
  },
];
