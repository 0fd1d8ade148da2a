const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** How long a server asks to wait, in ms; `undefined` when it does not say, or says nothing that can be read. */
export function readRetryAfter(headers: Readonly<Record<string, string>>, clientNow: number): number | undefined {
  const ms = headers["retry-after-ms"];
  if (ms !== undefined) {
    const parsed = readSeconds(ms);
    if (parsed !== undefined) return parsed;
  }
  const value = headers["retry-after"];
  if (value === undefined) return undefined;
  const seconds = readSeconds(value);
  if (seconds !== undefined) return seconds * 1000;
  const date = readHttpDate(value);
  if (date === undefined) return undefined;
  // The server's own clock decides: ours may be an hour off.
  const serverNow = readHttpDate(headers["date"] ?? "") ?? clientNow;
  return Math.max(0, date - serverNow);
}

/** Digits, with a fraction or without; of a header that came twice, the longer wait. */
function readSeconds(value: string): number | undefined {
  let longest: number | undefined;
  for (const part of value.split(",")) {
    const text = part.trim();
    if (!/^\d{1,15}(?:\.\d{1,6})?$/.test(text)) return undefined;
    longest = Math.max(longest ?? 0, Number(text));
  }
  return longest;
}

const IMF = /^\w{3}, (?<d>\d\d) (?<mon>\w{3}) (?<y>\d{4}) (?<t>\d\d:\d\d:\d\d) GMT$/;
const RFC_850 = /^\w{6,9}, (?<d>\d\d)-(?<mon>\w{3})-(?<y>\d\d) (?<t>\d\d:\d\d:\d\d) GMT$/;
const ASCTIME = /^\w{3} (?<mon>\w{3}) (?<d>[ \d]\d) (?<t>\d\d:\d\d:\d\d) (?<y>\d{4})$/;

/** The three forms of RFC 9110. Stricter than `Date.parse`, which rolls 31 Feb over. */
export function readHttpDate(value: string): number | undefined {
  const text = value.trim();
  const parts = (IMF.exec(text) ?? RFC_850.exec(text) ?? ASCTIME.exec(text))?.groups;
  if (!parts) return undefined;
  const month = MONTHS.indexOf((parts["mon"] as string).toLowerCase());
  const day = Number(parts["d"]);
  const short = Number(parts["y"]);
  const year = (parts["y"] as string).length === 2 ? short + (short < 70 ? 2000 : 1900) : short;
  const [hour, minute, second] = (parts["t"] as string).split(":").map(Number) as [number, number, number];
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const midnight = Date.UTC(year, month, day);
  if (month < 0 || new Date(midnight).getUTCDate() !== day) return undefined;
  return midnight + ((hour * 60 + minute) * 60 + second) * 1000;
}
