// Written by `pnpm run generate` from spec/admin.yaml. Do not edit.

export type Index = {
  readonly routes: readonly {
    readonly method: string;
    readonly path: string;
    readonly operation: string;
  }[];
  readonly url: string;
  readonly apis: {
    readonly [key: string]: {
      readonly [key: string]: string;
    };
  };
  readonly worlds: readonly string[];
};

export type Clock = {
  readonly now: number;
  readonly mode: "auto" | "manual" | "real";
  readonly pending: {
    readonly wait: number;
    readonly guard: number;
    readonly background: number;
  };
};

export type Text = {
  readonly text: string;
};

export type LedgerFilter = {
  readonly operation?: string;
  readonly api?: string;
  readonly count?: number;
};

export type ViolationPattern = {
  readonly operation?: string;
  readonly api?: string;
  readonly keyword?: string;
  readonly path?: string;
  readonly times?: number;
};

export type CoverageExpectation = {
  readonly api: string;
  readonly except?: readonly string[];
};

export type Settings = {
  readonly [key: string]: unknown;
};

export type NewPerson = {
  readonly name: string;
  readonly premium?: boolean;
  readonly acceptsMessages?: boolean;
  readonly mfa?: boolean;
  readonly nsfwAllowed?: boolean;
};

export type Account = {
  readonly id: string;
  readonly token: string;
};

export type NewApplication = {
  readonly name: string;
  readonly owner?: string;
};

export type BotAccount = {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
};

export type MadeApplication = {
  readonly applicationId: string;
};

export type NewAccessToken = {
  readonly scopes: readonly string[];
};

export type MadeToken = {
  readonly token: string;
};

export type TokenOf = {
  readonly token: string;
};

export type NewRelation = {
  readonly user_id: string;
  readonly other_id: string;
  readonly type?: 1 | 2;
};

export type NewDirectMessage = {
  readonly user_id?: string;
  readonly other_id?: string;
};

export type MadeChannel = {
  readonly channel_id: string;
};

export type SessionList = {
  readonly sessions: readonly Row[];
};

export type Row = {
  readonly [key: string]: unknown;
};

export type NewGuild = {
  readonly name?: string;
  readonly owner?: string;
  readonly bot?: boolean;
  readonly everyone?: readonly string[] | string;
  readonly features?: readonly string[];
  readonly disabledOperations?: number;
};

export type Guild = {
  readonly id: string;
  readonly roles: {
    readonly [key: string]: string;
  };
  readonly channels: {
    readonly [key: string]: string;
  };
  readonly members: {
    readonly [key: string]: string;
  };
};

export type NewRole = {
  readonly name: string;
  readonly permissions?: readonly string[] | string;
  readonly color?: number;
  readonly mentionable?: boolean;
  readonly position?: number;
};

export type Overwrite = {
  readonly allow?: readonly string[] | string;
  readonly deny?: readonly string[] | string;
};

export type NewChannel = {
  readonly name: string;
  readonly type?: 0 | 2 | 4 | 998;
  readonly topic?: string;
  readonly parent?: string;
  readonly slowmodeSeconds?: number;
  readonly overwrites?: {
    readonly [key: string]: Overwrite;
  };
};

export type NewMember = {
  readonly name: string;
  readonly id?: string;
  readonly nick?: string;
  readonly roles?: readonly string[];
};

export type NewGrant = {
  readonly roles: readonly string[];
  readonly member?: string;
};

export type MemberName = {
  readonly member: string;
};

export type NewCredential = {
  readonly token?: string;
  readonly allowlist?: readonly string[];
  readonly concurrentGuilds?: number;
  readonly botUserId?: string;
};

export type Capacity = {
  readonly capacity: number;
  readonly node?: string;
};

export type NewWorker = {
  readonly name?: string;
  readonly platform?: "linux/amd64" | "linux/arm64";
  readonly userId?: string;
};

