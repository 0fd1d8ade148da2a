import { createAstral } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";

export const gateway = createGateway(createAstral({ token: "1.secret" }));
