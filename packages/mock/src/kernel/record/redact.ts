import type { SocketRow } from "./journal.js";
import type { Exchange } from "./exchange.js";

const secretHeader = /authorization|cookie|^x-.*(?:key|token|secret|signature)/;
/** Where the text of a member begins that is a secret by its name. */
const secretMember = /"[^"\\]{0,200}(?:token|secret|password|api_?key|signature|authorization)"\s{0,100}:\s{0,100}"/gi;
/** What may be one credential: a run without the characters that part paths, queries and JSON. Unbounded, it overflows the stack. */
const word = /[\w.~+-]{8,1024}/g;

/** Rows of a world for people: by their place, secrets stand as `***`; the rest of each text stays as it is. */
export interface Redact {
  exchange(row: Exchange): object;
  socket(row: SocketRow): object;
  text(text: string): string;
}

/** `world`: whose credentials are secret. */
export function createRedact<World>(
  world: World & { readonly shared: { readonly credentials: ReadonlyMap<string, World> } },
): Redact {
  const { credentials } = world.shared;
  const text = (given: string): string =>
    given.replace(word, (found) => (credentials.get(found) === world ? "***" : found));
  const body = (given: string | undefined): string | undefined =>
    given === undefined ? undefined : text(withoutSecrets(given));
  const headers = (given: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, secretHeader.test(name) ? "***" : text(value)]),
    );
  return {
    text,
    exchange: (row) => ({
      ...row,
      url: text(row.url),
      requestHeaders: headers(row.requestHeaders),
      requestBody: body(row.requestBody),
      responseHeaders: headers(row.responseHeaders),
      responseBody: body(row.responseBody),
      effects: row.effects.map(text),
    }),
    socket: (row) => ({
      ...row,
      url: text(row.url),
      frames: row.frames.map(({ data, ...frame }) => ({
        ...frame,
        data: typeof data === "string" ? body(data) : `<${data.length} bytes>`,
      })),
    }),
  };
}

/** JSON text, whole or cut, with `***` for each secret member. */
function withoutSecrets(given: string): string {
  let shown = "";
  let from = 0;
  for (let found = secretMember.exec(given); found !== null; found = secretMember.exec(given)) {
    shown += `${given.slice(from, secretMember.lastIndex)}***`;
    from = endOfText(given, secretMember.lastIndex);
    secretMember.lastIndex = from;
  }
  return shown + given.slice(from);
}

/** Where the quote stands that ends a text. */
function endOfText(given: string, start: number): number {
  let at = start;
  while (at < given.length && given[at] !== '"') at += given[at] === "\\" ? 2 : 1;
  return Math.min(at, given.length);
}
