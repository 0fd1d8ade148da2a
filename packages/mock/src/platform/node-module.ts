interface Loader {
  getBuiltinModule?(name: string): unknown;
}

/** A module of Node's own, where this runs on Node and without an import that a bundler or a browser would meet. */
export function nodeModule(name: string): unknown {
  try {
    return (globalThis as { readonly process?: Loader }).process?.getBuiltinModule?.(name);
  } catch {
    return undefined; // a runtime that knows the function, but not the module
  }
}
