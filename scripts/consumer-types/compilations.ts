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

const both = ["npm", "pnpm"] as const;
const npm = ["npm"] as const;

export const compilations: readonly Compilation[] = [
  ...inLayouts(both, { ...esm, name: "as tsc --init says", compiler: "typescript7", options: {} }),
  ...inLayouts(both, { ...esm, name: "as tsc --init says", compiler: "typescript", options: {} }),
  ...inLayouts(both, {
    ...esm,
    name: "bundler",
    compiler: "typescript7",
    options: { module: "esnext", moduleResolution: "bundler" },
  }),
  ...inLayouts(npm, { ...esm, name: "preserve", compiler: "typescript7", options: { module: "preserve" } }),
  ...inLayouts(both, { ...commonJs, name: "nodenext, CommonJS", compiler: "typescript7", options: notVerbatim }),
  ...inLayouts(npm, {
    ...esm,
    name: "node16",
    compiler: "typescript7",
    options: { module: "node16", target: "es2022" },
  }),
  ...inLayouts(npm, {
    ...commonJs,
    name: "node16, CommonJS",
    compiler: "typescript7",
    options: { ...notVerbatim, module: "node16" },
  }),
  ...inLayouts(both, {
    ...esm,
    name: "node10",
    compiler: "typescript",
    options: { ...node10, ignoreDeprecations: "6.0" },
  }),
  ...inLayouts(npm, {
    ...esm,
    name: "node10",
    compiler: "typescript5",
    // `null`: options that are younger than this compiler.
    options: { ...node10, noUncheckedSideEffectImports: null, target: "es2022" },
  }),
];

function inLayouts(
  layouts: readonly Compilation["layout"][],
  compilation: Omit<Compilation, "layout">,
): readonly Compilation[] {
  return layouts.map((layout) => ({ ...compilation, layout }));
}
