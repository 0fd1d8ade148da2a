/** Whether a value has a format. Strings and numbers only reach a format; other types pass it, as the standard says. */
export type Format = (value: string | number) => boolean;
export type Formats = Readonly<Record<string, Format>>;

/** The formats the specifications use. An unknown one is an error when the schema is compiled. */
export const formats: Formats = {
  "date-time": text((value) => dateTime.test(value) && realDate(value)),
  date: text((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && realDate(value)),
  time: text((value) =>
    /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i.test(value),
  ),
  duration: text((value) =>
    /^P(?!$)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/.test(value),
  ),
  snowflake: text(
    (value) => /^(?:0|[1-9]\d{0,19})$/.test(value) && (value.length < 20 || value <= "18446744073709551615"),
  ),
  uuid: text((value) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)),
  uri: text((value) => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]*$/i.test(value) && !/%(?![\da-f]{2})/i.test(value)),
  "uri-reference": text((value) => /^[^\s<>"{}|\\^`]*$/.test(value) && !/%(?![\da-f]{2})/i.test(value)),
  email: text((value) =>
    /^[^\s@"(),:;<>[\\\]]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i.test(value),
  ),
  hostname: text(
    (value) =>
      value.length <= 253 && /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i.test(value),
  ),
  ipv4: text((value) => /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(value)),
  ipv6: text(isIpv6),
  byte: text((value) => value.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(value)),
  int32: (value) => isInteger(value, -2147483648n, 2147483647n),
  int53: (value) => isInteger(value, -9007199254740991n, 9007199254740991n),
  int64: (value) => isInteger(value, -9223372036854775808n, 9223372036854775807n),
  float: (value) => typeof value === "number",
  double: (value) => typeof value === "number",
  binary: () => true,
  password: () => true,
};

const dateTime =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

function text(test: (value: string) => boolean): Format {
  return (value) => typeof value !== "string" || test(value);
}

function realDate(value: string): boolean {
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function isIpv6(value: string): boolean {
  const halves = value.split("::");
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [at, half] of halves.entries()) {
    if (half === "") continue;
    const parts = half.split(":");
    for (const [index, part] of parts.entries()) {
      const last = at === halves.length - 1 && index === parts.length - 1;
      if (last && part.includes(".")) {
        if (!formats["ipv4"]?.(part)) return false;
        groups += 2;
      } else if (/^[\da-f]{1,4}$/i.test(part)) groups += 1;
      else return false;
    }
  }
  return halves.length === 2 ? groups <= 7 : groups === 8;
}

function isInteger(value: string | number, least: bigint, most: bigint): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= Number(least) && value <= Number(most);
  if (!/^-?(?:0|[1-9]\d{0,18})$/.test(value)) return false;
  const whole = BigInt(value);
  return whole >= least && whole <= most;
}
