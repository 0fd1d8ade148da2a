import { isPromise } from "../call/is-promise.js";
import type { Pass } from "../limits/gate.js";
import type { Permit } from "../limits/store.js";
import { AbortRelay } from "../transport/abort-relay.js";
import type { End, Wire } from "./end.js";
import { exchange } from "./exchange.js";
import { plainHeaders } from "./headers.js";
import { endWithoutAnswer } from "./lost.js";
import { enterGate } from "./enter-gate.js";
import type { Prepared } from "./prepare.js";
import type { Progress } from "./progress.js";
import { askCredential, draftRequest } from "./request.js";
import { releaseShared, takeShared } from "./share-limit.js";
import type { Teller } from "./teller.js";

/** One pass through credentials, gate, signature and transport. Whoever holds a place waits for nothing but the wire. */
export async function attempt(prepared: Prepared, progress: Progress, teller: Teller | undefined): Promise<End> {
  const { call } = prepared;
  const { core, scope } = call;
  const wire: Wire = { relay: new AbortRelay(), sent: false, head: undefined, limited: false };
  let pass: Pass | undefined;
  let shared: Permit | undefined;
  try {
    const draft = draftRequest(prepared);
    if (teller) {
      await teller.attempt(draft);
      // A copy, since the hook may keep the object: the credential must not appear there.
      draft.headers = plainHeaders(draft.headers, call.compiled.context);
    }
    const asked = askCredential(call, progress, draft);
    const credential = isPromise(asked) ? await asked : asked;
    if (credential) progress.carries(credential);
    pass =
      (progress.ticket === undefined ? core.gate.tryEnter(call.route) : undefined) ?? (await enterGate(call, progress));
    if (core.options.rateStore) shared = await takeShared(call, progress, pass);
    return await exchange(prepared, progress, draft, wire, pass);
  } catch (why) {
    return endWithoutAnswer(prepared, progress, wire, why);
  } finally {
    scope.disarm();
    if (pass)
      core.gate.leave(pass, {
        sent: wire.sent,
        status: wire.head?.status,
        headers: wire.head?.headers,
        limited: wire.limited,
      });
    if (shared) releaseShared(call, shared);
  }
}
