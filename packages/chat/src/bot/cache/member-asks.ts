import type { Member } from "../../generated/common.js";
import type { MemberEvents } from "../../gateway/events/members.js";
import { guildMembers } from "../../gateway/events/members.js";
import type { Gateway } from "../../gateway/gateway.js";
import type { ChatGateway } from "../../gateway/chat-gateway.js";

type MemberGateway = Gateway<MemberEvents<Member>>;
/** Longest wait for an answer: a request that the bot may not make is answered by nothing. */
const TIMEOUT_MS = 5000;

interface Batch {
  readonly ids: Set<string>;
  readonly answer: Promise<ReadonlyMap<string, Member>>;
}

/** Members by op 8: those of one guild that are asked for in one turn of the loop are one request. */
export class MemberAsks {
  readonly #gateway: MemberGateway;
  readonly #batches = new Map<string, Batch>();

  constructor(gateway: ChatGateway) {
    this.#gateway = gateway as unknown as MemberGateway;
  }

  async member(guildId: string, userId: string): Promise<Member | undefined> {
    const batch = this.#batches.get(guildId) ?? this.#begin(guildId);
    batch.ids.add(userId);
    return (await batch.answer).get(userId);
  }

  async byName(guildId: string, query: string, limit: number): Promise<readonly Member[]> {
    const found: Member[] = [];
    const asked = guildMembers(this.#gateway, { guild_id: guildId, query, limit }, { timeoutMs: TIMEOUT_MS });
    for await (const member of asked) found.push(member);
    return found;
  }

  #begin(guildId: string): Batch {
    const ids = new Set<string>();
    const batch = { ids, answer: Promise.resolve().then(() => this.#ask(guildId, ids)) };
    this.#batches.set(guildId, batch);
    return batch;
  }

  async #ask(guildId: string, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Member>> {
    this.#batches.delete(guildId);
    const found = new Map<string, Member>();
    const request = { guild_id: guildId, user_ids: [...ids] };
    for await (const member of guildMembers(this.#gateway, request, { timeoutMs: TIMEOUT_MS }))
      found.set(member.user.id, member);
    return found;
  }
}
