export { invitesAccept } from "./accept.ts";
export { invitesCreate } from "./create.ts";
export { invitesDelete } from "./delete.ts";
export { invitesGet } from "./get.ts";
export { invitesListForChannel } from "./listForChannel.ts";
export { invitesListForGuild } from "./listForGuild.ts";
