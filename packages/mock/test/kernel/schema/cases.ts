import { arrayCases } from "./array-cases.js";
import { combinatorCases } from "./combinator-cases.js";
import { objectCases } from "./object-cases.js";
import { scalarCases } from "./scalar-cases.js";
import type { SchemaCase } from "./schema-case.js";
import { typeCases } from "./type-cases.js";
import { unevaluatedCases } from "./unevaluated-cases.js";
import { unionCases } from "./union-cases.js";

/** Our own cases, one group per keyword and per known trap of validators. */
export const cases: readonly SchemaCase[] = [
  ...typeCases,
  ...scalarCases,
  ...arrayCases,
  ...objectCases,
  ...combinatorCases,
  ...unionCases,
  ...unevaluatedCases,
];