export type MadeWorker = {
  readonly token: string;
  readonly workerId: string;
};

export type MadeUser = {
  readonly userId: string;
};

export type CloudJobs = {
  readonly jobs: readonly Row[];
};

export type CloudLogs = {
  readonly logs: readonly string[];
};

export type ObjectKeys = {
  readonly objects: readonly string[];
};

export type NewObject = {
  readonly key: string;
  readonly base64: string;
};

export type StoredObject = {
  readonly key: string;
  readonly base64: string;
};

export type NewKey = {
  readonly name?: string;
  readonly scopes?: readonly string[];
  readonly ipAllowlist?: readonly string[];
  readonly apiKey?: string;
  readonly hmacSecret?: string;
  readonly live?: boolean;
};

export type MadeKey = {
  readonly keyId: string;
  readonly apiKey: string;
  readonly hmacSecret: string;
};

export type NewCall = {
  readonly campaignId?: string;
  readonly outcome?: string;
  readonly durationSeconds?: number;
};

export type WorldList = {
  readonly worlds: readonly {
    readonly id: string;
    readonly seed: number;
  }[];
};

export type SnapshotList = {
  readonly snapshots: readonly string[];
};

export type Platform = "astral" | "fluxer";

export type SayRequest = {
  readonly channel_id: string;
  readonly content: string;
  readonly as?: string;
};

export type SaidMessage = {
  readonly id: string;
  readonly channel_id: string;
  readonly content: string;
} & {
  readonly [key: string]: unknown;
};

export type AdvanceRequest = {
  readonly ms: number | string;
};

export type ClockState = {
  readonly now: number;
};

export type FaultRule = {
  readonly operation?: string;
  readonly api?: string;
  readonly before?: "read" | "service";
  readonly after?: "commit";
  readonly drop?: "connection" | "refused" | "dns" | "tls";
  readonly status?: number;
  readonly code?: string;
  readonly headers?: {
    readonly [key: string]: string;
  };
  readonly hang?: true;
  readonly body?: "stall" | "cut" | "short" | "drip";
  readonly bodyBytes?: number;
  readonly bytesPerSecond?: number;
  readonly deliveries?: number;
  readonly commitAfterMs?: number;
  readonly latencyMs?: number;
  readonly times?: number;
  readonly nth?: number;
  readonly every?: number;
  readonly forMs?: number;
  readonly probability?: number;
};

export type ActiveFault = {
  readonly id: string;
  readonly rule: FaultRule;
  readonly fired: number;
};

export type FaultList = {
  readonly faults: readonly ActiveFault[];
};

export type Journal = {
  readonly exchanges: readonly JournalRow[];
  readonly sockets: readonly JournalRow[];
  readonly dropped: {
    readonly exchanges: number;
    readonly sockets: number;
  };
};

export type JournalRow = {
  readonly index: number;
  readonly at: number;
  readonly api: string;
} & {
  readonly [key: string]: unknown;
};

export type Ledger = {
  readonly intents: readonly LedgerRow[];
  readonly effects: readonly LedgerRow[];
  readonly dropped: number;
};

export type LedgerRow = {
  readonly api: string;
  readonly operation: string;
} & {
  readonly [key: string]: unknown;
};

export type Contract = {
  readonly violations: readonly Violation[];
  readonly clean: boolean;
  readonly reason?: string;
};

export type Violation = {
  readonly api: string;
  readonly operation?: string;
  readonly method: string;
  readonly url: string;
  readonly issues: readonly string[];
};

export type Coverage = {
  readonly [key: string]: ApiCoverage;
};

export type ApiCoverage = {
  readonly operations: {
    readonly [key: string]: OperationCoverage;
  };
  readonly events: {
    readonly [key: string]: number;
  };
  readonly closeCodes: {
    readonly [key: string]: number;
  };
  readonly missing: readonly string[];
};

