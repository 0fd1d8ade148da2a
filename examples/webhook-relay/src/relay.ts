// Relays builds of a CI server into a channel, and turns clicks on the message into rebuilds. It needs no bot account:
// the webhook's address is all it has.
import { createServer, type IncomingMessage, type Server } from "node:http";
import {
  type AstralWebhookOptions,
  createAstralWebhook,
  createMemoryReplayStore,
  ephemeral,
  verifyInteraction,
  WebhookError,
} from "@antiphon/chat";

export interface Build {
  readonly id: number;
  readonly branch: string;
  readonly ok: boolean;
  readonly log: string;
}

export interface RelayOptions extends AstralWebhookOptions {
  /** Token of the webhook: signs the clicks. */
  readonly webhookToken: string;
  /** Called for each click on “Rebuild”. */
  readonly rebuild: (buildId: number) => Promise<void>;
}

// #region relay
export function createRelay({ webhookToken, rebuild, ...options }: RelayOptions): Server {
  const webhook = createAstralWebhook(options);
  const replay = createMemoryReplayStore();

  async function announce(build: Build): Promise<void> {
    await webhook.send(
      {
        username: "CI",
        embeds: [
          {
            title: `Build ${build.id} ${build.ok ? "passed" : "failed"}`,
            description: build.branch,
            color: build.ok ? 0x2ecc71 : 0xe74c3c,
          },
        ],
        components: build.ok
          ? []
          : [{ type: 1, components: [{ type: 2, style: 1, label: "Rebuild", custom_id: `rebuild:${build.id}` }] }],
      },
      build.ok
        ? {}
        : {
            files: [
              {
                content: new TextEncoder().encode(build.log),
                filename: `build-${build.id}.log`,
                contentType: "text/plain",
              },
            ],
          },
    );
  }

  const statuses: Partial<Record<string, number>> = { REPLAYED: 200, IN_PROGRESS: 503 };

  async function click(request: IncomingMessage, body: Buffer): Promise<number> {
    const { interaction, done, release } = await verifyInteraction(
      { headers: request.headers, body },
      { webhookToken, replay },
    );
    try {
      const build = Number(interaction.data.custom_id.split(":")[1]);
      await rebuild(build);
      await webhook.send(ephemeral({ content: `${interaction.user.username} started build ${build} again.` }));
      await done();
      return 204;
    } catch (error) {
      await release(); // the platform tries again
      throw error;
    }
  }

  return createServer((request, response) => {
    void (async () => {
      const body = await readAll(request);
      if (request.url === "/builds") await announce(JSON.parse(body.toString()) as Build);
      response.writeHead(request.url === "/clicks" ? await click(request, body) : 204).end();
    })().catch((error: unknown) => {
      response.writeHead(error instanceof WebhookError ? (statuses[error.code] ?? 400) : 500).end();
    });
  });
}
// #endregion relay

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
