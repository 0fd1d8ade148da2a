import { createRuntime, type Operation } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { type Behaviour, head, ok, whole } from "./behaviour.js";
import { play, type Played } from "./play.js";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
const SAFE: readonly string[] = ["GET"];

interface Came {
  readonly status: number;
  readonly text: string;
  readonly requests: readonly string[];
}

/** The first answer redirects, those after it do what `then` says. */
function redirecting(status: number | string, location: string | undefined, ...then: Behaviour["answers"]): Behaviour {
  const first = head(`${status} X`, ...(location === undefined ? [] : [`location: ${location}`]), "content-length: 0");
  return { name: `${status} ${location}`, answers: [[first], ...(then.length > 0 ? then : [[ok("there")]])] };
}

async function byClient(server: Played, method: string): Promise<Came | "fails"> {
  const runtime = createRuntime({
    api: { id: "things", vendor: "Things", errorBody: { message: [] }, codes: {} },
    factory: "createThings",
    options: { baseUrl: server.origin, retry: false },
  });
  const body = SAFE.includes(method) || method === "DELETE" ? {} : { body: "json" as const };
  const safety = SAFE.includes(method) ? "safe" : "unsafe";
  const operation: Operation = {
    id: "things.x",
    method: method as "GET",
    path: "/x",
    safety,
    response: "text",
    codes: [],
    ...body,
  };
  const args = body.body ? { body: {} } : {};
  return came(server, () => runtime.send({ operation, args, want: "text", onErrorStatus: "return" }));
}

function byFetch(server: Played, method: string): Promise<Came | "fails"> {
  const hasBody = !SAFE.includes(method) && method !== "DELETE";
  return came(server, async () => {
    const response = await fetch(`${server.origin}/x`, { method, ...(hasBody && { body: "{}" }) });
    return { status: response.status, text: await response.text() };
  });
}

async function came(server: Played, ask: () => Promise<{ readonly status: number; readonly text: string }>) {
  try {
    const { status, text } = await ask();
    return { status, text, requests: server.requests };
  } catch {
    return "fails" as const;
  }
}

async function both(behaviour: Behaviour, method = "GET"): Promise<readonly [Came | "fails", Came | "fails"]> {
  const results: (Came | "fails")[] = [];
  for (const ask of [byClient, byFetch]) {
    const server = await play(behaviour);
    try {
      results.push(await ask(server, method));
    } finally {
      server.close();
    }
  }
  return results as [Came, Came];
}

describe("a redirect that both follow, in the same way", () => {
  test.each([
    ...[301, 302, 303, 307, 308].map((status) => redirecting(status, "/there")),
    redirecting(302, "there"),
    redirecting(302, "./a/../there"),
    redirecting(302, "?page=2"),
    redirecting(302, "/there#part"),
    redirecting(302, "#part"),
    redirecting(302, ""),
    redirecting(302, "/a b"),
    redirecting(302, "/%61%2f"),
    redirecting(302, "/%zz"),
    redirecting(302, "/x'\"<>"),
    redirecting(302, "  /there"),
    redirecting(302, "\\there"),
    redirecting(302, "/there", [whole("404 Not Found", "no")]),
    redirecting(302, "/there", [head("204 No Content")]),
    redirecting(302, "/b", [head("307 X", "location: /c", "content-length: 0")], [ok("third")]),
    redirecting(302, "/b", [head("302 X", "location: /x", "content-length: 0")], [ok("back")]),
  ])("$name", async (behaviour) => {
    const [ours, theirs] = await both(behaviour);
    expect(ours).toEqual(theirs);
    expect(ours).not.toBe("fails");
  });
});

describe("an answer that both leave as it is", () => {
  test.each([
    ...[301, 302, 303, 307, 308].map((status) => redirecting(status, undefined)),
    ...[300, 304, 305, 306, 310, 200, 201, 404].map((status) => redirecting(status, "/there")),
  ])("$name", async (behaviour) => {
    const [ours, theirs] = await both(behaviour);
    expect(ours).toEqual(theirs);
    expect(ours).toMatchObject({ requests: ["GET /x"] });
  });
});

describe("a redirect that we do not follow and fetch does, for a reason", () => {
  // A redirected write may be carried out twice, as a read, or not at all: it is an error that names its target.
  test.each(METHODS.slice(1).flatMap((method) => [301, 302, 303, 307, 308].map((status) => [method, status] as const)))(
    "%s and %i",
    async (method, status) => {
      const [ours, theirs] = await both(redirecting(status, "/there"), method);
      expect(ours).toMatchObject({ status, requests: [`${method} /x`] });
      expect(theirs).toMatchObject({ status: 200, text: "there" });
    },
  );

  // A credential goes to one origin alone; `fetch` leaves it out on the way and asks without.
  test("to another origin", async () => {
    const other = await play({ name: "other", answers: [[ok("other")]] });
    const [ours, theirs] = await both(redirecting(302, `${other.origin}/there`));
    other.close();
    expect(ours).toMatchObject({ status: 302, requests: ["GET /x"] });
    expect(theirs).toMatchObject({ status: 200, text: "other" });
  });

  // No API of ours sends a read on more than twice; a loop costs three requests more in place of twenty.
  test("after the third hop", async () => {
    const again = [head("302 X", "location: /x", "content-length: 0")];
    const [ours, theirs] = await both(redirecting(302, "/x", again, again, again, [ok("at last")]));
    expect(ours).toMatchObject({ status: 302, requests: ["GET /x", "GET /x", "GET /x", "GET /x"] });
    expect(theirs).toMatchObject({ status: 200, text: "at last" });
  });
});

describe("a redirect to nowhere, for which fetch has an error without the answer and we have the answer", () => {
  test.each(["http://[", "data:,there", "file:///etc/passwd", "javascript:0", "http://127.0.0.1:1/"])(
    "%s",
    async (location) => {
      const [ours, theirs] = await both(redirecting(302, location));
      expect(ours).toMatchObject({ status: 302, requests: ["GET /x"] });
      expect(theirs).toBe("fails");
    },
  );

  test("round in a circle", async () => {
    const [ours, theirs] = await both(redirecting(302, "/x", [head("302 X", "location: /x", "content-length: 0")]));
    expect(ours).toMatchObject({ status: 302 });
    expect(theirs).toBe("fails");
  });
});
