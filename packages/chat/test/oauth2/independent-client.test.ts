import { createMock } from "@antiphon/mock";
import * as oauth from "oauth4webapi";
import { expect, test } from "vitest";
import { createAstral, createFluxer, createProofKey } from "../../src/index.js";

const redirectUri = "https://app.example/callback";

/** A client that is not ours, so that a mistake which both our client and our mock make is found. */
function setup(platform: "astral" | "fluxer") {
  const mock = createMock();
  const { applicationId: clientId, clientSecret } = mock[platform];
  const { baseUrl, fetch } = mock[platform].options() as unknown as { baseUrl: string; fetch: typeof globalThis.fetch };
  const server: oauth.AuthorizationServer = {
    issuer: new URL(baseUrl).origin,
    token_endpoint: `${baseUrl}/oauth2/token`,
    revocation_endpoint: `${baseUrl}/oauth2/token/revoke`,
  };
  const settings = { [oauth.customFetch]: fetch as never, [oauth.allowInsecureRequests]: true };
  const client: oauth.Client = { client_id: clientId };
  const person = (platform === "astral" ? createAstral : createFluxer)(mock[platform].userOptions());
  return { mock, clientId, clientSecret, server, settings, client, person };
}

test.each(["astral", "fluxer"] as const)("oauth4webapi logs in with %s, renews and revokes", async (platform) => {
  const { mock, clientId, clientSecret, server, settings, client, person } = setup(platform);
  const authentication = oauth.ClientSecretPost(clientSecret);
  const state = oauth.generateRandomState();
  const verifier = oauth.generateRandomCodeVerifier();
  const challenge = await oauth.calculatePKCECodeChallenge(verifier);

  const { redirect_to: back } = await person.oauth2.consent({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "identify guilds",
    state,
    code_challenge: challenge,
    code_challenge_method: "S256",
  });
  const callback = oauth.validateAuthResponse(server, client, new URL(back ?? ""), state);
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    authentication,
    callback,
    redirectUri,
    verifier,
    settings,
  );
  const granted = await oauth.processAuthorizationCodeResponse(server, client, answer);
  expect(granted).toMatchObject({ token_type: "bearer", expires_in: 604_800, scope: "identify guilds" });

  const renewal = await oauth.refreshTokenGrantRequest(
    server,
    client,
    authentication,
    granted.refresh_token ?? "",
    settings,
  );
  const renewed = await oauth.processRefreshTokenResponse(server, client, renewal);
  expect(renewed.access_token).not.toBe(granted.access_token);

  const revocation = await oauth.revocationRequest(server, client, authentication, renewed.access_token, settings);
  await oauth.processRevocationResponse(revocation);
  expect(mock.journal.exchanges().every(({ issues }) => issues.length === 0)).toBe(true);
});

test.each(["astral", "fluxer"] as const)(
  "%s refuses oauth4webapi another visitor's verifier as RFC 6749 says",
  async (platform) => {
    const { clientId, clientSecret, server, settings, client, person } = setup(platform);
    const { challenge } = await createProofKey();
    const state = oauth.generateRandomState();
    const { redirect_to: back } = await person.oauth2.consent({
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: "code",
      scope: "identify",
      state,
      code_challenge: challenge,
      code_challenge_method: "S256",
    });
    const callback = oauth.validateAuthResponse(server, client, new URL(back ?? ""), state);
    const answer = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.ClientSecretPost(clientSecret),
      callback,
      redirectUri,
      oauth.generateRandomCodeVerifier(),
      settings,
    );
    await expect(oauth.processAuthorizationCodeResponse(server, client, answer)).rejects.toMatchObject({
      error: "invalid_grant",
    });
  },
);

test("our proof key is the one that oauth4webapi calculates", async () => {
  const { verifier, challenge } = await createProofKey();
  expect(await oauth.calculatePKCECodeChallenge(verifier)).toBe(challenge);
});
