import { createAstral } from "@antiphon/chat";
import { createMock } from "@antiphon/mock";

const mock = createMock({ seed: 1 });

// #region node
import { serve } from "@antiphon/mock/node";

const server = await serve(mock, { port: 0 });
const { url, apis } = server.line; // what antiphon-mock prints: addresses and credentials
const astral = createAstral({ ...mock.astral.options(), ...server.at("astral") }); // this process, over real sockets
await server.close();
// #endregion node

console.assert(url.startsWith("http://127.0.0.1:") && apis["astral"] !== undefined && typeof astral === "object");
