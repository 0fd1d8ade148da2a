/** A module of Node's own at its first use: what a program never needs costs its start nothing. */
export function builtin<Name extends keyof BuiltIns>(name: Name): BuiltIns[Name] {
  return (loaded[name] ??= process.getBuiltinModule(name));
}

interface BuiltIns {
  readonly "node:async_hooks": typeof import("node:async_hooks");
  readonly "node:crypto": typeof import("node:crypto");
  readonly "node:fs": typeof import("node:fs");
  readonly "node:fs/promises": typeof import("node:fs/promises");
  readonly "node:http": typeof import("node:http");
  readonly "node:https": typeof import("node:https");
  readonly "node:stream": typeof import("node:stream");
  readonly "node:zlib": typeof import("node:zlib");
}

const loaded: { -readonly [Name in keyof BuiltIns]?: BuiltIns[Name] } = {};
