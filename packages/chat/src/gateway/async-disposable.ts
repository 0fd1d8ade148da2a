/** `AsyncDisposable` where the consumer's libraries know of it; nothing elsewhere, so that they need not. */
export type AsyncDisposableWhereKnown = SymbolConstructor extends { readonly asyncDispose: infer Key extends symbol }
  ? { readonly [Name in Key]: () => Promise<void> }
  : object;

/** Lets `await using` end what has a `close()`, on runtimes that know how. */
export function disposesByClosing(type: { readonly prototype: { close(): Promise<void> } }): void {
  const key = (Symbol as { readonly asyncDispose?: symbol }).asyncDispose;
  if (key === undefined) return;
  Object.defineProperty(type.prototype, key, {
    value(this: { close(): Promise<void> }): Promise<void> {
      return this.close();
    },
  });
}
