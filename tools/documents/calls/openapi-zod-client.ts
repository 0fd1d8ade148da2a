import axios, { AxiosHeaders, type AxiosInstance, type AxiosResponse, isAxiosError } from "axios";
import { createApiClient as createAnalytics } from "./analytics.js";
import { createApiClient as createAstral } from "./astral.js";
import { type Answer, type Connect, exported, picture, voice } from "./contract.js";
import { createApiClient as createFluxer } from "./fluxer.js";
import { createApiClient as createJobs } from "./jobs.js";
import { createApiClient as createPlayers } from "./players.js";

/** The client gives bodies alone, after it has judged them by the file's schemas; the rest of an answer is known to its transport. */
function transport(authorization: string | undefined): { axiosInstance: AxiosInstance; of: typeof answer } {
  const headers = authorization === undefined ? {} : { Authorization: authorization };
  const axiosInstance = axios.create({ adapter: "fetch", headers });
  axiosInstance.interceptors.request.use((config) => {
    if (config.data instanceof FormData) config.headers.setContentType(false); // else axios 1.21 calls it urlencoded
    return config;
  });
  let last: AxiosResponse | undefined;
  axiosInstance.interceptors.response.use((response) => (last = response));
  const answer = async (call: Promise<unknown>): Promise<Answer> => {
    const response = await call.then(
      () => last,
      (thrown: unknown) => {
        if (isAxiosError(thrown) && thrown.response !== undefined) return thrown.response;
        throw thrown;
      },
    );
    if (response === undefined) throw new Error("no answer");
    const pairs = AxiosHeaders.from(response.headers as AxiosHeaders).toJSON(true) as Record<string, string>;
    return { status: response.status, headers: new Headers(pairs), body: response.data as unknown };
  };
  return { axiosInstance, of: answer };
}

const byOwner = (authorization: string): { headers: { Authorization: string } } => ({
  headers: { Authorization: authorization },
});

export const connect: Connect = (targets) => {
  const player = transport(`Bearer ${targets.players.token}`);
  const worker = transport(`Bearer ${targets.jobs.workerToken}`);
  const analyst = transport(undefined);
  const onAstral = transport(`Bot ${targets.astral.token}`);
  const onFluxer = transport(`Bot ${targets.fluxer.token}`);
  const players = createPlayers("https://auralis.karenx.pro/api", player);
  const jobs = createJobs("https://auraliscloud.xyz/api", worker);
  const analytics = createAnalytics("https://api.auralytik.ai/api/v1", analyst);
  const astral = createAstral("https://astraof.com/api/v1", onAstral);
  const fluxer = createFluxer("https://api.fluxer.app/v1", onFluxer);
  const stamped = (stamp: string): { headers: { "X-Timestamp": string } } => ({ headers: { "X-Timestamp": stamp } });
  return {
    players: {
      list: (limit, cursor) => player.of(players["players.list"]({ queries: { limit, cursor } })),
      create: (key, guild_id) =>
        player.of(players["players.create"]({ guild_id, voice }, { headers: { "Idempotency-Key": key } })),
      resolve: (identifier) => player.of(players["tracks.resolve"]({ queries: { identifier } })),
      setFilters: (guild_id, volume) => player.of(players["playback.setFilters"]({ volume }, { params: { guild_id } })),
      cluster: () => player.of(players["cluster.get"]()),
    },
    jobs: {
      list: (user_id, limit, offset) => worker.of(jobs["jobs.list"]({ queries: { user_id, limit, offset } })),
      register: (user_id, name) => worker.of(jobs["worker.register"]({ user_id, name, platform: "linux/amd64" })),
      me: () => worker.of(jobs["worker.me"]()),
      submit: (user_id, file) => worker.of(jobs["jobs.submit"]({ user_id, file })),
      get: (job_id, user_id) => worker.of(jobs["jobs.get"]({ params: { job_id }, queries: { user_id } })),
    },
    analytics: {
      list: (stamp, page, pageSize) =>
        analyst.of(analytics["engagements.list"]({ ...stamped(stamp), queries: { page, pageSize } })),
      create: (stamp, name) =>
        analyst.of(analytics["engagements.create"]({ name, type: "quality_review" }, stamped(stamp))),
      summary: (stamp) => analyst.of(analytics["usage.summary"](stamped(stamp))),
      uploadUrl: (stamp, fileName, engagementId) =>
        analyst.of(analytics["audioFiles.uploadUrl"]({ fileName, engagementId }, stamped(stamp))),
      export: (stamp) => analyst.of(analytics["exports.create"](exported, stamped(stamp))),
    },
    astral: {
      list: (channel_id, limit, before) =>
        onAstral.of(astral["messages.list"]({ params: { channel_id }, queries: { limit, before } })),
      send: (channel_id, content, nonce) =>
        onAstral.of(astral["messages.create"]({ content, nonce }, { params: { channel_id } })),
      me: () => onAstral.of(astral["users.getMe"]()),
      upload: ({ guildId }) =>
        onAstral.of(
          astral["emojis.create"](
            { name: "dot", image: picture },
            { params: { guild_id: guildId }, ...byOwner(targets.astral.userToken) },
          ),
        ),
      typing: (channel_id) => onAstral.of(astral["channels.startTyping"](undefined, { params: { channel_id } })),
    },
    fluxer: {
      list: (channel_id, limit, before) =>
        onFluxer.of(fluxer["messages.list"]({ params: { channel_id }, queries: { limit, before } })),
      send: (channel_id, content, nonce) =>
        onFluxer.of(fluxer["messages.create"]({ content, nonce }, { params: { channel_id } })),
      me: () => onFluxer.of(fluxer["users.getMe"]()),
      upload: ({ guildId }) =>
        onFluxer.of(
          fluxer["emojis.create"](
            { name: "dot", image: picture },
            { params: { guild_id: guildId }, ...byOwner(targets.fluxer.userToken) },
          ),
        ),
      typing: (channel_id) => onFluxer.of(fluxer["channels.startTyping"](undefined, { params: { channel_id } })),
    },
  };
};
