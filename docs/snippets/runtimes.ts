// #region fetch
import { createAuralis, type ClientOptions } from "@antiphon/players";

const counting: NonNullable<ClientOptions["fetch"]> = (input, init) => {
  console.log("a request goes out");
  return fetch(input, init);
};
const auralis = createAuralis({ fetch: counting });
await auralis.cluster.get();
// #endregion fetch

// #region agent
import { Agent } from "node:https";

const patient = createAuralis({ agent: new Agent({ keepAlive: true, maxSockets: 8 }) });
// #endregion agent
await patient.cluster.get();

// #region worker
interface Env {
  readonly AURALIS_TOKEN: string;
}

export const worker = {
  async fetch(_request: Request, env: Env): Promise<Response> {
    const client = createAuralis({ token: env.AURALIS_TOKEN }); // no process.env here: hand the credential over
    return Response.json(await client.cluster.get());
  },
};
// #endregion worker
await worker.fetch(new Request("https://example.com"), { AURALIS_TOKEN: process.env["AURALIS_TOKEN"] ?? "" });
