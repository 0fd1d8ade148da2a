// A web application whose visitors log in with their account of a chat platform: code grant with state and PKCE.
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import {
  type ChatClient,
  type ChatOptions,
  createLogin,
  createMemoryTokenStore,
  type LoginAttempt,
  needsLogin,
  type Tokens,
} from "@antiphon/chat";

export interface AppOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** `createAstral` or `createFluxer`. */
  readonly connect: (options?: ChatOptions) => ChatClient;
}

interface Session {
  attempt?: LoginAttempt;
  /** Calls as the visitor. */
  me?: ChatClient;
  logOut?: () => Promise<void>;
}

// #region app
export function createApp({ connect, ...application }: AppOptions): Server {
  const sessions = new Map<string, Session>();
  const login = createLogin(connect(), { ...application, scopes: ["identify", "guilds"] });

  const pages: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
    async "/login"({ response }) {
      const { url, ...attempt } = await login.start();
      const id = randomBytes(16).toString("hex");
      sessions.set(id, { attempt });
      response.writeHead(302, { location: url, "set-cookie": `session=${id}; HttpOnly; SameSite=Lax; Path=/` }).end();
    },
    async "/callback"({ request, session = {}, response }) {
      const store = createMemoryTokenStore(await login.finish(request.url ?? "", session.attempt));
      delete session.attempt; // it is good for one callback
      session.me = connect({ tokenType: "bearer", token: login.tokens(store) }); // renewed when it runs out
      session.logOut = () => login.revoke(store.load() as Tokens);
      response.writeHead(302, { location: "/" }).end();
    },
    async "/"({ session: { me } = {}, response }) {
      if (me === undefined) {
        response.writeHead(401).end("Please log in.");
        return;
      }
      const [user, guilds] = await Promise.all([me.users.getMe(), me.users.listGuilds()]);
      response.end(`Hello ${user.global_name ?? user.username} of ${guilds.items.map(({ name }) => name).join(", ")}`);
    },
    async "/logout"({ session = {}, response }) {
      await session.logOut?.();
      delete session.me;
      response.writeHead(204).end();
    },
  };

  return createServer((request, response) => {
    const page = pages[(request.url ?? "").split("?")[0] ?? ""];
    const session = sessions.get(/session=(\w+)/.exec(request.headers.cookie ?? "")?.[1] ?? "");
    const fail = (error: unknown): void => {
      const again = needsLogin(error);
      response.writeHead(again ? 401 : 502).end(again ? "Please log in again." : "The platform does not answer.");
    };
    if (page === undefined) response.writeHead(404).end();
    else void page({ request, response, session }).catch(fail);
  });
}
// #endregion app

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly session: Session | undefined;
}
