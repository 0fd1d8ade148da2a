import assert from "node:assert/strict";

process.env["CLIENT_SECRET"] ??= "the secret of the application";

// #region start
import { createFluxer, createLogin } from "@antiphon/chat";

const login = createLogin(createFluxer(), {
  clientId: "1470000000000000001",
  clientSecret: process.env["CLIENT_SECRET"] ?? "",
  redirectUri: "https://app.example/callback",
  scopes: ["identify", "guilds"],
});
const { url, ...attempt } = await login.start(); // the attempt goes into the visitor's session, the browser to the url
// #endregion start
assert.ok(url.startsWith("https://app.fluxer.app/oauth2/authorize?client_id=1470000000000000001"));
assert.equal(new URL(url).searchParams.get("state"), attempt.state);

// #region urls
import { authorizeUrl, createProofKey, fluxerWebOrigin, installUrl } from "@antiphon/chat";

const permissions = ["SEND_MESSAGES", "EMBED_LINKS"] as const;
const onAstral = installUrl({ clientId: "1470000000000000001", permissions });
const onFluxer = installUrl({ clientId: "1470000000000000001", permissions, origin: fluxerWebOrigin });
// #endregion urls
assert.equal(
  onAstral,
  "https://astraof.com/oauth2/authorize?client_id=1470000000000000001&scope=bot&permissions=18432",
);
assert.equal(onFluxer, onAstral.replace("https://astraof.com", "https://app.fluxer.app"));

// #region parts
const key = await createProofKey(); // key.verifier goes into `oauth2.token` as `code_verifier`
const page = authorizeUrl({
  clientId: "1470000000000000001",
  redirectUri: "https://app.example/callback",
  scopes: ["identify"],
  state: "bound to the visitor's session",
  codeChallenge: key.challenge,
});
// #endregion parts
assert.ok(page.includes(key.challenge));
