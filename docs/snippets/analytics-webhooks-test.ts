// #region test
import { createAuralytik, createWebhookReceiver } from "@antiphon/analytics";
import { createMock } from "@antiphon/mock";

const mock = createMock({ seed: 1 });
const auralytik = createAuralytik(mock.auralytik.options());
const url = "https://bot.example/hooks/auralytik"; // nobody listens there: deliveries come to mock.receive
const webhook = await auralytik.webhooks.create({ url, events: ["export.ready"] });

const seen: string[] = [];
const receiver = createWebhookReceiver({ secrets: [webhook.signing_secret], clock: mock.clock }); // signed by the mock's time
receiver.on("export.ready", (event) => void seen.push(event.data.downloadUrl));
mock.receive(url, async ({ headers, body }) => {
  await receiver.receive({ headers, body: body ?? "" }); // checks the signature and runs the handlers, or throws
  return { status: 200 };
});

await auralytik.exports.run({ type: "evaluations", format: "csv", dateFrom: "2026-03-01", dateTo: "2026-03-31" });
await mock.clock.advance("1m");
console.assert(seen.length === 1);
// #endregion test
