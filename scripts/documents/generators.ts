import type { DocumentName } from "./run-tool.js";

/** Where a generator works: `modules` is where the tools are installed, `folder` gets what it writes. */
export interface Workplace {
  readonly modules: string;
  readonly folder: string;
  readonly name: DocumentName;
  readonly input: string;
}

/** A generator of clients by others, as its own command line runs it: a published file in, TypeScript out. */
export interface Generator {
  readonly name: string;
  /** Arguments of Node. */
  arguments(place: Workplace): readonly string[];
  /** A file of settings that the command line needs. */
  config?(place: Workplace): { readonly file: string; readonly text: string };
  /** Errors of the type check that are the tool's own, as of this version. */
  readonly faults?: readonly { readonly version: string; readonly line: RegExp; readonly why: string }[];
}

/** What each cannot say by itself (a content type, a file beside JSON) is said by its calls, in `tools/documents/calls`. */
export const generators: readonly Generator[] = [
  {
    name: "hey-api",
    arguments: ({ modules, folder, name, input }) => [
      `${modules}/@hey-api/openapi-ts/bin/run.js`,
      "-i",
      input,
      "-o",
      `${folder}/${name}`,
      "-c",
      "@hey-api/client-fetch",
    ],
  },
  {
    name: "oazapfts",
    arguments: ({ modules, folder, name, input }) => [`${modules}/oazapfts/dist/cli.js`, input, `${folder}/${name}.ts`],
  },
  {
    name: "swagger-typescript-api",
    arguments: ({ modules, folder, name, input }) => [
      `${modules}/swagger-typescript-api/dist/cli.mjs`,
      "generate",
      "-p",
      input,
      "-o",
      `${folder}/${name}`,
      "-n",
      "api.ts",
    ],
  },
  {
    name: "orval",
    arguments: ({ modules, folder, name }) => [
      `${modules}/orval/dist/bin/orval.mjs`,
      "--config",
      `${folder}/${name}.orval.mjs`,
    ],
    config: ({ folder, name, input }) => ({
      file: `${name}.orval.mjs`,
      text: `export default ${JSON.stringify({
        [name]: {
          input,
          output: {
            target: `${folder}/${name}.ts`,
            client: "fetch",
            headers: true,
            baseUrl: { getBaseUrlFromSpecification: true },
          },
        },
      })};\n`,
    }),
  },
  {
    name: "kubb",
    arguments: ({ modules, folder, name }) => [
      `${modules}/@kubb/cli/bin/kubb.cjs`,
      "generate",
      "--config",
      `${folder}/${name}.kubb.mjs`,
    ],
    config: ({ name, input, folder }) => ({
      file: `${name}.kubb.mjs`,
      text: `import { readFileSync } from "node:fs";
import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
const [{ url: baseURL }] = JSON.parse(readFileSync(${JSON.stringify(input)}, "utf8")).servers;
export default defineConfig({
  root: ${JSON.stringify(folder)},
  input: { path: ${JSON.stringify(input)} },
  output: { path: "./${name}", clean: true },
  plugins: [
    pluginOas({ generators: [], validate: false }),
    pluginTs({ output: { path: "types" } }),
    pluginClient({ output: { path: "clients" }, client: "fetch", dataReturnType: "full", baseURL }),
  ],
});
`,
    }),
  },
  {
    name: "openapi-zod-client",
    arguments: ({ modules, folder, name, input }) => [
      `${modules}/openapi-zod-client/bin.js`,
      input,
      "-o",
      `${folder}/${name}.ts`,
    ],
  },
];
