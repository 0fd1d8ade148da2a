import type { AuralytikHandle, CompletedCall } from "../../apis/auralytik/world/handle.js";
import { parseDuration, type Duration } from "../../kernel/time/duration.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { platformDeeds } from "../actors/platform-deeds.js";
import { playerDeeds } from "../actors/player-deeds.js";

/** What goes with a deed that an API does by itself. */
export interface OwnDeed {
  readonly does: string;
  /** Guild of a player. */
  readonly in?: string | undefined;
  readonly lasts?: Duration | undefined;
  readonly position?: Duration | "end" | undefined;
  readonly node?: string | undefined;
  readonly facts?: CompletedCall | undefined;
}

interface Entry {
  /** Members that go with it. */
  readonly takes: readonly (keyof OwnDeed)[];
  run(core: WorldCore, api: string, deed: OwnDeed): unknown;
}

const ofPlatforms: Readonly<Record<string, Entry>> = {
  outage: {
    takes: ["lasts"],
    run: (core, api, { lasts = "30s" }) => platformDeeds.outage({ core, api }, parseDuration(lasts)),
  },
  restartNode: { takes: [], run: (core, api) => platformDeeds.restartNode({ core, api }) },
  revokeToken: { takes: [], run: (core, api) => platformDeeds.revokeToken({ core, api }) },
};

/** What each API does by itself, by its id and the name of the deed. */
export const ownDeeds: Readonly<Record<string, Readonly<Record<string, Entry>>>> = {
  astral: ofPlatforms,
  fluxer: ofPlatforms,
  auralis: {
    playsTo: {
      takes: ["position", "in"],
      run(core, _, { position = "end", in: guild }) {
        if (guild === undefined) throw new TypeError('playsTo needs "in", the id of the guild.');
        return playerDeeds.playsTo(core, position, guild);
      },
    },
    nodeDies: { takes: ["node"], run: (core, _, { node }) => playerDeeds.nodeDies(core, node) },
  },
  "auralis-cloud": {
    workerDies: {
      takes: [],
      run(core) {
        core.story.note("deed", "the workers die: nothing of theirs arrives any more");
        core.faults.add({ api: "auralis-cloud", operation: "worker.*", before: "read", drop: "connection" });
      },
    },
  },
  auralytik: {
    callCompletes: {
      takes: ["facts"],
      run(core, _, { facts }) {
        core.story.note("deed", "a voice call completes");
        return (core.cell("auralytik").handle as AuralytikHandle).completeCall(facts);
      },
    },
  },
};
