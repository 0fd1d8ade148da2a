import type { WorldCore } from "../../kernel/world/world-core.js";
import type { MessageRef } from "./person.js";

/** A message that was written, as the platform announced it. */
export interface Said extends MessageRef {
  readonly content: string;
}

/** The bot that a test is about: what is expected of it, and what it has written. */
export class Bot {
  readonly id: string;
  /** Its credential. */
  readonly token: string;
  /** Id of its platform. */
  readonly api: string;
  /** The world it lives in. */
  readonly #core: WorldCore;

  /** @internal */
  constructor(core: WorldCore, api: string, { id, token }: { readonly id: string; readonly token: string }) {
    this.id = id;
    this.token = token;
    this.api = api;
    this.#core = core;
  }

  /** What it has written so far, those that were deleted since too, oldest first. */
  said(): readonly Said[] {
    return this.#core.story
      .happenings()
      .filter(
        ({ api, event, payload }) => api === this.api && event === "MESSAGE_CREATE" && authorOf(payload) === this.id,
      )
      .map(({ payload }) => payload as unknown as Said);
  }
}

function authorOf(payload: Readonly<Record<string, unknown>>): string | undefined {
  return (payload["author"] as { readonly id?: string } | undefined)?.id;
}
