import type { Evidence } from "./finding.js";
import { Newest } from "./newest.js";

type FrameEvidence = Extract<Evidence, { readonly row: "frame" }>;

interface FirstBeat {
  readonly offsetMs: number;
  readonly frame: FrameEvidence;
}

const mostSessions = 1000;
const mostBeats = 200;

/** What the gateways of a world remember over the end of a connection. */
export class SessionMemory {
  readonly #addresses = new Newest<{ readonly url: string; readonly frame: FrameEvidence }>(mostSessions);
  readonly #identifies = new Newest<FrameEvidence>(mostSessions);
  readonly #beats = new Newest<FirstBeat[]>(mostBeats);

  ready(sessionId: string, url: unknown, frame: FrameEvidence): void {
    if (typeof url === "string") this.#addresses.set(sessionId, { url, frame });
  }

  /** Where READY said that a session is to be resumed. */
  addressOf(sessionId: string): { readonly url: string; readonly frame: FrameEvidence } | undefined {
    return this.#addresses.get(sessionId);
  }

  /** Remembers an IDENTIFY and gives the account's one before. */
  identified(account: string, frame: FrameEvidence): FrameEvidence | undefined {
    const before = this.#identifies.get(account);
    this.#identifies.set(account, frame);
    return before;
  }

  /** Remembers a connection's first beat and gives another one's that had the same place after HELLO. */
  firstBeat(gateway: string, beat: FirstBeat, nearMs: number): FrameEvidence | undefined {
    const known = this.#beats.get(gateway) ?? [];
    this.#beats.set(gateway, [...known, beat].slice(-mostBeats));
    return known.find(({ offsetMs }) => Math.abs(offsetMs - beat.offsetMs) <= nearMs)?.frame;
  }

  clear(): void {
    this.#addresses.clear();
    this.#identifies.clear();
    this.#beats.clear();
  }
}
