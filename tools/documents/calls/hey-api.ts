import * as analytics from "./analytics/index.js";
import { client as analyticsClient } from "./analytics/client.gen.js";
import * as astral from "./astral/index.js";
import { client as astralClient } from "./astral/client.gen.js";
import { type Answer, type Connect, exported, note, voice } from "./contract.js";
import * as fluxer from "./fluxer/index.js";
import { client as fluxerClient } from "./fluxer/client.gen.js";
import * as jobs from "./jobs/index.js";
import { client as jobsClient } from "./jobs/client.gen.js";
import * as players from "./players/index.js";
import { client as playersClient } from "./players/client.gen.js";

interface Outcome {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response?: Response;
}

async function of(call: Promise<Outcome>): Promise<Answer> {
  const { data, error, response } = await call;
  if (response === undefined) throw error;
  return { status: response.status, headers: response.headers, body: data ?? error };
}

/** With two types of body the generator takes the first; a call can say otherwise. */
function multipart(payload: object): { bodySerializer: () => FormData; headers: { "Content-Type": null } } {
  const form = new FormData();
  form.set("payload_json", JSON.stringify(payload));
  form.set("files[0]", note());
  return { bodySerializer: () => form, headers: { "Content-Type": null } };
}

export const connect: Connect = (targets) => {
  playersClient.setConfig({ auth: targets.players.token });
  jobsClient.setConfig({ auth: targets.jobs.workerToken });
  analyticsClient.setConfig({});
  // An operation that takes an access token too asks for either.
  astralClient.setConfig({ auth: ({ type }) => (type === "apiKey" ? `Bot ${targets.astral.token}` : undefined) });
  fluxerClient.setConfig({ auth: ({ type }) => (type === "apiKey" ? `Bot ${targets.fluxer.token}` : undefined) });
  return {
    players: {
      list: (limit, cursor) => of(players.playersList({ query: { limit, ...(cursor && { cursor }) } })),
      create: (key, guild_id) =>
        of(players.playersCreate({ body: { guild_id, voice }, headers: { "Idempotency-Key": key } })),
      resolve: (identifier) => of(players.tracksResolve({ query: { identifier } })),
      setFilters: (guild_id, volume) => of(players.playbackSetFilters({ path: { guild_id }, body: { volume } })),
      cluster: () => of(players.clusterGet()),
    },
    jobs: {
      list: (user_id, limit, offset) => of(jobs.jobsList({ query: { user_id, limit, offset } })),
      register: (user_id, name) => of(jobs.workerRegister({ body: { user_id, name, platform: "linux/amd64" } })),
      me: () => of(jobs.workerMe()),
      submit: (user_id, file) => of(jobs.jobsSubmit({ body: { user_id, file } })),
      get: (job_id, user_id) => of(jobs.jobsGet({ path: { job_id }, query: { user_id } })),
    },
    analytics: {
      list: (stamp, page, pageSize) =>
        of(analytics.engagementsList({ headers: { "X-Timestamp": stamp }, query: { page, pageSize } })),
      create: (stamp, name) =>
        of(analytics.engagementsCreate({ headers: { "X-Timestamp": stamp }, body: { name, type: "quality_review" } })),
      summary: (stamp) => of(analytics.usageSummary({ headers: { "X-Timestamp": stamp } })),
      uploadUrl: (stamp, fileName, engagementId) =>
        of(
          analytics.audioFilesUploadUrl({
            headers: { "X-Timestamp": stamp },
            body: { fileName, engagementId },
          }),
        ),
      export: (stamp) => of(analytics.exportsCreate({ headers: { "X-Timestamp": stamp }, body: exported })),
    },
    astral: {
      list: (channel_id, limit, before) =>
        of(astral.messagesList({ path: { channel_id }, query: { limit, ...(before && { before }) } })),
      send: (channel_id, content, nonce) =>
        of(astral.messagesCreate({ path: { channel_id }, body: { content, nonce } })),
      me: () => of(astral.usersGetMe()),
      upload: ({ channelId }) => {
        const body = { content: "a file", attachments: [{ id: 0, filename: "note.txt" }] };
        return of(astral.messagesCreate({ path: { channel_id: channelId }, body, ...multipart(body) }));
      },
      typing: (channel_id) => of(astral.channelsStartTyping({ path: { channel_id } })),
    },
    fluxer: {
      list: (channel_id, limit, before) =>
        of(fluxer.messagesList({ path: { channel_id }, query: { limit, ...(before && { before }) } })),
      send: (channel_id, content, nonce) =>
        of(fluxer.messagesCreate({ path: { channel_id }, body: { content, nonce } })),
      me: () => of(fluxer.usersGetMe()),
      upload: ({ channelId }) => {
        const body = { content: "a file", attachments: [{ id: 0, filename: "note.txt" }] };
        return of(fluxer.messagesCreate({ path: { channel_id: channelId }, body, ...multipart(body) }));
      },
      typing: (channel_id) => of(fluxer.channelsStartTyping({ path: { channel_id } })),
    },
  };
};
