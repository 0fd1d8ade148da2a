// #region quickstart
import { createAstral } from "@antiphon/chat";

const astral = createAstral(); // ASTRAL_BOT_TOKEN, or { token }
const me = await astral.users.getMe();
for await (const guild of astral.users.listGuilds()) console.log(`${me.username} is in ${guild.name}`);
// #endregion quickstart
