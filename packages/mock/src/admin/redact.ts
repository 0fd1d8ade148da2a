import type { WorldCore } from "../kernel/world/world-core.js";

const secretHeader = /authorization|cookie|^x-.*(?:key|token|secret|signature)/;

/** A JSON copy in which secret headers and the world's own credentials stand as `***`. */
export function createRedact(world: WorldCore): (value: unknown) => unknown {
  const secrets = [...world.shared.credentials].filter(([, owner]) => owner === world).map(([secret]) => secret);
  return (value) => {
    const text = JSON.stringify(value, (name, member: unknown) => {
      if (name.endsWith("Headers") && typeof member === "object" && member !== null)
        return redactHeaders(member as Readonly<Record<string, string>>);
      return member instanceof Uint8Array ? `<${member.length} bytes>` : member;
    });
    return JSON.parse(secrets.reduce((left, secret) => left.replaceAll(secret, "***"), text)) as unknown;
  };
}

function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secretHeader.test(name) ? "***" : value]),
  );
}
