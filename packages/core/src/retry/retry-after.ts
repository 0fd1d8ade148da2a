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

/** The 61st second is a leap second. */
const TIME = String.raw`(?<time>(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60))`;
const DATES = [
  String.raw`\w{3}, (?<day>\d\d) (?<month>\w{3}) (?<year>\d{4}) ${TIME} GMT`,
  String.raw`\w{6,9}, (?<day>\d\d)-(?<month>\w{3})-(?<year>\d\d) ${TIME} GMT`,
  String.raw`\w{3} (?<month>\w{3}) (?<day>[ \d]\d) ${TIME} (?<year>\d{4})`,
].map((form) => new RegExp(`^${form}$`));

/** The three forms of RFC 9110. Stricter than `Date.parse`, which rolls 31 Feb over and reads a 62nd second as none. */
export function readHttpDate(value: string): number | undefined {
  const text = value.trim();
  const parts = DATES.map((form) => form.exec(text)?.groups).find((groups) => groups);
  if (!parts) return undefined;
  const { day, month, year = "", time = "" } = parts;
  const century = year.length > 2 ? "" : Number(year) < 70 ? "20" : "19";
  const isLeap = time.endsWith(":60");
  const date = new Date(`${day} ${month} ${century}${year} ${isLeap ? time.slice(0, 6) + "59" : time} GMT`);
  if (date.getUTCDate() !== Number(day)) return undefined;
  return date.getTime() + (isLeap ? 1000 : 0);
}
