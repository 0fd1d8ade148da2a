import type { ShardNotice } from "../events/notices.js";
import type { Platform } from "../platforms/platform.js";
import type { End } from "./end.js";
import type { Phase } from "./phase.js";
import type { SessionState } from "./session-state.js";

const STABLE_MS = 60_000;
const RESUMES_WITHOUT_PROGRESS = 3;
const IDENTIFIES_WITHOUT_READY = 3;

/** One connection is over. */
export interface Ended {
  readonly end: End;
  /** How far it had come. */
  readonly phase: Phase;
  /** The highest sequence number it carried. */
  readonly seq: number;
  /** RESUME was answered by events, but never by RESUMED. */
  readonly stuck?: boolean | undefined;
  /** Monotonic time in ms. */
  readonly at: number;
  /** On [0, 1). */
  readonly random: number;
}

export interface StepRules extends Pick<Platform, "resumeWindowMs" | "tokenForms"> {
  /** The token comes from a function, which may know another one. */
  readonly renewsToken: boolean;
}

export interface Step {
  readonly state: SessionState;
  /** Pause before the next attempt, in ms. */
  readonly waitMs: number;
  readonly notices: readonly ShardNotice[];
  /** There is no next attempt. */
  readonly fatal: boolean;
}

/** What the end of a connection means for its session: whether it is resumed, begun anew or given up, and when. */
export function step(before: SessionState, ended: Ended, rules: StepRules): Step {
  const { end } = ended;
  const state = count(before, ended);
  if (end.action === "fatal" && !isPassing(before, end))
    return refusedToken(state, ended, rules) ?? giveUp(state, end, []);
  const blame: readonly ShardNotice[] = end.bug ? [{ type: "clientBug", code: end.code, reason: end.meaning }] : [];
  if (state.bugs > 1) return giveUp(state, end, blame);
  const lost = end.action === "identify" ? end.meaning : beyondResume(state, ended, rules);
  const next = lost === undefined ? state : { ...state, session: undefined, failedResumes: 0 };
  const breakerMs = breaker(next);
  const waitMs = Math.max(pauseMs(next, ended, rules), end.waitMs ?? 0, breakerMs);
  return {
    state: { ...next, attempt: next.attempt + 1 },
    waitMs,
    notices: [
      ...blame,
      ...(lost !== undefined && state.session
        ? [{ type: "sessionLost", lastSeq: state.session.seq, reason: lost } as const]
        : []),
      ...(breakerMs > 0 ? [{ type: "waiting", for: "breaker", ms: breakerMs } as const] : []),
      disconnected(next, end, waitMs),
    ],
    fatal: false,
  };
}

/** A refused upgrade is a proxy's bad day once the gateway has been ready, here or in the process before this one. */
function isPassing({ session, tokenProven }: SessionState, { code }: End): boolean {
  return code < 1000 && (tokenProven || session !== undefined);
}

/** Takes in what happened, without deciding anything. */
function count(state: SessionState, { end, phase, seq, stuck, at }: Ended): SessionState {
  const stable = state.readyAt !== undefined && at - state.readyAt >= STABLE_MS;
  const bugs = (stable ? 0 : state.bugs) + (end.bug ? 1 : 0);
  const base = { ...state, readyAt: undefined, bugs, attempt: stable ? 0 : state.attempt };
  if (end.kind === "around") return base;
  const progress = phase === "resuming" && seq > (state.session?.seq ?? 0);
  const refusal = phase === "resuming" && end.kind !== "node" && end.kind !== "ours";
  return {
    ...base,
    session: state.session && { ...state.session, seq: Math.max(state.session.seq, seq) },
    onBase: phase === "connecting" ? !state.onBase : state.onBase,
    aliveAt: phase === "ready" || progress ? at : state.aliveAt,
    failedIdentifies: state.failedIdentifies + (phase === "identifying" ? 1 : 0),
    failedResumes: (progress && !stuck ? 0 : state.failedResumes) + (refusal ? 1 : 0),
  };
}

/** Why a session is given up although nobody said that it is gone. */
function beyondResume(
  state: SessionState,
  { end, phase, at }: Ended,
  { resumeWindowMs }: StepRules,
): string | undefined {
  if (state.failedResumes >= RESUMES_WITHOUT_PROGRESS) return "it could not be resumed three times";
  // A node in trouble says nothing of the session, but the server does not keep it for ever either.
  if (phase === "resuming" && end.kind === "node" && at - state.aliveAt >= resumeWindowMs)
    return "it could not be resumed in the time that the platform keeps it";
  return undefined;
}

/** A token that was never taken may have another form; and a function may have another token. */
function refusedToken(state: SessionState, { end }: Ended, { renewsToken, tokenForms }: StepRules): Step | undefined {
  if (end.code !== 4004) return undefined;
  const nextForm = state.tokenProven ? undefined : tokenForms[tokenForms.indexOf(state.tokenForm) + 1];
  if (nextForm !== undefined) return retryAtOnce({ ...state, tokenForm: nextForm }, end);
  if (!renewsToken || state.nextToken !== "unneeded") return undefined;
  const tokenForm = state.tokenProven ? state.tokenForm : (tokenForms[0] ?? "bare");
  return retryAtOnce({ ...state, tokenForm, nextToken: "wanted" }, end);
}

function retryAtOnce(state: SessionState, end: End): Step {
  return { state, waitMs: 0, notices: [disconnected(state, end, 0)], fatal: false };
}

function giveUp(state: SessionState, end: End, notices: readonly ShardNotice[]): Step {
  return {
    state,
    waitMs: 0,
    notices: [...notices, { ...disconnected(state, end, 0), willRetry: false, willResume: false }],
    fatal: true,
  };
}

/** Full jitter, longer each time. While the server still keeps the session, several attempts have to fit into what is left. */
function pauseMs(state: SessionState, { phase, at, random }: Ended, { resumeWindowMs }: StepRules): number {
  const usualMs = Math.min(30_000, 250 * 2 ** state.attempt);
  const kept = state.session !== undefined && at - state.aliveAt < resumeWindowMs;
  const longestMs = kept ? resumeWindowMs * (phase === "ready" ? 0.4 : 0.2) : Infinity;
  return usualMs <= longestMs ? random * usualMs : longestMs * (0.5 + random / 2);
}

/** Session starts that lead nowhere are stopped for longer and longer. */
function breaker({ failedIdentifies, session }: SessionState): number {
  const over = failedIdentifies - IDENTIFIES_WITHOUT_READY;
  return over < 0 || session ? 0 : Math.min(600_000, 60_000 * 2 ** over);
}

type Disconnected = Extract<ShardNotice, { readonly type: "disconnected" }>;

function disconnected({ session }: SessionState, { code, reason }: End, inMs: number): Disconnected {
  return { type: "disconnected", code, reason, willRetry: true, willResume: session !== undefined, inMs };
}
