import ipaddr from "ipaddr.js";

/** Whether an address is allowed by a list of addresses and CIDR ranges. An empty list allows all. */
export function isAllowed(address: string, allowlist: readonly string[]): boolean {
  if (allowlist.length === 0) return true;
  if (!ipaddr.isValid(address)) return false;
  // `process` reads an IPv4 address that a dual-stack socket shows as `::ffff:…`.
  const caller = ipaddr.process(address);
  return allowlist.some((entry) => {
    const [range, bits] = parseRange(entry);
    return range.kind() === caller.kind() && caller.match(range, bits);
  });
}

/** Whether an entry is an address or a range at all. */
export function isRange(entry: string): boolean {
  return ipaddr.isValid(entry) || ipaddr.isValidCIDR(entry);
}

function parseRange(entry: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  if (entry.includes("/")) return ipaddr.parseCIDR(entry);
  const address = ipaddr.process(entry);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}