export type OperationCoverage = {
  readonly statuses: {
    readonly [key: string]: number;
  };
  readonly codes: {
    readonly [key: string]: number;
  };
  readonly forced: number;
};

export type SavedSnapshot = {
  readonly id: string;
};

export type DropRequest = {
  readonly platform?: Platform;
  readonly sessionId?: string;
  readonly userId?: string;
  readonly shard?: number;
};

export type DropResult = {
  readonly dropped: number;
};

export type GatewayTarget = {
  readonly sessionId?: string;
  readonly userId?: string;
  readonly shard?: number;
};

export type ScriptedAnswer = {
  readonly close?: number;
  readonly op9?: boolean;
};

export type GatewayStep = {
  readonly platform: Platform;
  readonly step: "drop" | "freeze" | "reconnect" | "probe" | "killSession" | "invalidate" | "close" | "raw" | "inject" | "duplicate" | "skipSequence" | "delay" | "answer" | "closeAfterReady" | "refuseUpgrade" | "heartbeatInterval" | "splitMessages" | "resumeUrl" | "replayFloor" | "frameLimit" | "startsRemaining" | "unavailableGuilds" | "clear";
} & (OpenSocketsStep | KillSessionStep | InvalidateStep | CloseStep | RawStep | InjectStep | DuplicateStep | SkipSequenceStep | DelayStep | AnswerStep | CloseAfterReadyStep | RefuseUpgradeStep | HeartbeatIntervalStep | SplitMessagesStep | ResumeUrlStep | ReplayFloorStep | FrameLimitStep | StartsRemainingStep | UnavailableGuildsStep | ClearStep);

export type OpenSocketsStep = {
  readonly platform: Platform;
  readonly step: "drop" | "freeze" | "reconnect" | "probe";
  readonly target?: GatewayTarget;
};

export type KillSessionStep = {
  readonly platform: Platform;
  readonly step: "killSession";
  readonly target?: GatewayTarget;
};

export type InvalidateStep = {
  readonly platform: Platform;
  readonly step: "invalidate";
  readonly resumable: boolean;
  readonly target?: GatewayTarget;
};

export type CloseStep = {
  readonly platform: Platform;
  readonly step: "close";
  readonly code: number;
  readonly reason?: string;
  readonly target?: GatewayTarget;
};

export type RawStep = {
  readonly platform: Platform;
  readonly step: "raw";
  readonly data: string;
  readonly encoding?: "utf8" | "base64";
  readonly target?: GatewayTarget;
};

export type InjectStep = {
  readonly platform: Platform;
  readonly step: "inject";
  readonly event: string;
  readonly payload?: unknown;
  readonly target?: GatewayTarget;
};

export type DuplicateStep = {
  readonly platform: Platform;
  readonly step: "duplicate";
  readonly back?: number;
  readonly target?: GatewayTarget;
};

export type SkipSequenceStep = {
  readonly platform: Platform;
  readonly step: "skipSequence";
  readonly count: number;
  readonly target?: GatewayTarget;
};

export type DelayStep = {
  readonly platform: Platform;
  readonly step: "delay";
  readonly moment: "hello" | "ready" | "resumed" | "ack";
  readonly ms: number | "never";
  readonly times?: number;
};

export type AnswerStep = {
  readonly platform: Platform;
  readonly step: "answer";
  readonly frame: "identify" | "resume";
  readonly by: ScriptedAnswer;
  readonly times?: number;
};

export type CloseAfterReadyStep = {
  readonly platform: Platform;
  readonly step: "closeAfterReady";
  readonly code: number;
  readonly times?: number;
};

export type RefuseUpgradeStep = {
  readonly platform: Platform;
  readonly step: "refuseUpgrade";
  readonly status: number;
  readonly retryAfterS?: number;
  readonly times?: number;
  readonly forMs?: number;
  readonly headers?: {
    readonly [key: string]: string;
  };
};

export type HeartbeatIntervalStep = {
  readonly platform: Platform;
  readonly step: "heartbeatInterval";
  readonly value?: unknown;
};

