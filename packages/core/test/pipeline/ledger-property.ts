import type { AntiphonError, FetchLike } from "@antiphon/core";
import type { FaultRule } from "@antiphon/mock";
import type { Lab } from "../lab/create-lab.js";
import { openLab } from "../lab/lab-world.js";
import { settle } from "./leak-gate.js";

/** Every point at which an attempt can go wrong, in the words of the mock. */
export const FAULT_POINTS: readonly FaultRule[] = [
  { drop: "dns" },
  { drop: "refused" },
  { drop: "tls" },
  { drop: "connection", before: "read" },
  { drop: "connection" },
  { drop: "connection", after: "commit" },
  { hang: true },
  { hang: true, after: "commit" },
  { body: "stall", bodyBytes: 3 },
  { body: "cut", bodyBytes: 3 },
  { body: "short" },
  { body: "drip", bytesPerSecond: 1 },
  { deliveries: 2 },
  { commitAfterMs: 50 },
  { commitAfterMs: 5000 },
  ...[400, 401, 403, 404, 408, 409, 425, 429, 500, 501, 502, 503, 504].map((status) => ({ status })),
  // After a commit only statuses that do not claim that nothing was applied: a lying server cannot be believed by anyone.
  ...[408, 500, 501, 502, 504].map((status) => ({ status, after: "commit" as const })),
];

export type Kind = "key" | "nonce" | "unsafe";

/** One call that must have its effect at most once. */
export interface Scenario {
  readonly kind: Kind;
  readonly faults: readonly FaultRule[];
  readonly seed: number;
}

const OPERATIONS = { key: "orders.create", nonce: "rooms.notes.create", unsafe: "orders.ship" } as const;

/** Carries a scenario out and says how the ledger contradicts the client, or `undefined`. */
async function contradiction(
  scenario: Scenario,
  adapter: (fetch: FetchLike) => FetchLike = (fetch) => fetch,
): Promise<string | undefined> {
  const { kind, faults, seed } = scenario;
  const world = openLab({}, seed);
  const { mock } = world;
  const lab = world.client({ timeoutMs: 2000, fetch: adapter(world.gate.options.fetch as FetchLike) });
  const order = kind === "unsafe" ? await lab.orders.create({ item: "piano", quantity: 1 }) : undefined;
  const before = mock.ledger.effects().length;
  for (const fault of faults) mock.faults.add({ operation: OPERATIONS[kind], ...fault });
  const result = await start(lab, kind, order?.id ?? "").safe();
  mock.faults.clear();
  await settle();
  await mock.clock.advance("10m"); // what comes late comes now
  const effects = mock.ledger.effects().length - before;
  const outcome = result.ok ? "resolved" : (result.error as AntiphonError).outcome;
  const allowed = { resolved: [1], not_sent: [0], rejected: [0], applied: [1], unknown: [0, 1] }[outcome];
  if (allowed.includes(effects)) return undefined;
  return `${effects} effects, but the call ended as ${outcome}: ${JSON.stringify(scenario)}`;
}

/** What the call does when nothing goes wrong: shows that the property is not empty. */
export async function effectsWithoutFault(kind: Kind): Promise<number> {
  const { lab, mock } = openLab();
  const order = await lab.orders.create({ item: "piano", quantity: 1 });
  const before = mock.ledger.effects().length;
  await start(lab, kind, order.id).safe();
  return mock.ledger.effects().length - before;
}

function start(
  lab: Lab,
  kind: Kind,
  orderId: string,
): { safe(): Promise<{ ok: true } | { ok: false; error: unknown }> } {
  if (kind === "key") return lab.orders.create({ item: "piano", quantity: 1 });
  if (kind === "nonce") return lab.rooms.notes.create("123456789012345678", { text: "hello" });
  return lab.orders.ship(orderId);
}

/** Whether the scenario is fair: what a network does to an unsafe request is not the client's doing. */
function isFair({ kind, faults }: Scenario): boolean {
  return kind !== "unsafe" || !faults.some((fault) => (fault.deliveries ?? 1) > 1);
}

export async function contradictions(
  scenarios: Iterable<Scenario>,
  adapter?: (fetch: FetchLike) => FetchLike,
): Promise<string[]> {
  const found: string[] = [];
  for (const scenario of scenarios) {
    const text = isFair(scenario) ? await contradiction(scenario, adapter) : undefined;
    if (text !== undefined) found.push(text);
  }
  return found;
}
