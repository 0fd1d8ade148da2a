import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { createValidator } from "../../../src/kernel/schema/validator.js";
import { arbitraryData, arbitrarySchema, isBeyondAjv } from "./arbitrary-schema.js";

/** Formats aside: those are ours. */
const options = { strict: false, validateFormats: false, allowUnionTypes: true, logger: false } as const;

export function ajvCheck(schema: unknown): ValidateFunction {
  return new Ajv2020(options).compile(schema as object);
}

/** Throws at the first schema and value, in shrunk form, on which we and Ajv differ; else says how many verdicts agreed. */
export function compareWithAjv(runs: number, seed: number): number {
  let agreed = 0;
  fc.assert(
    fc.property(
      arbitrarySchema.filter((schema) => !isBeyondAjv(schema)),
      fc.array(arbitraryData, { minLength: 1, maxLength: 12 }),
      (schema, values) => {
        const validator = createValidator(schema, { formats: false });
        const ajv = ajvCheck(schema);
        for (const data of values) {
          const valid = validator.check(schema, data);
          const theirs = verdict(ajv, data);
          if (theirs !== undefined && valid !== theirs) {
            throw new Error(`we say ${valid} to ${JSON.stringify(data)} by ${JSON.stringify(schema)}`);
          }
          agreed += theirs === undefined ? 0 : 1;
          if ((validator.issues(schema, data).length === 0) !== valid) throw new Error("check and issues differ");
        }
      },
    ),
    { numRuns: runs, seed },
  );
  return agreed;
}

/** Code that Ajv generates for unevaluated items and properties crashes now and then: then it has no verdict. */
function verdict(ajv: ValidateFunction, data: unknown): boolean | undefined {
  try {
    return ajv(data);
  } catch (error) {
    if (error instanceof TypeError || error instanceof ReferenceError) return undefined;
    throw error;
  }
}
