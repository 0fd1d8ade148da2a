import ipaddr from "ipaddr.js";
import type { PlainRequest } from "../../../../kernel/request/plain.js";
import type { ChatCaller } from "../../world/caller.js";

/** Each kind of credential of an account has buckets of its own. Strangers share those of their address, or of its IPv6 network. */
export function limitKey(caller: ChatCaller, { ip }: Pick<PlainRequest, "ip">): string {
  return caller.kind === "anonymous" ? `ip:${networkOf(ip)}` : `${caller.kind}:${caller.userId}`;
}

function networkOf(ip: string): string {
  const address = ipaddr.isValid(ip) ? ipaddr.process(ip) : undefined; // IPv4 inside IPv6 is IPv4
  if (!(address instanceof ipaddr.IPv6)) return address?.toString() ?? ip;
  return `${address.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":")}::/64`;
}
