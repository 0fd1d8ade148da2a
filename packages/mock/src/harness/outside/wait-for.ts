import type { Exchange } from "../../kernel/record/exchange.js";
import type { Happening } from "../../kernel/record/story.js";
import { hasMembers } from "../../kernel/names/has-members.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { platform } from "../../platform/runtime.js";
import type { Wanted } from "./awaited.js";

/** What has come until now. */
export interface Met {
  /** Whether it is as much as was asked for. */
  readonly isEnough: boolean;
  readonly exchanges: readonly Exchange[];
  readonly happenings: readonly Happening[];
}

/** Resolves when as many have come as were asked for, or when the time or the world is over. Those that came before count too. */
export function waitFor(core: WorldCore, wanted: Wanted): Promise<Met> {
  const since = wanted.since ?? 0;
  const exchanges = new Map<number, Exchange>();
  const happenings: Happening[] = [];
  const isEnough = (): boolean => exchanges.size + happenings.length >= wanted.times;
  return new Promise((resolve) => {
    const stops: (() => void)[] = [];
    const end = (): void => {
      for (const stop of stops.splice(0)) stop();
      resolve({ isEnough: isEnough(), exchanges: [...exchanges.values()], happenings });
    };
    const heard = (exchange: Exchange): void => {
      if (fitsRow(wanted, exchange)) exchanges.set(exchange.index, exchange);
      if (isEnough()) end();
    };
    const happened = (happening: Happening): void => {
      if (fitsEvent(wanted, happening)) happenings.push(happening);
      if (isEnough()) end();
    };
    if ("operation" in wanted.what) {
      for (const { order, bases: _, ...row } of core.journal.rows())
        if (order > since && isDone(row) && fitsRow(wanted, row)) exchanges.set(row.index, row);
    } else happenings.push(...core.story.happenings().filter((one) => one.order > since && fitsEvent(wanted, one)));
    if (isEnough()) return end();
    stops.push("operation" in wanted.what ? core.journal.subscribe(heard) : core.story.subscribe(happened));
    stops.push(platform.timer(end, wanted.timeoutMs, false), core.waiting.add(end)); // nothing comes in a world that is gone
  });
}

/** One that is under way tells when it ends. */
function isDone({ status, delivered, fault }: Exchange): boolean {
  return status !== undefined || delivered || fault !== undefined;
}

function fitsEvent({ what, api, where }: Wanted, one: Happening): boolean {
  return (
    "event" in what &&
    one.event === what.event &&
    (api === undefined || one.api === api) &&
    hasMembers(one.payload, where)
  );
}

function fitsRow({ what, api, where }: Wanted, row: Exchange): boolean {
  if (!("operation" in what) || row.operation === undefined) return false;
  const { operation } = what;
  const isMeant =
    operation === "*" ||
    row.operation === operation ||
    (operation.endsWith(".*") && row.operation.startsWith(operation.slice(0, -1)));
  return isMeant && (api === undefined || row.api === api) && hasMembers(withBodies(row, where), where);
}

/** A body that is asked for as JSON is read as such. */
function withBodies(row: Exchange, where: Readonly<Record<string, unknown>>): object {
  const read = (name: "requestBody" | "responseBody"): unknown =>
    typeof where[name] === "object" ? jsonOf(row[name]) : row[name];
  return { ...row, requestBody: read("requestBody"), responseBody: read("responseBody") };
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return text; // no JSON is no member of anything
  }
}
