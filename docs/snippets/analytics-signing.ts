// #region create
import { createAuralytik } from "@antiphon/analytics";

const auralytik = createAuralytik(); // AURALYTIK_API_KEY and AURALYTIK_HMAC_SECRET, or { apiKey, hmacSecret }
// #endregion create

// #region outcome
const result = await auralytik.engagements.create({ name: "Q1 Quality Review", type: "quality_review" }).safe();
if (!result.ok) {
  if (result.error.code === "INVALID_SIGNATURE") console.error("Check AURALYTIK_HMAC_SECRET:", result.error.message);
  else throw result.error;
}
// #endregion outcome

const { id: keyId } = await auralytik.apiKeys.create({ name: "nightly job", scopes: ["keys:manage"] });

// #region rotate
const elsewhere = createAuralytik({
  apiKey: process.env["AURALYTIK_API_KEY"] ?? "",
  hmacSecret: process.env["AURALYTIK_HMAC_SECRET"] ?? "",
});
const issued = await elsewhere.apiKeys.rotateOwn(keyId); // calls that are under way go on with the new pair
await storeSecrets({ apiKey: issued.key, hmacSecret: issued.hmacSecret }); // nobody shows them again

auralytik.apiKeys.use({ apiKey: issued.key, hmacSecret: issued.hmacSecret }); // any other client, from its next attempt on
// #endregion rotate

async function storeSecrets(_: { apiKey: string; hmacSecret: string }): Promise<void> {
  // to wherever yours live
}
