// Named to run last: closing one MSW server takes the interception off the whole process.
// #region msw
import { createMock } from "@antiphon/mock";
import { handlers, unhandled } from "@antiphon/mock/msw";
import { setupServer } from "msw/node";

const mock = createMock({ seed: 1 });
const server = setupServer(...handlers(mock));
server.listen(unhandled); // what the mock does not know passes, in MSW 2 and 3
// #endregion msw
server.close();
