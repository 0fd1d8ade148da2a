import type { AuralisHandle } from "../../apis/auralis/handle.js";
import type { AuralisCloudHandle } from "../../apis/auralis-cloud/handle.js";
import type { AuralytikHandle } from "../../apis/auralytik/world/handle.js";
import { Failure } from "../../kernel/request/failure.js";
import {
  bodyOf,
  done,
  handleOf,
  plain,
  refused,
  worldOf,
  type AdminContext,
  type AdminServices,
  type Parts,
} from "../parts.js";

interface Configurable {
  configure(settings: object): void;
}

/** Settings of every API, and what only one of them has. */
export function vendorServices(parts: Parts): AdminServices {
  return {
    ...auralisServices(parts),
    ...cloudServices(parts),
    ...auralytikServices(parts),
    "apis.configure"(context) {
      const api = handleOf<Configurable>(parts, worldOf(parts, context), context.path["api"] as string);
      refused("INVALID_REQUEST", () => api.configure(bodyOf<object>(context)));
      return done;
    },
  };
}

function auralisServices(parts: Parts): AdminServices {
  const auralis = (context: AdminContext): AuralisHandle => handleOf(parts, worldOf(parts, context), "auralis");
  return {
    "auralis.credential": (context) => ({
      status: 201,
      body: { token: refused("INVALID_REQUEST", () => auralis(context).credential(bodyOf(context))) },
    }),
    "auralis.revoke"(context) {
      refused("NOT_FOUND", () => auralis(context).revoke(bodyOf<{ token: string }>(context).token));
      return done;
    },
    "auralis.unpin"(context) {
      refused("NOT_FOUND", () => auralis(context).unpin(bodyOf<{ token: string }>(context).token));
      return done;
    },
    "auralis.loseNode"(context) {
      refused("NOT_FOUND", () => auralis(context).loseNode(context.path["node"] as string));
      return done;
    },
    "auralis.capacity"(context) {
      const { capacity, node } = bodyOf<{ readonly capacity: number; readonly node?: string }>(context);
      refused("NOT_FOUND", () => auralis(context).setCapacity(capacity, node));
      return done;
    },
  };
}

function cloudServices(parts: Parts): AdminServices {
  const cloud = (context: AdminContext): AuralisCloudHandle => handleOf(parts, worldOf(parts, context), "auralisCloud");
  return {
    async "cloud.worker"(context) {
      const { token, workerId } = await cloud(context).addWorker(bodyOf(context));
      return { status: 201, body: { token, workerId } };
    },
    "cloud.user": (context) => ({ status: 201, body: { userId: cloud(context).addUser() } }),
    "cloud.jobs": (context) => ({ status: 200, body: { jobs: plain(cloud(context).jobs()) } }),
    "cloud.logs": (context) => ({ status: 200, body: { logs: cloud(context).logs(context.path["job"] as string) } }),
    "cloud.objects": (context) => ({ status: 200, body: { objects: cloud(context).objects() } }),
    "cloud.object"(context) {
      const key = context.query["key"] as string;
      const bytes = cloud(context).object(key);
      if (bytes === undefined) throw new Failure("NOT_FOUND", { message: `There is no object "${key}".` });
      return { status: 200, body: { key, base64: Buffer.from(bytes).toString("base64") } };
    },
    "cloud.setObject"(context) {
      const { key, base64 } = bodyOf<{ readonly key: string; readonly base64: string }>(context);
      cloud(context).setObject(key, new Uint8Array(Buffer.from(base64, "base64")));
      return done;
    },
    "cloud.removeObject"(context) {
      cloud(context).setObject(context.query["key"] as string, undefined);
      return done;
    },
  };
}

function auralytikServices(parts: Parts): AdminServices {
  const auralytik = (context: AdminContext): AuralytikHandle => handleOf(parts, worldOf(parts, context), "auralytik");
  return {
    "auralytik.key"(context) {
      const { keyId, options } = refused("INVALID_REQUEST", () => auralytik(context).issueKey(bodyOf(context)));
      return { status: 201, body: { keyId, apiKey: options.apiKey, hmacSecret: options.hmacSecret } };
    },
    "auralytik.call": (context) => ({
      status: 201,
      body: plain(refused("INVALID_REQUEST", () => auralytik(context).completeCall(bodyOf(context)))) as object,
    }),
    "auralytik.settings": (context) => ({ status: 200, body: plain(auralytik(context).settings) as object }),
  };
}
