import { expect } from "vitest";
import { createFluxer } from "../../../src/index.js";
import { asFluxer, type Cases, type Play } from "./play.js";

const relay = { name: "berlin", url: "https://relay.example", latitude: 52.5, longitude: 13.4, public_key: "x" };

export const fluxerInstanceCases: Cases = {
  "instance.discover": async (play) => {
    const { endpoints } = await asFluxer(play.bot).instance.discover();
    const discovered = createFluxer({ ...withoutBase(play), instanceUrl: "https://api.fluxer.app" });
    expect((await discovered.users.getMe()).id).toBe(play.botId);
    const sent = await play.bot.messages.create(
      play.channelId,
      {},
      { files: [{ content: new Uint8Array(1), filename: "a.bin" }] },
    );
    expect(sent.attachments[0]?.url?.startsWith(endpoints.media)).toBe(true);
  },
  "instance.getSsoStatus": async ({ bot }) => {
    const status = await asFluxer(bot).instance.getSsoStatus();
    const { sso } = await asFluxer(bot).instance.discover();
    expect(status).toMatchObject({ enabled: sso?.["enabled"], enforced: sso?.["enforced"] });
  },
  "instance.getTelemetry": async ({ bot, mock }) => {
    expect(await asFluxer(bot).instance.getTelemetry()).toMatchObject({
      telemetry_enabled: true,
      service: "fluxer_api",
    });
    mock.fluxer.configure({ telemetry: false });
    expect(await asFluxer(bot).instance.getTelemetry().safe()).toMatchObject({ error: { code: "NOT_FOUND" } });
    await bot.users.getMe();
  },
  "relays.list": async ({ bot, mock }) => {
    const { relays } = asFluxer(bot);
    await relays.register({ ...relay, name: "tokyo", latitude: 35.7, longitude: 139.7 });
    await relays.register(relay);
    const near = (await relays.list({ lat: 52, lon: 13 })).items;
    expect(near.map(({ name }) => name)).toEqual(["berlin", "tokyo"]);
    expect(near[0]?.distance_km).toBeLessThan(100);
    await mock.clock.advance("91s");
    expect((await relays.list()).items).toEqual([]);
    await gone(mock, async () => relays.list());
  },
  "relays.register": async ({ bot, mock }) => {
    const { relays } = asFluxer(bot);
    const made = await relays.register(relay);
    expect(made).toMatchObject({ region: "unknown", capacity: 1000 });
    expect(await relays.getStatus(made.id)).toEqual(made);
    await gone(mock, async () => relays.register(relay));
  },
  "relays.getStatus": async ({ bot, mock }) => {
    const { relays } = asFluxer(bot);
    const { id } = await relays.register(relay);
    await mock.clock.advance("91s");
    expect(await relays.getStatus(id)).toMatchObject({ healthy: false });
    await gone(mock, async () => relays.getStatus(id));
  },
  "relays.heartbeat": async ({ bot, mock }) => {
    const { relays } = asFluxer(bot);
    const { id } = await relays.register(relay);
    await mock.clock.advance("60s");
    expect(await relays.heartbeat(id)).toEqual({ status: "ok" });
    await mock.clock.advance("60s");
    expect(await relays.getStatus(id)).toMatchObject({ healthy: true });
    await gone(mock, async () => relays.heartbeat(id));
  },
  "relays.delete": async ({ bot, mock }) => {
    const { relays } = asFluxer(bot);
    const { id } = await relays.register(relay);
    expect(await relays.delete(id)).toEqual({ status: "deleted" });
    expect((await relays.list()).items).toEqual([]);
    await gone(mock, async () => relays.delete(id));
  },
};

function withoutBase({ mock }: Play): Omit<ReturnType<Play["mock"]["fluxer"]["options"]>, "baseUrl"> {
  const { baseUrl: _, ...rest } = mock.fluxer.options();
  return rest;
}

/** An instance without the directory knows none of its routes. */
async function gone({ fluxer }: Play["mock"], call: () => Promise<unknown>): Promise<void> {
  fluxer.configure({ relayDirectory: false });
  await expect(call()).rejects.toMatchObject({ code: "NOT_FOUND" });
  fluxer.configure({ relayDirectory: true });
}
