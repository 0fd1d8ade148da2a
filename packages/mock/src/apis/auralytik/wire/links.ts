import type { AuralytikContext } from "./context.js";
import type { Link } from "../world/records.js";

const fifteenMinutesMs = 15 * 60_000;

/** A signed URL of the storage stand-in, as this caller reaches it. */
export function createLink(
  context: AuralytikContext,
  action: Link["action"],
  target: Link["target"],
  fileName: string,
): Link {
  return register(context, {
    action,
    target,
    fileName,
    validFrom: context.now,
    expiresAt: context.now + fifteenMinutesMs,
  });
}

/** The link of an export: it works for two hours from completion. */
export function createExportLink(context: AuralytikContext, id: string, fileName: string, completedAt: number): Link {
  const expiresAt = completedAt + 2 * 3_600_000;
  return register(context, {
    action: "read",
    target: { kind: "export", id },
    fileName,
    validFrom: completedAt,
    expiresAt,
  });
}

function register(context: AuralytikContext, facts: Omit<Link, "signature" | "url">): Link {
  const signature = context.world.ids.token("", 43);
  const origin = context.request.places?.["storage"] ?? "";
  const { kind, id } = facts.target;
  const ends = encodeURIComponent(new Date(facts.expiresAt).toISOString());
  const query = `sv=2024-11-04&sp=${facts.action === "write" ? "cw" : "r"}&se=${ends}&sig=${signature}`;
  const link: Link = {
    ...facts,
    signature,
    url: `${origin}/${kind}/${id}/${encodeURIComponent(facts.fileName)}?${query}`,
  };
  context.state.links.set(signature, link);
  context.world.register(signature);
  return link;
}

/** The signature in a URL of the storage stand-in. */
export function signatureOf(url: string): string | undefined {
  return /[?&]sig=([A-Za-z0-9]+)/.exec(url)?.[1];
}
