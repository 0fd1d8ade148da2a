import type { DraftFinding } from "./conduct-book.js";
import { about, type ExchangeRule, type Known } from "./passed.js";

const secretName =
  /^(?:(?:access|bot|auth|user|worker)?[_-]?token|(?:x[_-])?api[_-]?key|authorization|(?:client|hmac)?[_-]?secret|password|signature)$/i;

/** A credential in the query. What the API itself documents there, and addresses outside its routes (signed links), are none. */
export class QueryRule implements ExchangeRule {
  readonly #isCredential: (text: string) => boolean;

  constructor(isCredential: (text: string) => boolean) {
    this.#isCredential = isCredential;
  }

  passed(exchange: Known, add: (finding: DraftFinding) => void): void {
    const { row, route, credential } = exchange;
    if (route === undefined || !row.url.includes("?")) return;
    const inHeader = Object.values(row.requestHeaders).some((value) => value.includes(credential ?? ""));
    const parameter = secretIn(row.url, this.#isCredential, (name, value) => {
      const documented = route.params.some((param) => param.in === "query" && param.name === name);
      return documented || (value === credential && !inHeader); // the API reads it there
    });
    if (parameter !== undefined) add({ kind: "secret-in-query", ...about(exchange), parameter, evidence: [row] });
  }

  clear(): void {}
}

/** Name of the first parameter that carries a secret; `undefined` when none does. */
export function secretIn(
  url: string,
  isCredential: (text: string) => boolean,
  isAllowed: (name: string, value: string) => boolean = () => false,
): string | undefined {
  for (const [name, value] of new URLSearchParams(url.slice(url.indexOf("?") + 1))) {
    if (isAllowed(name, value)) continue;
    const bare = value.replace(/^(?:Bot|Bearer) /, "");
    if (isCredential(bare) || (secretName.test(name) && value !== "")) return name;
  }
  return undefined;
}
