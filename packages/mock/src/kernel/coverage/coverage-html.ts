import { seenKinds } from "./counts.js";
import type { CoverageReport, KindReport } from "./coverage-report.js";
import { kindWords } from "./coverage-text.js";

/** A page for a browser that needs nothing else: no script, no picture, no network. Everything in it is escaped. */
export function coverageHtml({ percent, apis }: CoverageReport): string {
  const sections = Object.entries(apis).map(([api, kinds]) => {
    const rows = seenKinds.filter((kind) => kinds[kind].all > 0).map((kind) => rowOf(kindWords[kind], kinds[kind]));
    return `<section><h2>${escaped(api)}</h2>${rows.join("")}</section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Coverage: ${escaped(percent.toFixed(1))} %</title>
<style>body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}summary{cursor:pointer}meter{width:12rem;margin:0 1rem}code{display:block}</style>
</head><body><h1>Coverage of the APIs that were used: ${escaped(percent.toFixed(1))} %</h1>
${sections.join("\n")}
</body></html>
`;
}

function rowOf(words: string, { seen, all, unseen }: KindReport): string {
  const head = `<meter max="${all}" value="${seen}"></meter>${seen} of ${all} ${escaped(words)}`;
  if (unseen.length === 0) return `<p>${head}</p>`;
  const names = unseen.map((name) => `<code>${escaped(name)}</code>`).join("");
  return `<details><summary>${head}</summary><p>Never seen:</p>${names}</details>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
