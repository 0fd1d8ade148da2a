import { checkAwaited, type Awaited, type Wanted } from "../../harness/outside/awaited.js";
import { runDeed, type OutsideDeed } from "../../harness/outside/run-deed.js";
import { waitFor, type Met } from "../../harness/outside/wait-for.js";
import { transcriptOf } from "../../harness/transcript/transcript.js";
import { createRedact } from "../../kernel/record/redact.js";
import { Failure } from "../../kernel/request/failure.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { asFailure, bodyOf, inTexts, plain, refused, worldOf, type AdminServices, type Parts } from "../parts.js";

/** Waits that go on at once in a mock at most. */
const mostWaits = 1000;

/** Deeds of people and platforms, and waits for what a program in another process does then. */
export function deedServices(parts: Parts): AdminServices {
  const waits = new Set<Wanted>();
  const wait = async (core: WorldCore, wanted: Wanted): Promise<Met> => {
    if (waits.size >= mostWaits)
      throw new Failure("INVALID_REQUEST", { message: `${mostWaits} waits go on already; let some of them end.` });
    waits.add(wanted);
    try {
      return await waitFor(core, wanted);
    } finally {
      waits.delete(wanted);
    }
  };
  return {
    async "deeds.wait"(context) {
      const core = worldOf(parts, context);
      const wanted = wantedOf(parts, "wait", bodyOf<Awaited>(context));
      const since = wanted.since ?? 0;
      const met = await wait(core, wanted);
      if (!met.isEnough) throw tooLate(core, wanted, met, since, "");
      return { status: 200, body: { rows: rowsOf(core, met), since: core.story.last } };
    },
    async "deeds.do"(context) {
      const core = worldOf(parts, context);
      const { until, ...deed } = bodyOf<OutsideDeed & { readonly until?: Awaited }>(context);
      const wanted = until === undefined ? undefined : wantedOf(parts, "until", until);
      const since = core.story.last;
      const result = await done(() => runDeed(core, apiOf(parts, context.path["api"] as string), deed));
      const shown = result === undefined ? {} : { result: plain(result) };
      if (wanted === undefined) return { status: 200, body: { ...shown, since } };
      const met = await wait(core, { since, ...withoutNothing(wanted) });
      if (!met.isEnough) throw tooLate(core, wanted, met, since, `${deed.does} is done, but then `);
      return { status: 200, body: { ...shown, since, rows: rowsOf(core, met) } };
    },
  };
}

function apiOf({ kernel }: Parts, name: string): string {
  const engine = kernel.apis.get(name);
  if (engine === undefined) throw new Failure("NOT_FOUND", { message: `This mock has no ${name}.` });
  return engine.id;
}

function wantedOf({ kernel }: Parts, what: string, awaited: Awaited): Wanted {
  return refused("INVALID_REQUEST", () => checkAwaited(what, awaited, kernel.shared.catalogue));
}

/** A wait of a deed counts from the deed on, unless it says otherwise. */
function withoutNothing(wanted: Wanted): Omit<Wanted, "since"> & { readonly since?: number } {
  const { since, ...rest } = wanted;
  return since === undefined ? rest : { ...rest, since };
}

async function done(run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    throw asFailure("INVALID_REQUEST", error);
  }
}

function rowsOf(core: WorldCore, { exchanges, happenings }: Met): unknown {
  const redact = createRedact(core);
  const rows = exchanges.map((row) => redact.exchange(row));
  return [...(plain(rows) as unknown[]), ...(inTexts(plain(happenings), redact.text) as unknown[])];
}

function tooLate(core: WorldCore, wanted: Wanted, met: Met, since: number, before: string): Failure {
  const name = "operation" in wanted.what ? wanted.what.operation : wanted.what.event;
  const count = met.exchanges.length + met.happenings.length;
  const such = Object.keys(wanted.where).length === 0 ? "" : " such";
  const message = `${before}${count} of ${wanted.times}${such} ${name} came within ${wanted.timeoutMs} ms.`;
  return new Failure("WAIT_TIMED_OUT", { message, body: { transcript: transcriptOf(core), since } });
}
