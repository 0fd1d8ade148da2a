import { generateKeyPairSync, sign } from "node:crypto";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate for `localhost` that signs itself, good from now on for `hours`; negative ones are over already. */
export function selfSigned(hours: number): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const [from, to] = [Date.now() - 48 * HOUR_MS, Date.now() + hours * HOUR_MS];
  const algorithm = sequence(bytes(0x06, "2a8648ce3d040302")); // ECDSA with SHA-256
  const name = sequence(tag(0x31, sequence(bytes(0x06, "550403"), tag(0x0c, Buffer.from("localhost")))));
  const body = sequence(
    tag(0xa0, bytes(0x02, "02")), // version 3
    bytes(0x02, "01"),
    algorithm,
    name,
    sequence(time(from), time(to)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = tag(0x03, Buffer.from([0]), sign("sha256", body, privateKey));
  const base64 = sequence(body, algorithm, signature).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
  };
}

const HOUR_MS = 3_600_000;

const sequence = (...parts: Uint8Array[]): Buffer => tag(0x30, ...parts);
const bytes = (type: number, hex: string): Buffer => tag(type, Buffer.from(hex, "hex"));
/** GeneralizedTime. */
const time = (at: number): Buffer =>
  tag(0x18, Buffer.from(`${new Date(at).toISOString().replace(/\D/g, "").slice(0, 14)}Z`));

/** One DER value. */
function tag(type: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([type, ...size]), content]);
}
