interface CallSite {
  getFileName(): string | null | undefined;
  getLineNumber(): number | null;
}

interface StackedError {
  stackTraceLimit?: number;
  prepareStackTrace?: unknown;
  captureStackTrace?(target: object): void;
}

/** Where the code outside the runtime is that has called: `file:line`, or `undefined` where the engine does not tell. */
export function callSite(): string | undefined {
  const stacked = Error as StackedError;
  const { stackTraceLimit, prepareStackTrace } = stacked;
  const holder: { readonly stack?: unknown } = {};
  try {
    stacked.stackTraceLimit = 12;
    stacked.prepareStackTrace = (_: unknown, sites: readonly CallSite[]) => sites; // no text, and no source maps
    stacked.captureStackTrace?.(holder);
    const sites = holder.stack;
    if (!Array.isArray(sites)) return undefined;
    const [, ...callers] = sites as readonly CallSite[];
    const own = callers[0]?.getFileName();
    const outside = callers.find((site) => isOutside(site.getFileName(), own));
    return outside === undefined ? undefined : `${outside.getFileName() ?? ""}:${outside.getLineNumber() ?? 0}`;
  } finally {
    if (stackTraceLimit !== undefined) stacked.stackTraceLimit = stackTraceLimit;
    stacked.prepareStackTrace = prepareStackTrace;
  }
}

function isOutside(file: string | null | undefined, own: string | null | undefined): boolean {
  return file !== undefined && file !== null && file !== own && !file.startsWith("node:");
}
