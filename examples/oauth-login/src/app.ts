// A web application whose visitors log in with their Astral account: code grant with state and PKCE.
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AstralOptions, authorizeUrl, createAstral, createProofKey } from "@antiphon/chat";

export interface AppOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** How the application reaches the platform. */
  readonly astral: AstralOptions;
}

interface Session {
  readonly state: string;
  readonly verifier: string;
  tokens?: { readonly access_token: string; readonly refresh_token: string };
}

// #region app
export function createApp({ clientId, clientSecret, redirectUri, astral }: AppOptions): Server {
  const sessions = new Map<string, Session>();
  const api = createAstral(astral);
  const client = { client_id: clientId, client_secret: clientSecret };

  const pages: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
    async "/login"({ response }) {
      const key = await createProofKey();
      const [id, state] = [randomBytes(16).toString("hex"), randomBytes(16).toString("hex")];
      sessions.set(id, { state, verifier: key.verifier });
      const location = authorizeUrl({
        clientId,
        redirectUri,
        scopes: ["identify", "guilds"],
        state,
        codeChallenge: key.challenge,
      });
      response.writeHead(302, { location, "set-cookie": `session=${id}; HttpOnly; SameSite=Lax; Path=/` }).end();
    },
    async "/callback"({ url, session, response }) {
      const code = url.searchParams.get("code");
      if (session === undefined || code === null || url.searchParams.get("state") !== session.state) {
        response.writeHead(400).end("This login was not started here.");
        return;
      }
      const grant = {
        grant_type: "authorization_code",
        code,
        redirect_uri: redirectUri,
        code_verifier: session.verifier,
      };
      session.tokens = await api.oauth2.token({ ...grant, ...client });
      response.writeHead(302, { location: "/" }).end();
    },
    async "/"({ session, response }) {
      if (session?.tokens === undefined) {
        response.writeHead(401).end("Please log in.");
        return;
      }
      const me = createAstral({ ...astral, tokenType: "bearer", token: session.tokens.access_token });
      const [user, guilds] = await Promise.all([me.users.getMe(), me.users.listGuilds()]);
      response.end(`Hello ${user.global_name ?? user.username} of ${guilds.items.map(({ name }) => name).join(", ")}`);
    },
    async "/logout"({ session, response }) {
      if (session?.tokens !== undefined) await api.oauth2.revoke({ token: session.tokens.refresh_token, ...client });
      if (session !== undefined) delete session.tokens;
      response.writeHead(204).end();
    },
  };

  return createServer((request, response) => {
    const url = new URL(request.url ?? "/", redirectUri);
    const page = pages[url.pathname];
    const session = sessions.get(/session=(\w+)/.exec(request.headers.cookie ?? "")?.[1] ?? "");
    if (page === undefined) response.writeHead(404).end();
    else void page({ request, response, url, session }).catch(() => response.writeHead(502).end("The login failed."));
  });
}
// #endregion app

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly session: Session | undefined;
}
