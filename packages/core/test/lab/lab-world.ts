import { createMockOf, type MockOf, type MockOptions } from "@antiphon/mock";
import { lab } from "../../../mock/test/lab/index.js";
import { createLab, type Lab, type LabOptions } from "./create-lab.js";
import { type LeakGate, leakGate } from "../pipeline/leak-gate.js";

/** What a mock of the lab alone is made of. */
export const labEngines = { lab };

export type LabMock = MockOf<typeof labEngines>;

export function createLabMock(options?: MockOptions): LabMock {
  return createMockOf(labEngines, options);
}

/** A client of the lab and the world it lives in, watched for leaks. */
export interface LabWorld {
  readonly mock: LabMock;
  readonly lab: Lab;
  readonly gate: LeakGate;
  /** One more client of the same world. */
  client(options?: LabOptions): Lab;
  /** Requests of an operation that arrived. */
  arrived(operation: string): number;
}

export function openLab(options: LabOptions = {}, seed = 1): LabWorld {
  const mock = createLabMock({ seed });
  const given = mock.lab.options();
  const gate = leakGate(given);
  const client = (own: LabOptions = {}): Lab => createLab({ ...given, ...gate.options, ...own });
  return {
    mock,
    gate,
    client,
    lab: client(options),
    arrived: (operation) => mock.journal.exchanges().filter((exchange) => exchange.operation === operation).length,
  };
}

/** What a call ends in when it must not succeed. */
export async function failureOf(call: PromiseLike<unknown>): Promise<never> {
  let value: unknown;
  try {
    value = await call;
  } catch (error) {
    return error as never;
  }
  throw new Error(`The call succeeded with ${JSON.stringify(value)}.`);
}
