import { pathOf } from "../request/path-of.js";
import { findingKinds, type Evidence, type Finding } from "./finding.js";

/** A finding for people: what it is, its figures, and the rows that show it. Names no secret. `start`: what times are counted from. */
export function describeFinding(finding: Finding, start: number): string {
  const what = `${finding.api} ${finding.operation ?? "no operation"} ${findingKinds[finding.kind]}`;
  const figures = figuresOf(finding);
  const rows = finding.evidence.map((row) => `  ${lineOf(row, start)}`);
  return [`${finding.kind}: ${what}${figures === "" ? "" : ` (${figures})`}`, ...rows].join("\n");
}

function figuresOf(finding: Finding): string {
  switch (finding.kind) {
    case "retried-early":
    case "ignored-empty-bucket":
      return `told to wait ${inMs(finding.toldMs)}, waited ${inMs(finding.waitedMs)}`;
    case "heartbeat-late":
      return `interval ${inMs(finding.intervalMs)}, nothing for ${inMs(finding.gapMs)}`;
    case "heartbeat-in-step":
      return `${inMs(finding.offsetMs)} after HELLO, interval ${inMs(finding.intervalMs)}`;
    case "stale-signature":
      return `${inMs(finding.apartMs)} from the server's time`;
    case "secret-in-query":
      return `parameter ${finding.parameter}`;
    case "over-polling":
      return `${finding.times} times in ${inMs(finding.withinMs)}`;
    case "repeated-without-key":
    case "new-key-per-attempt":
    case "body-changed-under-key":
    case "missed-ack":
    case "resume-elsewhere":
    case "identify-beyond-budget":
      return "";
  }
}

function lineOf(row: Evidence, start: number): string {
  if (row.row === "frame") return `socket ${row.socket}, at ${inMs(row.at - start)}: ${row.what} from the ${row.from}`;
  const { index, at, method, url, status, code, fault } = row.exchange;
  const answer = status === undefined ? "no answer" : `${status}${code === undefined ? "" : ` ${code}`}`;
  return `exchange ${index}, at ${inMs(at - start)}: ${method} ${pathOf(url)} → ${answer}${fault === undefined ? "" : ` [${fault}]`}`;
}

function inMs(ms: number): string {
  return `${Math.round(ms)} ms`;
}