export type SplitMessagesStep = {
  readonly platform: Platform;
  readonly step: "splitMessages";
  readonly parts: number;
};

export type ResumeUrlStep = {
  readonly platform: Platform;
  readonly step: "resumeUrl";
  readonly url: string;
};

export type ReplayFloorStep = {
  readonly platform: Platform;
  readonly step: "replayFloor";
  readonly seq: number;
};

export type FrameLimitStep = {
  readonly platform: Platform;
  readonly step: "frameLimit";
  readonly count: number;
  readonly windowMs: number;
};

export type StartsRemainingStep = {
  readonly platform: Platform;
  readonly step: "startsRemaining";
  readonly count: number;
};

export type UnavailableGuildsStep = {
  readonly platform: Platform;
  readonly step: "unavailableGuilds";
  readonly ids: readonly string[];
};

export type ClearStep = {
  readonly platform: Platform;
  readonly step: "clear";
};

export type GatewayStepResult = {
  readonly met?: number;
};

export type CreateWorldRequest = {
  readonly id?: string;
  readonly seed?: number;
  readonly keep?: number;
  readonly trust?: Trust;
};

export type Trust = "stated" | "observed" | "proposed";

export type WorldSettings = {
  readonly trust?: Trust;
};

export type WorldLine = {
  readonly antiphon: 1;
  readonly url: string;
  readonly world: string;
  readonly apis: {
    readonly [key: string]: {
      readonly [key: string]: string;
    };
  };
};

