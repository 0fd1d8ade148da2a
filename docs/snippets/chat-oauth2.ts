import assert from "node:assert/strict";

// #region urls
import { authorizeUrl, createProofKey, installUrl } from "@antiphon/chat";

const install = installUrl({ clientId: "1470000000000000001", permissions: ["SEND_MESSAGES", "EMBED_LINKS"] });
const key = await createProofKey(); // keep key.verifier in the visitor's session, with the state
const login = authorizeUrl({
  clientId: "1470000000000000001",
  redirectUri: "https://app.example/callback",
  scopes: ["identify", "guilds"],
  state: "bound to the visitor's session",
  codeChallenge: key.challenge,
});
// #endregion urls
assert.equal(install, "https://astraof.com/oauth2/authorize?client_id=1470000000000000001&scope=bot&permissions=18432");
assert.ok(login.includes(key.challenge));
