import { OptionDefaults } from "typedoc";

export default {
  name: "Antiphon",
  entryPointStrategy: "packages",
  entryPoints: ["packages/*"],
  packageOptions: {
    entryPoints: ["src/index.ts"],
    tsconfig: "tsconfig.json",
    blockTags: [...OptionDefaults.blockTags, "@description"], // written by openapi-typescript
    disableSources: true, // a clone without a remote has nothing to link to
    validation: { notExported: false, invalidLink: true },
  },
  out: "docs/api",
  includeVersion: true,
  treatWarningsAsErrors: true,
};
