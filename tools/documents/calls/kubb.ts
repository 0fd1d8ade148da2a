import * as analytics from "./analytics/index.js";
import * as astral from "./astral/index.js";
import { type Answer, type Connect, exported, picture, voice } from "./contract.js";
import * as fluxer from "./fluxer/index.js";
import * as jobs from "./jobs/index.js";
import * as players from "./players/index.js";

async function of(call: Promise<{ status: number; data: unknown; headers: Headers }>): Promise<Answer> {
  const { status, data, headers } = await call;
  return { status, headers, body: data };
}

/** The generator's fetch writes JSON, and no content type. */
const json = { headers: { "content-type": "application/json" } };
const authorized = (authorization: string): { headers: Record<string, string> } => ({
  headers: { authorization, ...json.headers },
});

export const connect: Connect = (targets) => {
  const player = authorized(`Bearer ${targets.players.token}`);
  const worker = authorized(`Bearer ${targets.jobs.workerToken}`);
  const onAstral = authorized(`Bot ${targets.astral.token}`);
  const onFluxer = authorized(`Bot ${targets.fluxer.token}`);
  return {
    players: {
      list: (limit, cursor) => of(players.playersList({ limit, ...(cursor && { cursor }) }, player)),
      create: (key, guild_id) => of(players.playersCreate({ guild_id, voice }, { "Idempotency-Key": key }, player)),
      resolve: (identifier) => of(players.tracksResolve({ identifier }, player)),
      setFilters: (guildId, volume) => of(players.playbackSetFilters(guildId, { volume }, player)),
      cluster: () => of(players.clusterGet(player)),
    },
    jobs: {
      list: (user_id, limit, offset) => of(jobs.jobsList({ user_id, limit, offset })),
      register: (user_id, name) => of(jobs.workerRegister({ user_id, name, platform: "linux/amd64" }, json)),
      me: () => of(jobs.workerMe(worker)),
      submit: (user_id, file) => of(jobs.jobsSubmit({ user_id, file })),
      get: (jobId, user_id) => of(jobs.jobsGet(jobId, { user_id })),
    },
    analytics: {
      list: (stamp, page, pageSize) => of(analytics.engagementsList({ "X-Timestamp": stamp }, { page, pageSize })),
      create: (stamp, name) =>
        of(analytics.engagementsCreate({ name, type: "quality_review" }, { "X-Timestamp": stamp }, json)),
      summary: (stamp) => of(analytics.usageSummary({ "X-Timestamp": stamp })),
      uploadUrl: (stamp, fileName, engagementId) =>
        of(analytics.audioFilesUploadUrl({ fileName, engagementId }, { "X-Timestamp": stamp }, json)),
      export: (stamp) => of(analytics.exportsCreate(exported, { "X-Timestamp": stamp }, json)),
    },
    astral: {
      list: (channelId, limit, before) =>
        of(astral.messagesList(channelId, { limit, ...(before && { before }) }, onAstral)),
      send: (channelId, content, nonce) => of(astral.messagesCreate(channelId, { content, nonce }, onAstral)),
      me: () => of(astral.usersGetMe(onAstral)),
      upload: ({ guildId }) =>
        of(
          astral.emojisCreate(
            guildId,
            { name: "dot", image: picture },
            undefined,
            authorized(targets.astral.userToken),
          ),
        ),
      typing: (channelId) => of(astral.channelsStartTyping(channelId, onAstral)),
    },
    fluxer: {
      list: (channelId, limit, before) =>
        of(fluxer.messagesList(channelId, { limit, ...(before && { before }) }, undefined, onFluxer)),
      send: (channelId, content, nonce) =>
        of(fluxer.messagesCreate(channelId, { content, nonce }, undefined, onFluxer)),
      me: () => of(fluxer.usersGetMe(undefined, onFluxer)),
      upload: ({ guildId }) =>
        of(
          fluxer.emojisCreate(
            guildId,
            { name: "dot", image: picture },
            undefined,
            authorized(targets.fluxer.userToken),
          ),
        ),
      typing: (channelId) => of(fluxer.channelsStartTyping(channelId, undefined, onFluxer)),
    },
  };
};
