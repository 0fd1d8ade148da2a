import { compileApi, type AnyEngine } from "../schema/compiled.js";
import { didYouMean } from "./nearest.js";

/** The names that rules, filters and assertions may use. A name that nothing has would make a test pass for nothing. */
export class Catalogue {
  readonly #apis: ReadonlyMap<string, AnyEngine>;

  /** `apis`: engines by the name that users write (`auralisCloud`); the engine's own id (`auralis-cloud`) is understood too. */
  constructor(apis: ReadonlyMap<string, AnyEngine>) {
    this.#apis = apis;
  }

  /** The id of an API by either of its names. Throws `TypeError` that begins with `what`. */
  apiId(name: string, what: string): string {
    const engine = this.#apis.get(name) ?? [...this.#apis.values()].find(({ id }) => id === name);
    if (engine !== undefined) return engine.id;
    const names = [...this.#apis.keys()];
    throw new TypeError(
      `${what} names an API that the mock does not have, "${name}"${didYouMean(name, names) || `. It has ${names.join(", ")}.`}`,
    );
  }

  /** Throws unless some operation has this id, or begins with it where it ends in `.*`. `api`: an id, or all. */
  checkOperation(pattern: string, api: string | undefined, what: string): void {
    if (pattern === "*") return;
    if (pattern === "socket") return this.#checkSockets(api, what);
    const known = this.operations(api);
    const prefix = pattern.endsWith(".*") ? pattern.slice(0, -1) : undefined;
    if (known.some((operation) => (prefix === undefined ? operation === pattern : operation.startsWith(prefix))))
      return;
    const near = didYouMean(pattern, [...known, ...resources(known), "socket"]);
    const same = known.filter((operation) => operation.startsWith(`${pattern.split(".")[0]}.`));
    throw new TypeError(
      `${what} names no operation with "${pattern}"${near || (same.length === 0 ? "" : `, but ${same.join(", ")}`)}`,
    );
  }

  #checkSockets(api: string | undefined, what: string): void {
    const [engine] = [...this.#apis.values()].filter(({ id }) => id === api);
    if (engine === undefined || engine.sockets !== undefined) return;
    const having = [...this.#apis].filter(([, { sockets }]) => sockets !== undefined).map(([name]) => name);
    throw new TypeError(`${what} names the sockets of ${engine.id}, which has none; ${having.join(" and ")} have.`);
  }

  /** Throws unless the API, or one of all, has this error code. */
  checkCode(code: string, api: string | undefined, what: string): void {
    const known = new Set(this.#tables(api).flatMap(({ codes }) => Object.keys(codes)));
    if (!known.has(code))
      throw new TypeError(`${what} names an error code that no API has, "${code}"${didYouMean(code, known)}`);
  }

  /** Operation ids of one API, or of all. */
  operations(api: string | undefined): readonly string[] {
    return [...new Set(this.#tables(api).flatMap(({ routes }) => routes.map(({ id }) => id)))];
  }

  #tables(api: string | undefined): ReturnType<AnyEngine["tables"]>[] {
    return [...this.#apis.values()]
      .filter(({ id }) => api === undefined || id === api)
      .map((engine) => compileApi(engine).tables);
  }
}

function resources(operations: readonly string[]): string[] {
  return operations.map((operation) => operation.replace(/[^.]+$/, "*"));
}
