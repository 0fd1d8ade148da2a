import { createAstral, isApiError } from "@antiphon/chat";

const { items: guilds } = await createAstral().users.listGuilds();
const { items: channels } = await createAstral().guilds.listChannels(guilds[0]?.id ?? "");
const channelId = channels[0]?.id ?? "";

// #region wait
const astral = createAstral();
await astral.channels.startTyping(channelId);
// Twenty in ten seconds are allowed: the client knows after the first answer, and the others wait for their turn.
await Promise.all(Array.from({ length: 19 }, () => astral.channels.startTyping(channelId)));
// #endregion wait

// #region reject
const impatient = createAstral({ onRateLimit: "reject" });
const result = await impatient.channels.startTyping(channelId).safe();
if (!result.ok && isApiError(result.error, "RATE_LIMITED")) console.log(`again in ${result.error.retryAfterMs} ms`);
// #endregion reject

// #region decide
createAstral({
  onRateLimit: ({ operation, waitMs }) => {
    console.log(`${operation} would wait ${waitMs} ms`);
    return waitMs > 5000 ? "reject" : "wait";
  },
});
// #endregion decide
