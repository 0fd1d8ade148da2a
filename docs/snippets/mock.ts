// #region quickstart
import { createMock } from "@antiphon/mock";
import { createAuralis } from "@antiphon/players";

const mock = createMock({ seed: 1 }); // five APIs, one world, automatic virtual clock
const auralis = createAuralis(mock.auralis.options()); // token, fetch, WebSocket, clock, random
const voice = {
  user_id: "81384788765712384",
  channel_id: "250000000000000002",
  session_id: "s",
  token: "t",
  endpoint: "eu.example",
};
mock.faults.add({ operation: "players.create", after: "commit", drop: "connection", times: 1 });
await auralis.players.create({ guild_id: "250000000000000001", voice }); // retried over virtual time, returns at once
mock.ledger.expectExactlyOnce(); // or prints both attempts and the fault between them
// #endregion quickstart
