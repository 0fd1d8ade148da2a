import { createMock } from "@antiphon/mock";
import { createAstral, createFluxer } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import { describe, expect, it } from "vitest";

const VIEW_CHANNEL = "1024";

describe.each(["astral", "fluxer"] as const)("who may see a channel of %s", (platform) => {
  it("is told of it as of a channel that goes and comes", async () => {
    const mock = createMock({ seed: 3 });
    const chat = mock[platform];
    const [bot, owner] = [chat.options(), chat.userOptions()].map((options) =>
      platform === "astral" ? createAstral(options) : createFluxer(options),
    ) as [ReturnType<typeof createAstral>, ReturnType<typeof createAstral>];
    const gateway = createGateway(bot);
    const heard: string[] = [];
    for (const event of ["CHANNEL_CREATE", "CHANNEL_UPDATE", "CHANNEL_DELETE"] as const)
      gateway.on(event, ({ id }) => void heard.push(`${event} ${id === chat.channelId}`));
    await gateway.connect();
    const path = { channel_id: chat.channelId, overwrite_id: chat.guildId };
    await owner.channels.setPermission(path, { type: 0, deny: VIEW_CHANNEL });
    await owner.channels.setPermission(path, { type: 0, deny: "0" });
    await owner.channels.setPermission(path, { type: 0, allow: VIEW_CHANNEL });
    await mock.clock.settle();
    expect(heard).toEqual(["CHANNEL_DELETE true", "CHANNEL_CREATE true", "CHANNEL_UPDATE true"]);
    await gateway.close();
  });
});
