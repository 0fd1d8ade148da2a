/** Why a row comes out otherwise on ours than by `fetch`. */
export interface Reason {
  /** Names of rows. */
  readonly rows: readonly string[];
  /** Which of the two it differs from. Default: both. */
  readonly by?: "fetch" | "undici";
  /** Major versions of Node on which it does. Default: all. */
  readonly on?: readonly number[];
  readonly why: string;
}

const codings = ["gzip", "deflate", "deflate without zlib's header", "br"];

/** Every row here differs on each of its versions, and every other row does not. */
export const reasons: readonly Reason[] = [
  {
    rows: codings.flatMap((coding) =>
      ["one byte alone", "without its last 4 bytes", "cut in the middle"].map((how) => `${coding}, ${how}`),
    ),
    why: "`fetch` gives what it could unpack, as if it were whole. Half an answer is an error here, so that nobody takes it for all there is.",
  },
  {
    rows: ['the coding "gzip, identity"', 'the coding "identity, gzip"', 'the coding "gzip,"', 'the coding ", gzip"'],
    why: "`fetch` hands the packed bytes over. An empty member and `identity` are nothing to undo, so the rest is undone.",
  },
  {
    rows: [`the coding "${Array.from({ length: 6 }, () => "gzip").join(", ")}"`],
    why: "More layers than anybody means well with. `fetch` fails; here the bytes stay packed, and whoever decodes them says so with an excerpt.",
  },
  {
    rows: ["100 that nobody asked for", "100, 102 and 103 in pieces", "POST with 100 and then 200"],
    why: "RFC 9110, 15.2: a client must be able to pass over answers ahead of the answer, also those that it did not ask for. undici fails.",
  },
  {
    rows: ['the coding " gzip "', "headers: white space around the value"],
    why: "RFC 9112, 5: white space around a value is no part of it. undici keeps what is behind it.",
  },
  {
    rows: ["headers: the name __proto__"],
    why: "Headers are a plain object, in which Node does not keep that name. No API has such a header.",
  },
  {
    rows: ["a body of two byte order marks"],
    why: "The Encoding Standard takes one away; undici takes two.",
  },
  {
    rows: ["an extension of 30 kB"],
    why: "Node's parser limits them to 16 KiB, since nothing else would.",
  },
  {
    rows: [
      "headers: a value over two lines",
      "headers: a space before the colon",
      "headers: a space in the name",
      "headers: no name",
    ],
    by: "fetch",
    on: [20, 22],
    why: "Node's parser refuses them, since what stands between may read them differently, and could only be told to check nothing at all. undici does so from version 7 on.",
  },
  {
    rows: ["101 without upgrade"],
    by: "fetch",
    on: [20, 22],
    why: "undici takes it for one more answer ahead of the answer there, and waits. Here it fails at once, as everywhere else.",
  },
];
