/** 2015-01-01T00:00:00Z: the start of time for ids. */
const epochMs = 1_420_070_400_000;
const timeShift = 22n;

/** When an id was made, in ms since 1970. Throws `RangeError` for text that is no id. */
export function snowflakeTime(id: string): number {
  return Number(parse(id) >> timeShift) + epochMs;
}

/** When an id was made, as a `Date`. */
export function snowflakeDate(id: string): Date {
  return new Date(snowflakeTime(id));
}

/** The lowest id of a moment, to page by time: `astral.messages.list(channelId, { after: snowflakeAt(Date.now() - 3_600_000) })`. */
export function snowflakeAt(time: number | Date): string {
  const ms = Math.floor(typeof time === "number" ? time : time.getTime());
  if (!Number.isFinite(ms) || ms < epochMs) throw new RangeError("the time must be a number of ms, not before 2015");
  const id = String(BigInt(ms - epochMs) << timeShift);
  if (!isSnowflake(id)) throw new RangeError("the time must be a number of ms, and not after the last id's");
  return id;
}

/** Orders ids by age, for `sort`: comparing them as text is wrong. */
export function compareSnowflakes(a: string, b: string): -1 | 0 | 1 {
  const [left, right] = [parse(a), parse(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether text has the form of an id. */
export function isSnowflake(text: string): boolean {
  return (
    typeof text === "string" &&
    /^(?:0|[1-9]\d{0,19})$/.test(text) &&
    (text.length < 20 || text <= "18446744073709551615")
  );
}

function parse(id: string): bigint {
  if (!isSnowflake(id)) throw new RangeError(`"${id}" is no id`);
  return BigInt(id);
}
