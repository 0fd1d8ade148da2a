import type http from "node:http";
import type { Socket } from "node:net";
import { WaitingLine } from "../limits/waiting-line.js";
import { builtin } from "./builtin.js";

/** As it was at load: tests replace it. */
const { nextTick } = process;

/** That are dialled or shake hands at a time, to one origin: a burst of thousands reuses the first ones that answer. */
const MOST_OPENING = 64;

/** Where a request goes: all that tells connections apart, since those of the process carry no settings of a request's own. */
export interface Place {
  readonly host?: string | null | undefined;
  readonly port?: string | number | null | undefined;
}

/** An agent of Node that finds its idle connections itself. */
export interface PoolingAgent extends http.Agent {
  hasIdle(place: Place): boolean;
  closeIdle(): void;
}

/** What Node's agents do and their types leave out. */
interface Request extends http.ClientRequest {
  onSocket(socket?: Socket): void;
}
interface Pooled extends Socket {
  _httpMessage?: (http.ClientRequest & { shouldKeepAlive: boolean }) | null;
  /** Absent until its first request has ended. */
  poolOf?: Origin;
}
interface WithInside extends http.Agent {
  readonly keepAlive: boolean;
  addRequest(request: Request, options: Place): void;
  keepSocketAlive(socket: Socket): boolean;
  reuseSocket(socket: Socket, request: Request): void;
}
type Arguments = Parameters<http.Agent["createConnection"]>;

/** The connections to one origin. */
interface Origin {
  readonly idle: Pooled[];
  readonly waiting: WaitingLine<() => void>;
  open: number;
  opening: number;
}

/**
 * Node's own agent copies the options twice, builds a name and deletes members of objects for each request, which costs as much as
 * sending it. Here an idle connection lies in the list of its origin; new ones are made as Node makes them.
 */
export function createPoolingAgent(Base: typeof http.Agent, options: http.AgentOptions): PoolingAgent {
  return new (classOf(Base))(options);
}

function classOf(Base: typeof http.Agent): new (options: http.AgentOptions) => PoolingAgent {
  return class extends (Base as unknown as new (options: http.AgentOptions) => WithInside) {
    readonly #pool = new Pool(this);

    constructor(options: http.AgentOptions) {
      super(options);
      this.removeAllListeners("free");
      this.on("free", (socket: Pooled, place: Place) => this.#pool.keep(socket, place));
    }

    override addRequest(request: Request, options: Place): void {
      this.#pool.add(request, options, () => super.addRequest(request, options));
    }

    override createConnection(...args: Arguments): ReturnType<http.Agent["createConnection"]> {
      const socket = super.createConnection(...args) as Socket;
      this.#pool.opens(socket, args[0]);
      return socket;
    }

    hasIdle(place: Place): boolean {
      return this.#pool.hasIdle(place);
    }

    closeIdle(): void {
      this.#pool.closeIdle();
    }
  };
}

/** The connections of one agent, by origin. */
class Pool {
  readonly #agent: WithInside;
  readonly #origins = new Map<string, Origin>();

  constructor(agent: WithInside) {
    this.#agent = agent;
  }

  /** Gives the request an idle connection, or has one made by `connect`; where there is no place yet, later. */
  add(request: Request, place: Place, connect: () => void): void {
    const origin = this.#originOf(place);
    const send = (): void => {
      const socket = request.destroyed ? undefined : take(origin);
      if (request.destroyed) request.onSocket();
      else if (socket) {
        this.#agent.reuseSocket(socket, request);
        request.onSocket(socket);
      } else connect();
    };
    if (origin.waiting.length === 0 && this.#hasPlace(origin)) send();
    else origin.waiting.push(builtin("node:async_hooks").AsyncResource.bind(send));
  }

  /** Counts a connection from its first moment to its last. */
  opens(socket: Socket, place: Place): void {
    const origin = this.#originOf(place);
    origin.open += 1;
    origin.opening += 1;
    let isOpening = true;
    const opened = (): void => {
      if (isOpening) origin.opening -= 1;
      isOpening = false;
      this.#serve(origin);
    };
    const closed = (): void => {
      origin.open -= 1;
      opened();
      if (origin.open === 0 && origin.waiting.length === 0) this.#origins.delete(nameOf(place));
    };
    socket.once("encrypted" in socket ? "secureConnect" : "connect", opened);
    // After the agent below has heard of it too: it counts for itself, and would let the next request wait.
    socket.once("close", () => nextTick(closed));
  }

  /** A connection has carried its request. */
  keep(socket: Pooled, place: Place): void {
    const origin = this.#originOf(place);
    const { keepAlive, maxFreeSockets } = this.#agent;
    const mayStay = socket.writable && socket._httpMessage?.shouldKeepAlive === true && keepAlive;
    if (!mayStay || origin.idle.length >= maxFreeSockets || !this.#agent.keepSocketAlive(socket)) {
      socket.destroy();
      return;
    }
    if (!socket.poolOf) watch(socket, origin);
    socket._httpMessage = null;
    origin.idle.push(socket);
    this.#serve(origin);
  }

  hasIdle(place: Place): boolean {
    return (this.#origins.get(nameOf(place))?.idle.length ?? 0) > 0;
  }

  closeIdle(): void {
    for (const { idle } of this.#origins.values()) for (const socket of idle.splice(0)) socket.destroy();
  }

  #originOf(place: Place): Origin {
    const name = nameOf(place);
    let origin = this.#origins.get(name);
    if (!origin) {
      origin = { idle: [], waiting: new WaitingLine(), open: 0, opening: 0 };
      this.#origins.set(name, origin);
    }
    return origin;
  }

  #hasPlace({ idle, open, opening }: Origin): boolean {
    return idle.length > 0 || (open < this.#agent.maxSockets && opening < MOST_OPENING);
  }

  /** A connection has come back, opened or ended: those that wait longest go on. */
  #serve(origin: Origin): void {
    while (origin.waiting.length > 0 && this.#hasPlace(origin)) origin.waiting.shift()?.();
  }
}

function nameOf({ host, port }: Place): string {
  return `${host}:${port}`;
}

/** The one that came back last is the least likely to be closed at the other end. */
function take({ idle }: Origin): Pooled | undefined {
  for (let socket = idle.pop(); socket; socket = idle.pop()) {
    if (!socket.destroyed && socket.writable) return socket;
    socket.destroy();
  }
  return undefined;
}

/** What ends a connection that nobody uses: an error, bytes that would be read as the next answer, its time. */
function watch(socket: Pooled, origin: Origin): void {
  socket.poolOf = origin;
  const endIdle = (): void => {
    if (socket._httpMessage === null) socket.destroy();
  };
  socket.on("error", endIdle).on("data", endIdle).on("timeout", endIdle);
  socket.on("close", () => {
    const at = origin.idle.indexOf(socket);
    if (at >= 0) origin.idle.splice(at, 1);
  });
}
