import type { Audience, Payload } from "../../../gateway/platform.js";
import type { Answer, Context } from "../../../kernel/engine.js";
import type { AnyParts, Reading, RequestParts } from "../../../kernel/request/request-parts.js";
import { Failure } from "../../../kernel/request/failure.js";
import type { ChatState } from "./state.js";
import type { ChatCaller } from "./caller.js";
import type { ChatOperations } from "./operations.js";

export type ChatContext<Parts extends RequestParts = AnyParts> = Context<ChatState, ChatCaller, Parts>;

/** A request of one operation. */
export type ChatRequest<Id extends keyof ChatOperations> = ChatContext<{
  readonly path: ChatOperations[Id]["path"];
  readonly query: ChatOperations[Id]["query"];
  readonly body: ChatOperations[Id]["body"];
}>;

/** A request whose path has these names. */
export type At<Names extends string> = ChatContext<Reading<{ readonly path: { readonly [Name in Names]: string } }>>;

/** Services of some operations. Bodies of answers are checked when they leave: both platforms show the same records. */
export type ChatServices<Ids extends keyof ChatOperations> = {
  readonly [Id in Ids]: (
    context: ChatRequest<Id>,
  ) => ChatAnswer<ChatOperations[Id]["answers"]> | Promise<ChatAnswer<ChatOperations[Id]["answers"]>>;
};

type ChatAnswer<Answers> = Answer & { readonly status: Statuses<Answers> };
type Statuses<Answers> = Answers extends unknown ? keyof Answers : never;

/** What a write needs, whether a request or a test's scenario asks for it. */
export interface Act {
  readonly state: ChatState;
  readonly now: number;
  /** Public origin and mount, for absolute URLs. */
  readonly base: string;
  /** Records the committed effect. */
  effect(kind: string, resource: string): void;
  /** Announces it to the gateway sessions that may see it. */
  emit(event: string, payload: Payload, audience: Audience): void;
  /** Runs once the write stands. */
  after(run: () => void): void;
}

/** The act of one request: events leave after the commit. */
export function actOf(context: ChatContext): Act {
  const { state } = context;
  return {
    state,
    now: context.now,
    base: mediaBase(context),
    effect: (kind, resource) => context.effect(kind, resource),
    emit: (event, payload, audience) => context.afterCommit(() => state.hub.dispatch(event, payload, audience)),
    after: (run) => context.afterCommit(run),
  };
}

/** The act of the world itself (scenarios, a person's `say`, timers): nothing for the ledger, events leave at once. */
export function worldAct(state: ChatState): Act {
  return {
    state,
    now: state.world.clock.now(),
    base: publicMediaUrl(state),
    effect: () => undefined,
    emit: (event, payload, audience) => state.hub.dispatch(event, payload, audience),
    after: (run) => run(),
  };
}

/** Where this caller finds attachments. */
export function mediaBase({ request, state }: ChatContext): string {
  const place = state.dialect.rules.mediaPlace;
  return (place === undefined ? undefined : request.places?.[place]) ?? request.base;
}

export function publicMediaUrl({ dialect }: ChatState): string {
  const { mediaPlace } = dialect.rules;
  return dialect.places.find(({ name }) => name === mediaPlace)?.publicUrl ?? dialect.publicUrl;
}

/** The account behind the request; operations with a credential only. */
export function callerId(context: ChatContext): string {
  if (context.caller.kind === "anonymous") throw new Failure("UNAUTHORIZED");
  return context.caller.userId;
}

export const noContent: Answer & { readonly status: 204 } = { status: 204 };

export function ok(body: unknown): Answer & { readonly status: 200 } {
  return { status: 200, body };
}

/** A field that is wrong in a way that no schema can say. */
export function invalid(path: string, message: string, keyword = "custom"): Failure {
  return new Failure("INVALID_FORM_BODY", {
    issues: [{ in: "body", path: path === "" ? [] : path.split("."), keyword, message }],
  });
}
