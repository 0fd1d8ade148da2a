import { createAuralytik } from "@antiphon/analytics";

const auralytik = createAuralytik();
for (let n = 1; n <= 5; n += 1) await auralytik.engagements.create({ name: `Quarter ${n}`, type: "quality_review" });

// #region items
for await (const engagement of auralytik.engagements.list({ pageSize: 2 })) {
  console.log(engagement.name);
  if (engagement.name === "Quarter 2") break; // no further page is asked for
}
// #endregion items

// #region page
const page = await auralytik.engagements.list({ pageSize: 2 });
console.log(page.items.length, page.totalCount, page.hasNext);
const second = await page.next(); // undefined after the last page
for await (const engagement of second ?? []) console.log(engagement.name); // this page and all that follow
// #endregion page

// #region pages
for await (const each of auralytik.engagements.list({ pageSize: 2 }).pages()) {
  console.log(`${each.items.length} of ${each.totalCount}, request ${each.requestId}`);
}
// #endregion pages

// #region failure
const engagements = auralytik.engagements.list({ pageSize: 2 })[Symbol.asyncIterator]();
for (;;) {
  try {
    const { done, value } = await engagements.next();
    if (done) break;
    console.log(value.name);
  } catch (error) {
    console.error("that page again:", error); // the next next() asks for the same page, and loses no item
    break;
  }
}
// #endregion failure

// #region deadline
const stop = new AbortController();
const whole = auralytik.engagements.list({}, { signal: stop.signal, deadlineMs: 60_000 }); // for all pages together
for await (const engagement of whole) console.log(engagement.id);
// #endregion deadline

// #region safe
const first = await auralytik.engagements.list().safe();
if (!first.ok) console.error(first.error.code);
else console.log(first.data.items.length);
// #endregion safe
