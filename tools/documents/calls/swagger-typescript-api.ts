import { Api as Analytics, ExportFormat, ExportType } from "./analytics/api.js";
import { Api as Astral, ContentType as AstralType } from "./astral/api.js";
import { type Answer, type Connect, exported, note, voice } from "./contract.js";
import { Api as Fluxer, ContentType as FluxerType } from "./fluxer/api.js";
import { Api as Jobs } from "./jobs/api.js";
import { Api as Players } from "./players/api.js";

interface Outcome {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  readonly error: unknown;
}

/** An answer that is an error is thrown as it is. */
async function of(call: Promise<Outcome>): Promise<Answer> {
  const { status, headers, data, error } = await call.catch((thrown: Outcome) => thrown);
  return { status, headers, body: data ?? error };
}

const worker = {
  securityWorker: (authorization: string | null) => ({ headers: { Authorization: authorization ?? "" } }),
};

/** The generator has no place for headers that a file declares: they go into what is common to all calls. */
const stamped = (stamp: string): { headers: Record<string, string> } => ({ headers: { "X-Timestamp": stamp } });

const exportRequest = { ...exported, type: ExportType.Summary, format: ExportFormat.Csv };

/** What has no body when it succeeds is not read when it fails, unless a call asks for it. */
const refusal = { format: "json" } as const;

const upload = (): object => ({
  payload_json: { content: "a file", attachments: [{ id: 0, filename: "note.txt" }] },
  "files[0]": note(),
});

export const connect: Connect = (targets) => {
  const players = new Players<string>(worker);
  const jobs = new Jobs<string>(worker);
  const analytics = new Analytics<string>({});
  const astral = new Astral<string>(worker);
  const fluxer = new Fluxer<string>(worker);
  players.setSecurityData(`Bearer ${targets.players.token}`);
  jobs.setSecurityData(`Bearer ${targets.jobs.workerToken}`);
  astral.setSecurityData(`Bot ${targets.astral.token}`);
  fluxer.setSecurityData(`Bot ${targets.fluxer.token}`);
  return {
    players: {
      list: (limit, cursor) => of(players.v1.playersList({ limit, ...(cursor && { cursor }) })),
      create: (key, guild_id) =>
        of(players.v1.playersCreate({ guild_id, voice }, { headers: { "Idempotency-Key": key } })),
      resolve: (identifier) => of(players.v1.tracksResolve({ identifier })),
      setFilters: (guildId, volume) => of(players.v1.playbackSetFilters(guildId, { volume })),
      cluster: () => of(players.v1.clusterGet()),
    },
    jobs: {
      list: (user_id, limit, offset) => of(jobs.jobs.jobsList({ user_id, limit, offset })),
      register: (user_id, name) => of(jobs.worker.workerRegister({ user_id, name, platform: "linux/amd64" })),
      me: () => of(jobs.worker.workerMe()),
      submit: (user_id, file) => of(jobs.upload.jobsSubmit({ user_id, file })),
      get: (jobId, user_id) => of(jobs.jobs.jobsGet(jobId, { user_id })),
    },
    analytics: {
      list: (stamp, page, pageSize) => of(analytics.engagements.engagementsList({ page, pageSize }, stamped(stamp))),
      create: (stamp, name) =>
        of(analytics.engagements.engagementsCreate({ name, type: "quality_review" }, stamped(stamp))),
      summary: (stamp) => of(analytics.usage.usageSummary(undefined, stamped(stamp))),
      uploadUrl: (stamp, fileName, engagementId) =>
        of(analytics.audioFiles.audioFilesUploadUrl({ fileName, engagementId }, stamped(stamp))),
      export: (stamp) => of(analytics.analytics.exportsCreate(exportRequest, stamped(stamp))),
    },
    astral: {
      list: (channelId, limit, before) =>
        of(astral.channels.messagesList(channelId, { limit, ...(before && { before }) })),
      send: (channelId, content, nonce) => of(astral.channels.messagesCreate(channelId, { content, nonce })),
      me: () => of(astral.users.usersGetMe()),
      upload: ({ channelId }) => of(astral.channels.messagesCreate(channelId, upload(), { type: AstralType.FormData })),
      typing: (channelId) => of(astral.channels.channelsStartTyping(channelId, refusal)),
    },
    fluxer: {
      list: (channelId, limit, before) =>
        of(fluxer.channels.messagesList(channelId, { limit, ...(before && { before }) })),
      send: (channelId, content, nonce) => of(fluxer.channels.messagesCreate(channelId, { content, nonce })),
      me: () => of(fluxer.users.usersGetMe()),
      upload: ({ channelId }) => of(fluxer.channels.messagesCreate(channelId, upload(), { type: FluxerType.FormData })),
      typing: (channelId) => of(fluxer.channels.channelsStartTyping(channelId, refusal)),
    },
  };
};
