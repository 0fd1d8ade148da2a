/** `AsyncDisposable` where the consumer's libraries know of it; nothing elsewhere, so that they need not. */
export type AsyncDisposableWhereKnown = SymbolConstructor extends { readonly asyncDispose: infer Key extends symbol }
  ? { readonly [Name in Key]: () => Promise<void> }
  : object;

/** Lets `await using` end what has such a `close()`, on runtimes that know how. */
export function disposedBy(close: () => Promise<void>): AsyncDisposableWhereKnown {
  const key = (Symbol as { readonly asyncDispose?: symbol }).asyncDispose;
  return (key && { [key]: close }) as AsyncDisposableWhereKnown;
}
