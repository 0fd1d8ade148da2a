// #region quickstart
import { createAstral } from "@antiphon/chat";

const astral = createAstral(); // ASTRAL_BOT_TOKEN, or { token }
const me = await astral.users.me();
const [guild] = (await astral.users.guilds.list()).items;
console.log(`${me.username} is in ${guild?.name}`);
// #endregion quickstart
