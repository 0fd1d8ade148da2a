import { describeIssue } from "../../kernel/schema/validator.js";
import { Failure } from "../../kernel/request/failure.js";
import type { FaultRule } from "../../kernel/fault/fault-rule.js";
import { chaosNames, type ChaosName } from "../../kernel/chaos/chaos-profiles.js";
import type { FindingPattern } from "../../kernel/conduct/conduct-book.js";
import type { ViolationPattern } from "../../kernel/record/contract.js";
import type { LedgerFilter } from "../../kernel/record/ledger.js";
import { bodyOf, done, inTexts, plain, refused, worldOf, type AdminServices, type Parts } from "../parts.js";
import { transcriptOf } from "../../harness/transcript/transcript.js";
import { createRedact } from "../../kernel/record/redact.js";
import { pathOf } from "../../kernel/request/path-of.js";
import { textOfError } from "../../platform/text-of-error.js";

/** What went wrong on purpose, what passed, and what must hold of it. */
export function recordServices(parts: Parts): AdminServices {
  const { coverage } = parts.kernel.shared;
  return {
    ...faultServices(parts),
    ...chaosServices(parts),
    ...journalServices(parts),
    "contract.read"(context) {
      const world = worldOf(parts, context);
      const { contract } = world;
      const violations = contract.violations().map((violation) => ({
        ...violation,
        url: pathOf(violation.url),
        issues: violation.issues.map((issue) => `${issue.in} ${describeIssue(issue)}`),
      }));
      const reason = reasonOf(() => contract.assertClean());
      const shown = plain({ violations, clean: reason === undefined, reason });
      return { status: 200, body: inTexts(shown, createRedact(world).text) };
    },
    "contract.expect"(context) {
      const { contract } = worldOf(parts, context);
      refused("INVALID_REQUEST", () => contract.expect(bodyOf<ViolationPattern>(context)));
      return done;
    },
    "contract.assertClean"(context) {
      const { contract } = worldOf(parts, context);
      asserted(() => contract.assertClean());
      return done;
    },
    ...conductServices(parts),
    "coverage.read": () => ({ status: 200, body: coverage.report() }),
    "coverage.clear"() {
      coverage.clear();
      return done;
    },
    "coverage.expect"(context) {
      const { api, except = [] } = bodyOf<{ readonly api: string; readonly except?: readonly string[] }>(context);
      asserted(() => coverage.expectComplete(api, { except }));
      return done;
    },
  };
}

function conductServices(parts: Parts): AdminServices {
  return {
    "conduct.read"(context) {
      const world = worldOf(parts, context);
      const { book } = world.conduct;
      const redact = createRedact(world);
      const findings = book.report().map((finding) => ({
        ...finding,
        evidence: finding.evidence.map((row) =>
          row.row === "exchange" ? { ...row, exchange: redact.exchange(row.exchange) } : row,
        ),
      }));
      const text = redact.text(book.text());
      return { status: 200, body: plain({ findings, clean: text === "", text }) };
    },
    "conduct.expect"(context) {
      const { book } = worldOf(parts, context).conduct;
      refused("INVALID_REQUEST", () => book.expect(bodyOf<FindingPattern>(context)));
      return done;
    },
    "conduct.assertClean"(context) {
      const { book } = worldOf(parts, context).conduct;
      asserted(() => book.assertClean());
      return done;
    },
  };
}

function faultServices(parts: Parts): AdminServices {
  return {
    "faults.list": (context) => ({ status: 200, body: { faults: worldOf(parts, context).faults.list() } }),
    "faults.add"(context) {
      const { faults } = worldOf(parts, context);
      const id = refused("INVALID_REQUEST", () => faults.add(bodyOf<FaultRule>(context)));
      return { status: 201, body: faults.list().find((fault) => fault.id === id) };
    },
    "faults.clear"(context) {
      const { faults } = worldOf(parts, context);
      const id = context.query["id"] as string | undefined;
      if (id === undefined) faults.clear();
      else if (!faults.remove(id)) throw new Failure("NOT_FOUND", { message: `There is no fault "${id}".` });
      return done;
    },
  };
}

function chaosServices(parts: Parts): AdminServices {
  return {
    "chaos.read": (context) => ({
      status: 200,
      body: { active: worldOf(parts, context).chaos.active(), known: chaosNames },
    }),
    "chaos.start"(context) {
      const { chaos } = worldOf(parts, context);
      refused("INVALID_REQUEST", () => chaos.start(bodyOf<{ readonly name: ChaosName }>(context).name));
      return done;
    },
    "chaos.stop"(context) {
      const { chaos } = worldOf(parts, context);
      refused("INVALID_REQUEST", () => chaos.stop(context.query["name"] as ChaosName | undefined));
      return done;
    },
  };
}

function journalServices(parts: Parts): AdminServices {
  return {
    "journal.read"(context) {
      const world = worldOf(parts, context);
      const { journal } = world;
      const redact = createRedact(world);
      return {
        status: 200,
        body: plain({
          exchanges: journal.exchanges().map((row) => redact.exchange(row)),
          sockets: journal.sockets().map((row) => redact.socket(row)),
          dropped: journal.dropped(),
        }),
      };
    },
    "journal.canonical"(context) {
      const world = worldOf(parts, context);
      return { status: 200, body: { text: createRedact(world).text(world.journal.canonical()) } };
    },
    "journal.transcript"(context) {
      const { max_lines: maxLines, mask_text: maskText } = context.query as Readonly<Record<string, never>>;
      return { status: 200, body: { text: transcriptOf(worldOf(parts, context), { maxLines, maskText }) } };
    },
    "journal.clear"(context) {
      worldOf(parts, context).journal.clear();
      return done;
    },
    "ledger.read"(context) {
      const world = worldOf(parts, context);
      const { ledger } = world;
      const shown = plain({ intents: ledger.intents(), effects: ledger.effects(), dropped: ledger.dropped() });
      return { status: 200, body: inTexts(shown, createRedact(world).text) };
    },
    "ledger.expect"(context) {
      const { ledger } = worldOf(parts, context);
      asserted(() => ledger.expectExactlyOnce(bodyOf<LedgerFilter>(context)));
      return done;
    },
  };
}

/** A misspelt expectation is the caller's mistake, one that does not hold an answer of its own. */
function asserted(run: () => void): void {
  try {
    run();
  } catch (error) {
    const code = error instanceof TypeError ? "INVALID_REQUEST" : "ASSERTION_FAILED";
    throw new Failure(code, { message: textOfError(error) });
  }
}

function reasonOf(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return textOfError(error);
  }
}
