// A browser's walk through the login, on either platform: away, back with a code, greeted by name, a week later still, logged out.
import assert from "node:assert/strict";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type Astral, type ChatOptions, createAstral, createFluxer, type Fluxer } from "@antiphon/chat";
import { createMock } from "@antiphon/mock";
import { createApp } from "./app.js";

const mock = createMock({ seed: 1 });
const redirectUri = "https://app.example/callback";

await walk("Astral", mock.astral, createAstral, "https://astraof.com");
await walk("Fluxer", mock.fluxer, createFluxer, "https://app.fluxer.app");
mock.assertClean();

async function walk(
  name: string,
  world: typeof mock.astral,
  create: (options: ChatOptions) => Astral | Fluxer,
  pages: string,
): Promise<void> {
  const { applicationId: clientId, clientSecret } = world;
  const { token: _, ...reach } = world.options();
  const connect = (options?: ChatOptions): Astral | Fluxer => create({ ...reach, ...options });
  const person = create(world.userOptions());
  const app = createApp({ clientId, clientSecret, redirectUri, connect });
  app.listen(0, "127.0.0.1");
  await once(app, "listening");
  const base = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;

  const login = await fetch(`${base}/login`, { redirect: "manual" });
  const cookie = login.headers.get("set-cookie")?.split(";", 1)[0] ?? "";
  const asked = new URL(login.headers.get("location") ?? "");
  assert.equal(asked.origin + asked.pathname, `${pages}/oauth2/authorize`);
  assert.equal(asked.searchParams.get("scope"), "identify guilds");
  assert.equal(asked.searchParams.get("code_challenge_method"), "S256");
  const visit = (path: string): Promise<Response> =>
    fetch(`${base}${path}`, { redirect: "manual", headers: { cookie } });
  assert.equal((await visit("/")).status, 401);

  const consent = Object.fromEntries(asked.searchParams) as unknown as Parameters<typeof person.oauth2.consent>[0];
  const { redirect_to } = await person.oauth2.consent(consent);
  const back = new URL(redirect_to ?? "");
  console.log(`${name}: the person grants access, and the browser comes back with a code`);

  const forged = new URL(back);
  forged.searchParams.set("state", "guessed");
  assert.equal((await visit(forged.pathname + forged.search)).status, 401);
  console.log(`${name}: a callback with a foreign state is refused`);

  assert.equal((await visit(back.pathname + back.search)).status, 302);
  const greeting = "Hello Ada of Antiphon";
  assert.equal(await (await visit("/")).text(), greeting);
  assert.equal((await visit(back.pathname + back.search)).status, 401);
  console.log(`${name}: the visitor is greeted by name, and the code works once`);

  await mock.clock.advance("8d");
  assert.equal(await (await visit("/")).text(), greeting);
  console.log(`${name}: after a week the token is renewed without asking the person`);

  await visit("/logout");
  assert.equal((await visit("/")).status, 401);
  console.log(`${name}: logging out ends the grant at the platform`);
  app.close();
}
