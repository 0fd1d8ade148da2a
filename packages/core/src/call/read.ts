/** What stands at a dotted path; `undefined` where the way there ends. The empty path is the value itself. */
export function read(value: unknown, path: string): unknown {
  if (path === "") return value;
  let here = value;
  for (const name of path.split(".")) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, name)) return undefined;
    here = (here as Record<string, unknown>)[name];
  }
  return here;
}
