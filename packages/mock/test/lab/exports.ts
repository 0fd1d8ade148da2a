import type { Answer } from "../../src/kernel/engine.js";
import { Failure } from "../../src/kernel/request/failure.js";
import { type LabContext, data } from "./context.js";
import { addFile } from "./files.js";
import type { LabExport, LabState } from "./state.js";
import { TextEncoder } from "../../src/platform/web-classes.js";

export function startExport(context: LabContext): Answer {
  const { now, state } = context;
  const { duration_ms: durationMs = 10_000, outcome = "completed" } = (context.body ?? {}) as {
    duration_ms?: number;
    outcome?: LabExport["outcome"];
  };
  const started: LabExport = {
    id: state.world.ids.token("exp_", 8),
    startedAt: now,
    durationMs,
    outcome,
    fileId: null,
  };
  state.exports.set(started.id, started);
  context.effect("export", started.id);
  tellInterval(context);
  return data(exportView(state, started, now), 202);
}

export function getExport(context: LabContext): Answer {
  const { now, path, state } = context;
  const found = state.exports.get(path["export_id"] ?? "");
  if (found === undefined) throw new Failure("NOT_FOUND", { message: "There is no such export." });
  const ended = now >= found.startedAt + found.durationMs;
  if (!ended || found.outcome === "paused") tellInterval(context);
  return data(exportView(state, found, now), ended ? 200 : 202);
}

function tellInterval(context: LabContext): void {
  const { pollAfterS } = context.state.settings;
  if (pollAfterS !== null) context.header("retry-after", String(pollAfterS));
}

/** The state follows from the clock alone: queued for the first tenth, then running, then as it was asked to end. */
function exportView(state: LabState, found: LabExport, now: number): object {
  const share = found.durationMs === 0 ? 1 : Math.min(1, (now - found.startedAt) / found.durationMs);
  const status = share < 0.1 ? "queued" : share < 1 ? "running" : found.outcome;
  if (status === "completed") found.fileId ??= addFile(state, resultOf(found)).id;
  return {
    id: found.id,
    status,
    progress: Math.floor(share * 100),
    file_id: found.fileId,
    error: status === "failed" ? "The export ran out of paper." : null,
  };
}

function resultOf({ id }: LabExport): Parameters<typeof addFile>[1] {
  const bytes = new TextEncoder().encode(`id\n${id}\n`);
  return { title: "Export", filename: `${id}.csv`, contentType: "text/csv", bytes, extraSizes: [] };
}
