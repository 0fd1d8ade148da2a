// #region raw
import { createAuralis } from "@antiphon/players";
import { raw } from "@antiphon/players/raw";

const auralis = createAuralis();
const api = raw(auralis); // typed by the specification: paths, parameters, bodies, answers of each status
const { ok, data, error, response } = await api.GET("/v1/players/{guild_id}", {
  params: { path: { guild_id: "250000000000000001" } },
  deadlineMs: 10_000, // and every other option of a call
});
if (ok) console.log(data.status);
else console.error(response.status, error.code, error.error);
// #endregion raw

// #region body
const voice = {
  user_id: "81384788765712384",
  channel_id: "250000000000000002",
  session_id: "s",
  token: "t",
  endpoint: "eu.example",
};
const created = await api.POST("/v1/players", {
  body: { guild_id: "250000000000000041", voice },
  idempotencyKey: "order-4711", // else one is made
});
console.log(created.response.status, created.response.headers.get("x-ratelimit-remaining"));
// #endregion body

// #region chat
import { createAstral } from "@antiphon/chat";
import { rawAstral } from "@antiphon/chat/raw";

const chat = rawAstral(createAstral());
const me = await chat.GET("/users/@me");
if (me.ok) console.log(me.data.username);
// #endregion chat
