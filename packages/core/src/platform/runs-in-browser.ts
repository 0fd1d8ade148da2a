/** The part of a global scope that tells where code runs. */
export interface GlobalScope {
  readonly document?: unknown;
  readonly window?: unknown;
  readonly Deno?: unknown;
  readonly process?: { readonly versions?: { readonly node?: string | undefined } | undefined } | undefined;
}

/**
 * Whether visitors can read what is in memory here. Tests of a page (jsdom, happy-dom) have a document and run on Node; what bundlers
 * put in place of `process` names no version of Node.
 */
export function runsInBrowser({ document, window, Deno, process }: GlobalScope): boolean {
  return document !== undefined && window !== undefined && Deno === undefined && process?.versions?.node === undefined;
}
