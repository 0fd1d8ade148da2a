// A browser's walk through the login: away to the platform, back with a code, greeted by name, logged out; and an attacker's.
import assert from "node:assert/strict";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAstral } from "@antiphon/chat";
import { createMock } from "@antiphon/mock";
import { createApp } from "./app.js";

const mock = createMock({ seed: 1 });
const { applicationId, clientSecret } = mock.astral;
const person = createAstral(mock.astral.userOptions());
const redirectUri = "https://app.example/callback";

const { token: _, tokenType: __, ...reach } = mock.astral.options();
const app = createApp({ clientId: applicationId, clientSecret, redirectUri, astral: reach });
app.listen(0, "127.0.0.1");
await once(app, "listening");
const base = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;

const login = await fetch(`${base}/login`, { redirect: "manual" });
const cookie = login.headers.get("set-cookie")?.split(";", 1)[0] ?? "";
const asked = new URL(login.headers.get("location") ?? "");
assert.equal(asked.searchParams.get("scope"), "identify guilds");
assert.equal(asked.searchParams.get("code_challenge_method"), "S256");
const visit = (path: string): Promise<Response> => fetch(`${base}${path}`, { redirect: "manual", headers: { cookie } });
assert.equal((await visit("/")).status, 401);

const consent = Object.fromEntries(asked.searchParams) as unknown as Parameters<typeof person.oauth2.consent>[0];
const { redirect_to } = await person.oauth2.consent(consent);
const back = new URL(redirect_to ?? "");
console.log("the person grants access, and the browser comes back with a code");

const forged = new URL(back);
forged.searchParams.set("state", "guessed");
assert.equal((await visit(forged.pathname + forged.search)).status, 400);
console.log("a callback with a foreign state is refused");

assert.equal((await visit(back.pathname + back.search)).status, 302);
assert.equal(await (await visit("/")).text(), "Hello Ada of Antiphon");
assert.equal((await visit(back.pathname + back.search)).status, 502);
console.log("the visitor is greeted by name, and the code works once");

await visit("/logout");
assert.equal((await visit("/")).status, 401);
console.log("logging out ends the grant at the platform");

app.close();
mock.assertClean();