/** Every operation of Mock administration as its service sees it. */
export interface AdminOperations {
  readonly "index.read": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: Index };
  };
  readonly "credentials.read": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: WorldLine };
  };
  readonly "clock.read": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: Clock };
  };
  readonly "clock.settle": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: ClockState };
  };
  readonly "journal.canonical": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: Text };
  };
  readonly "ledger.expect": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: (LedgerFilter) | undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "contract.expect": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: ViolationPattern;
    readonly answers: { readonly 204: undefined };
  };
  readonly "contract.assertClean": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "coverage.expect": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: CoverageExpectation;
    readonly answers: { readonly 204: undefined };
  };
  readonly "apis.configure": {
    readonly path: { readonly api: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: Settings;
    readonly answers: { readonly 204: undefined };
  };
  readonly "chat.person": {
    readonly path: { readonly platform: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: NewPerson;
    readonly answers: { readonly 201: Account };
  };
  readonly "chat.bot": {
    readonly path: { readonly platform: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: NewApplication;
    readonly answers: { readonly 201: BotAccount };
  };
  readonly "chat.application": {
    readonly path: { readonly platform: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: NewApplication;
    readonly answers: { readonly 201: MadeApplication };
  };
  readonly "chat.accessToken": {
    readonly path: { readonly platform: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: NewAccessToken;
    readonly answers: { readonly 201: MadeToken };
  };
  readonly "chat.relate": {
    readonly path: { readonly platform: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: NewRelation;
    readonly answers: { readonly 204: undefined };
  };
  readonly "chat.directMessage": {
    readonly path: { readonly platform: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: (NewDirectMessage) | undefined;
    readonly answers: { readonly 200: MadeChannel };
  };
  readonly "chat.sessions": {
    readonly path: { readonly platform: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: SessionList };
  };
  readonly "guilds.create": {
    readonly path: { readonly platform: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: (NewGuild) | undefined;
    readonly answers: { readonly 201: Guild };
  };
  readonly "guilds.read": {
    readonly path: { readonly platform: string; readonly guild: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: Guild };
  };
  readonly "guilds.role": {
    readonly path: { readonly platform: string; readonly guild: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: NewRole;
    readonly answers: { readonly 200: Guild };
  };
  readonly "guilds.channel": {
    readonly path: { readonly platform: string; readonly guild: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: NewChannel;
    readonly answers: { readonly 200: Guild };
  };
  readonly "guilds.member": {
    readonly path: { readonly platform: string; readonly guild: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: NewMember;
    readonly answers: { readonly 200: Guild };
  };
  readonly "guilds.grant": {
    readonly path: { readonly platform: string; readonly guild: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: NewGrant;
    readonly answers: { readonly 200: Guild };
  };
  readonly "guilds.token": {
    readonly path: { readonly platform: string; readonly guild: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: MemberName;
    readonly answers: { readonly 201: MadeToken };
  };
  readonly "auralis.credential": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: (NewCredential) | undefined;
    readonly answers: { readonly 201: MadeToken };
  };
  readonly "auralis.revoke": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: TokenOf;
    readonly answers: { readonly 204: undefined };
  };
  readonly "auralis.unpin": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: TokenOf;
    readonly answers: { readonly 204: undefined };
  };
  readonly "auralis.loseNode": {
    readonly path: { readonly node: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "auralis.capacity": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: Capacity;
    readonly answers: { readonly 204: undefined };
  };
  readonly "cloud.worker": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: (NewWorker) | undefined;
    readonly answers: { readonly 201: MadeWorker };
  };
  readonly "cloud.user": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 201: MadeUser };
  };
  readonly "cloud.jobs": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: CloudJobs };
  };
  readonly "cloud.logs": {
    readonly path: { readonly job: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: CloudLogs };
  };
  readonly "cloud.objects": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: ObjectKeys };
  };
  readonly "cloud.setObject": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: NewObject;
    readonly answers: { readonly 204: undefined };
  };
  readonly "cloud.removeObject": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
  readonly key: string;
};
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "cloud.object": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
  readonly key: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: StoredObject };
  };
  readonly "auralytik.key": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: (NewKey) | undefined;
    readonly answers: { readonly 201: MadeKey };
  };
  readonly "auralytik.call": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: (NewCall) | undefined;
    readonly answers: { readonly 201: Row };
  };
  readonly "auralytik.settings": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: Row };
  };
  readonly "chat.say": {
    readonly path: { readonly platform: string };
    readonly query: {
  readonly world?: string;
};
    readonly body: SayRequest;
    readonly answers: { readonly 200: SaidMessage };
  };
  readonly "clock.advance": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: AdvanceRequest;
    readonly answers: { readonly 200: ClockState };
  };
  readonly "faults.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: FaultList };
  };
  readonly "faults.add": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: FaultRule;
    readonly answers: { readonly 201: ActiveFault };
  };
  readonly "faults.clear": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
  readonly id?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "journal.read": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: Journal };
  };
  readonly "journal.clear": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "ledger.read": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: Ledger };
  };
  readonly "contract.read": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: Contract };
  };
  readonly "coverage.read": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Coverage };
  };
  readonly "coverage.clear": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "worlds.snapshots": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: SnapshotList };
  };
  readonly "worlds.snapshot": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 201: SavedSnapshot };
  };
  readonly "worlds.forget": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
  readonly id?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "worlds.restore": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: SavedSnapshot;
    readonly answers: { readonly 204: undefined };
  };
  readonly "gateway.drop": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: (DropRequest) | undefined;
    readonly answers: { readonly 200: DropResult };
  };
  readonly "gateway.script": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: GatewayStep;
    readonly answers: { readonly 200: GatewayStepResult };
  };
  readonly "worlds.reset": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
  readonly "settings.read": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: WorldSettings };
  };
  readonly "settings.change": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly world?: string;
};
    readonly body: WorldSettings;
    readonly answers: { readonly 200: WorldSettings };
  };
  readonly "worlds.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: WorldList };
  };
  readonly "worlds.create": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: (CreateWorldRequest) | undefined;
    readonly answers: { readonly 201: WorldLine };
  };
  readonly "worlds.close": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly id: string;
};
    readonly body: undefined;
    readonly answers: { readonly 204: undefined };
  };
}
