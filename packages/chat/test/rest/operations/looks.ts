/** What goes over the members of a collection. */
const overCollections = ["values", "keys", "entries", Symbol.iterator] as const;
const withCallback = ["filter", "map", "some", "every", "find", "findIndex", "findLast", "flatMap", "forEach"] as const;
const overLists = ["indexOf", "includes", "sort", "slice"] as const;

type Methods = Record<PropertyKey, (this: { readonly length: number }, ...args: unknown[]) => unknown>;

/** How many members of maps, sets and lists somebody looks at while `run` runs: a cost that no other process changes. */
export async function looksDuring<T>(run: () => Promise<T>): Promise<{ readonly looks: number; readonly result: T }> {
  let looks = 0;
  const undo: (() => void)[] = [];
  const replace = (prototype: object, name: PropertyKey, by: (before: Methods[string]) => Methods[string]): void => {
    const methods = prototype as Methods;
    const before = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    Object.defineProperty(prototype, name, { ...before, value: by(methods[name] as Methods[string]) });
    undo.push(() => Object.defineProperty(prototype, name, before));
  };
  for (const prototype of [Map.prototype, Set.prototype] as const)
    for (const name of overCollections)
      replace(
        prototype,
        name,
        (before) =>
          function (...args) {
            const iterator = before.apply(this, args) as Iterator<unknown>;
            const counted = {
              next: () => ((looks += 1), iterator.next()),
              [Symbol.iterator]: () => counted,
            };
            return counted;
          },
      );
  for (const name of withCallback)
    replace(
      Array.prototype,
      name,
      (before) =>
        function (callback, ...args) {
          const counted = (...given: unknown[]): unknown => (
            (looks += 1),
            (callback as (...all: unknown[]) => unknown)(...given)
          );
          return before.call(this, counted, ...args);
        },
    );
  for (const name of overLists)
    replace(
      Array.prototype,
      name,
      (before) =>
        function (...args) {
          const result = before.apply(this, args);
          looks += name === "slice" ? (result as readonly unknown[]).length : this.length;
          return result;
        },
    );
  try {
    return { result: await run(), looks };
  } finally {
    for (const back of undo) back();
  }
}
