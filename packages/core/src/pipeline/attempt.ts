import { isPromise } from "../call/is-promise.js";
import type { Pass } from "../limits/gate.js";
import { AbortRelay } from "../transport/abort-relay.js";
import type { End, Wire } from "./end.js";
import { exchange } from "./exchange.js";
import { plainHeaders } from "./headers.js";
import { endWithoutAnswer } from "./lost.js";
import type { Prepared } from "./prepare.js";
import type { Progress } from "./progress.js";
import { askCredential, draftRequest } from "./request.js";
import { releaseShared } from "./place/share-limit.js";
import { takePlace } from "./place/take-place.js";
import type { Teller } from "./teller.js";

/** One pass through credentials, gate, signature and transport. Whoever holds a place waits for nothing but the wire. */
export async function attempt(prepared: Prepared, progress: Progress, teller: Teller | undefined): Promise<End> {
  const { call } = prepared;
  const { scope } = call;
  const wire: Wire = { relay: new AbortRelay(), sent: false, head: undefined, limited: false };
  let pass: Pass | undefined;
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
    const taking = takePlace(call, progress);
    pass = isPromise(taking) ? await taking : taking;
    return await exchange(prepared, progress, draft, wire, pass);
  } catch (why) {
    return endWithoutAnswer(prepared, progress, wire, why);
  } finally {
    scope.disarm();
    const { sent, head, limited } = wire;
    if (pass) {
      call.core.gate.leave(pass, { sent, status: head?.status, headers: head?.headers, limited });
      if (pass.permit) releaseShared(call, pass.permit);
    }
  }
}
