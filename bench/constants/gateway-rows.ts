import type { Mock } from "@antiphon/mock";
import { cpuOf, load, median, type Row } from "./row.js";

export const gatewayRows: readonly Row[] = [
  { name: "mock: opening a session in a guild of 1 000", goal: "200 us", measure: opening },
  { name: "mock: closing 1 000 sessions", goal: "5 ms", measure: closing },
  { name: "mock: one message to 1 000 sessions", goal: "5 ms", measure: fanOut },
  { name: "mock: READY with 4 000 guilds, longest block (wall time)", goal: "10 ms", measure: ready },
];

type Socket = InstanceType<ReturnType<Mock["fluxer"]["options"]>["WebSocket"]>;

async function worldOf(
  members: number,
): Promise<{ mock: Mock; open(token: string): Promise<Socket>; tokens: string[] }> {
  const { createMock } = await load<typeof import("@antiphon/mock")>("mock/dist/index.js");
  const mock = createMock({ seed: 1, keep: 100, clock: "manual" });
  mock.fluxer.configure({ rateLimits: false });
  const guild = mock.fluxer.home;
  for (let index = 0; index < members; index += 1) guild.member({ name: `m${index}` });
  const { WebSocket, gatewayUrl } = mock.fluxer.options();
  const tokens = Array.from({ length: members }, (_, index) => guild.tokenOf(`m${index}`));
  const open = (token: string): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`${gatewayUrl}?v=1&encoding=json`);
      socket.onmessage = ({ data }: { data: unknown }) => {
        const { op, t } = JSON.parse(String(data)) as { op: number; t?: string };
        const properties = { os: "linux", browser: "b", device: "d" };
        if (op === 10) socket.send(JSON.stringify({ op: 2, d: { token, properties } }));
        else if (t === "GUILD_CREATE" || t === "READY") {
          socket.onmessage = () => undefined;
          resolve(socket);
        }
      };
      socket.onclose = ({ code, reason }: { code: number; reason: string }) => reject(new Error(`${code} ${reason}`));
    });
  return { mock, open, tokens };
}

async function opened(count: number): Promise<{ mock: Mock; sockets: Socket[] }> {
  const { mock, open, tokens } = await worldOf(count);
  const sockets: Socket[] = [];
  for (const token of tokens) sockets.push(await open(token));
  await settled();
  return { mock, sockets };
}

async function opening(): Promise<string> {
  const { open, tokens } = await worldOf(1000);
  for (const token of tokens.slice(0, 300)) await open(token);
  const cost = await cpuOf(async () => {
    for (const token of tokens.slice(300)) await open(token);
    await settled();
  }, 700);
  return `${cost.toFixed(0)} us`;
}

async function closing(): Promise<string> {
  const { sockets } = await opened(1000);
  const cost = await cpuOf(async () => {
    for (const socket of sockets) {
      socket.onclose = () => undefined;
      socket.close(1000);
    }
    await settled();
  }, 1000);
  return `${cost.toFixed(1)} ms`;
}

async function fanOut(): Promise<string> {
  const { mock } = await opened(1000);
  const each: number[] = [];
  for (let index = 0; index < 20; index += 1) {
    const cost = await cpuOf(async () => {
      mock.fluxer.say(mock.fluxer.channelId, `hello ${index}`);
      await settled();
    }, 1000);
    if (index >= 5) each.push(cost);
  }
  return `${median(each).toFixed(1)} ms`;
}

async function ready(): Promise<string> {
  const { mock, open, tokens } = await worldOf(2);
  for (let index = 0; index < 4000; index += 1) mock.fluxer.guild({ name: `g${index}` });
  await open(tokens[0] as string);
  let longest = 0;
  let last = performance.now();
  let watching = true;
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (watching) setImmediate(look);
  };
  setImmediate(look);
  const { token } = mock.fluxer.options();
  await open(token);
  await settled();
  watching = false;
  return `${longest.toFixed(0)} ms`;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
