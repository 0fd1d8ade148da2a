import * as analytics from "./analytics.js";
import * as astral from "./astral.js";
import { type Answer, type Connect, exported, picture, voice } from "./contract.js";
import * as fluxer from "./fluxer.js";
import * as jobs from "./jobs.js";
import * as players from "./players.js";

async function of(call: Promise<{ status: number; data?: unknown; headers: Headers }>): Promise<Answer> {
  const { status, data, headers } = await call;
  return { status, headers, body: data };
}

const byOwner = (authorization: string): { headers: { authorization: string } } => ({ headers: { authorization } });

export const connect: Connect = (targets) => {
  players.defaults.headers = { authorization: `Bearer ${targets.players.token}` };
  jobs.defaults.headers = { authorization: `Bearer ${targets.jobs.workerToken}` };
  astral.defaults.headers = { authorization: `Bot ${targets.astral.token}` };
  fluxer.defaults.headers = { authorization: `Bot ${targets.fluxer.token}` };
  return {
    players: {
      list: (limit, cursor) => of(players.playersList({ limit, ...(cursor && { cursor }) })),
      create: (idempotencyKey, guild_id) => of(players.playersCreate({ guild_id, voice }, { idempotencyKey })),
      resolve: (identifier) => of(players.tracksResolve(identifier)),
      setFilters: (guildId, volume) => of(players.playbackSetFilters(guildId, { volume })),
      cluster: () => of(players.clusterGet()),
    },
    jobs: {
      list: (userId, limit, offset) => of(jobs.jobsList(userId, { limit, offset })),
      register: (user_id, name) => of(jobs.workerRegister({ user_id, name, platform: "linux/amd64" })),
      me: () => of(jobs.workerMe()),
      submit: (user_id, file) => of(jobs.jobsSubmit({ user_id, file })),
      get: (jobId, userId) => of(jobs.jobsGet(jobId, { userId })),
    },
    analytics: {
      list: (stamp, page, pageSize) => of(analytics.engagementsList(stamp, { page, pageSize })),
      create: (stamp, name) => of(analytics.engagementsCreate(stamp, { name, type: "quality_review" })),
      summary: (stamp) => of(analytics.usageSummary(stamp)),
      uploadUrl: (stamp, fileName, engagementId) =>
        of(analytics.audioFilesUploadUrl(stamp, { fileName, engagementId })),
      export: (stamp) => of(analytics.exportsCreate(stamp, exported)),
    },
    astral: {
      list: (channelId, limit, before) => of(astral.messagesList(channelId, { limit, ...(before && { before }) })),
      send: (channelId, content, nonce) => of(astral.messagesCreate(channelId, { content, nonce })),
      me: () => of(astral.usersGetMe()),
      upload: ({ guildId }) =>
        of(astral.emojisCreate(guildId, { name: "dot", image: picture }, undefined, byOwner(targets.astral.userToken))),
      typing: (channelId) => of(astral.channelsStartTyping(channelId)),
    },
    fluxer: {
      list: (channelId, limit, before) => of(fluxer.messagesList(channelId, { limit, ...(before && { before }) })),
      send: (channelId, content, nonce) => of(fluxer.messagesCreate(channelId, { content, nonce })),
      me: () => of(fluxer.usersGetMe()),
      upload: ({ guildId }) =>
        of(fluxer.emojisCreate(guildId, { name: "dot", image: picture }, undefined, byOwner(targets.fluxer.userToken))),
      typing: (channelId) => of(fluxer.channelsStartTyping(channelId)),
    },
  };
};
