/** An answer as a generated client gives it, in one form for all of them. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What the mock printed for an API. */
export interface Target {
  readonly url: string;
  readonly token: string;
  readonly userToken: string;
  readonly workerToken: string;
  readonly userId: string;
  readonly apiKey: string;
  readonly hmacSecret: string;
  readonly guildId: string;
  readonly channelId: string;
}

export type ApiName = "players" | "jobs" | "analytics" | "astral" | "fluxer";
export type Targets = Readonly<Record<ApiName, Target>>;

export interface ChatCalls {
  list(channelId: string, limit: number, before?: string): Promise<Answer>;
  send(channelId: string, content: string, nonce: string): Promise<Answer>;
  me(): Promise<Answer>;
  /** A message with a file; an emoji, by its owner, where the generator knows one type of body for an operation. */
  upload(place: { readonly guildId: string; readonly channelId: string }): Promise<Answer>;
  typing(channelId: string): Promise<Answer>;
}

/** Five calls of each API, written with what a generator made of its file. */
export interface Calls {
  readonly players: {
    list(limit: number, cursor?: string): Promise<Answer>;
    create(key: string, guildId: string): Promise<Answer>;
    resolve(identifier: string): Promise<Answer>;
    setFilters(guildId: string, volume: number): Promise<Answer>;
    cluster(): Promise<Answer>;
  };
  readonly jobs: {
    list(userId: string, limit: number, offset: number): Promise<Answer>;
    register(userId: string, name: string): Promise<Answer>;
    me(): Promise<Answer>;
    submit(userId: string, file: File): Promise<Answer>;
    get(jobId: string, userId: string): Promise<Answer>;
  };
  readonly analytics: {
    list(timestamp: string, page: number, pageSize: number): Promise<Answer>;
    create(timestamp: string, name: string): Promise<Answer>;
    summary(timestamp: string): Promise<Answer>;
    uploadUrl(timestamp: string, fileName: string, engagementId: string): Promise<Answer>;
    export(timestamp: string): Promise<Answer>;
  };
  readonly astral: ChatCalls;
  readonly fluxer: ChatCalls;
}

/** Each adapter exports this as `connect`. */
export type Connect = (targets: Targets) => Calls;

export const voice = {
  user_id: "81384788765712384",
  channel_id: "250000000000000002",
  session_id: "session",
  token: "voice-token",
  endpoint: "voice.example:443",
};

export const exported = { type: "summary", format: "csv", dateFrom: "2026-01-01", dateTo: "2026-01-31" } as const;

/** A picture of one pixel, as a data URI. */
export const picture =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export const note = (): File => new File(["one line\n"], "note.txt", { type: "text/plain" });
