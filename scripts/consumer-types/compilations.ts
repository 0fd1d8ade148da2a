/** One way in which people compile what uses our packages. */
export interface Compilation {
  readonly name: string;
  readonly layout: "npm" | "pnpm";
  readonly compiler: "typescript5" | "typescript" | "typescript7";
  /** Name of the library's file. */
  readonly file: "library.ts" | "library.cts";
  /** Options on top of what `tsc --init` writes; `null` takes one away. */
  readonly options: Readonly<Record<string, unknown>>;
}

const esm = { file: "library.ts" } as const;
// CommonJS cannot be written verbatim with `import`.
const commonJs = { file: "library.cts" } as const;
const notVerbatim = { verbatimModuleSyntax: false };
const node10 = { ...notVerbatim, module: "commonjs", moduleResolution: "node10" };

export const compilations: readonly Compilation[] = (["npm", "pnpm"] as const).flatMap((layout): Compilation[] => [
  { ...esm, layout, name: "as tsc --init says", compiler: "typescript7", options: {} },
  { ...esm, layout, name: "as tsc --init says", compiler: "typescript", options: {} },
  { ...commonJs, layout, name: "nodenext, CommonJS", compiler: "typescript7", options: notVerbatim },
  { ...esm, layout, name: "node16", compiler: "typescript7", options: { module: "node16", target: "es2022" } },
  {
    ...commonJs,
    layout,
    name: "node16, CommonJS",
    compiler: "typescript7",
    options: { ...notVerbatim, module: "node16" },
  },
  {
    ...esm,
    layout,
    name: "bundler",
    compiler: "typescript7",
    options: { module: "esnext", moduleResolution: "bundler" },
  },
  { ...esm, layout, name: "preserve", compiler: "typescript7", options: { module: "preserve" } },
  {
    ...esm,
    layout,
    name: "node10",
    compiler: "typescript",
    options: { ...node10, ignoreDeprecations: "6.0" },
  },
  {
    ...esm,
    layout,
    name: "node10",
    compiler: "typescript5",
    // Options that are younger than this compiler.
    options: { ...node10, noUncheckedSideEffectImports: null, target: "es2022" },
  },
]);
