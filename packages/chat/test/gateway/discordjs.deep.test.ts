import { REST } from "@discordjs/rest";
import { CompressionMethod, WebSocketManager, WebSocketShardEvents } from "@discordjs/ws";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";
import { expect, test } from "vitest";
import { transcript } from "./transcript.js";
import { until } from "./tcp-stage.js";

test.each([null, CompressionMethod.ZlibNative])(
  "an unmodified @discordjs/ws connects, gets READY and typed events, and resumes (compression %s)",
  { timeout: 60_000 },
  async (compression) => {
    const mock = createMock({ seed: 1, clock: "real" });
    mock.astral.configure({ discord: true });
    const server = await serve(mock);
    const rest = new REST({ api: server.at("astral").baseUrl.replace(/\/v1$/, ""), version: "1" }).setToken(
      mock.astral.token,
    );
    const manager = new WebSocketManager({ token: mock.astral.token, intents: 0, rest, compression });
    const events: string[] = [];
    const contents: string[] = [];
    manager.on(WebSocketShardEvents.Dispatch, (event) => {
      const { t, d } = event as { readonly t: string; readonly d: { readonly content?: string } };
      events.push(t);
      if (t === "MESSAGE_CREATE") contents.push(String(d.content));
    });
    manager.on(WebSocketShardEvents.Error, (error) => events.push(String(error)));
    try {
      await manager.connect();
      await until(() => events.includes("GUILD_CREATE"));
      mock.astral.say(mock.astral.channelId, "one");
      await until(() => contents.length === 1);
      mock.astral.gateway.reconnect();
      mock.astral.say(mock.astral.channelId, "two");
      await until(
        () => events.includes("RESUMED"),
        20_000,
        () => [events, transcript(mock.journal.sockets())],
      );
      mock.astral.say(mock.astral.channelId, "three");
      await until(() => contents.length >= 3);
      expect(contents).toEqual(["one", "two", "three"]);
      expect(events).toEqual([
        "READY",
        "GUILD_CREATE",
        "MESSAGE_CREATE",
        "MESSAGE_CREATE",
        "RESUMED",
        "MESSAGE_CREATE",
      ]);
      expect(mock.journal.sockets()).toHaveLength(2);
    } finally {
      await manager.destroy();
      await server.close();
    }
  },
);
