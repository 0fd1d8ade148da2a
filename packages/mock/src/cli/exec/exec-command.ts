import type { CoverageCounts } from "../../kernel/coverage/counts.js";
import { reportOn } from "../../kernel/coverage/coverage-report.js";
import type { Trust } from "../../kernel/trust/trust.js";
import { kernelOf } from "../../mock.js";
import { packageVersion } from "../package-version.js";
import { inWords, serverUsage, startServer } from "../server-options.js";
import { environmentOf, environmentText } from "./environment.js";
import { readExecArgs, type ExecPlan } from "./exec-options.js";
import { reportText, watchReports } from "./report.js";
import { runCommand } from "./run-command.js";
import { writeCoverage } from "./write-coverage.js";
import { trustText, type LevelResult } from "./trust-report.js";

const usage = `antiphon-mock exec [options] -- command

Starts a mock, sets every variable that clients of the five APIs read, runs the command, ends the mock, and says on stderr what it saw.
Ends with the command's own code when that is not 0 (127: no such command, 128 + n: ended by signal n), else with 1 when a check failed.
--fail-on       Which checks make it fail, with commas between them, or none. Default contract,ledger,conduct.
--env           Prints the variables on stderr before the command runs.
--coverage-out  A folder for what was covered of the APIs: coverage.json, .txt and .html, over all runs that were noted there.
--fail-under    Makes it fail when less than this share was covered, in per cent.
--trust         stated, observed, proposed (default), or all: one run for each, and which results rest on which proposals.
--port          Default 0: any free port.
--keep          How many rows of journal and ledger are kept, newest first, or all. Default 20000.
${serverUsage}`;

/** Where the command writes. */
export interface ExecIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The variables of this process. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: boolean;
}

/** Does what the arguments after `antiphon-mock exec` say, and gives the exit code. Never rejects. */
export async function execCommand(args: readonly string[], io: ExecIo): Promise<number> {
  try {
    const read = await readExecArgs(args);
    if ("plan" in read) return await runLevels(read.plan, io);
    io.out(read.shows === "help" ? usage : `${packageVersion()}\n`);
    return 0;
  } catch (error) {
    io.err(`antiphon-mock: ${inWords(error)}\n`);
    return 1;
  }
}

async function runLevels(plan: ExecPlan, io: ExecIo): Promise<number> {
  const results: LevelResult[] = [];
  for (const trust of plan.trusts) results.push(await runOnce(plan, trust, io));
  if (results.length > 1) io.err(trustText(results));
  return worst(results.map(({ code }) => code));
}

async function runOnce(plan: ExecPlan, trust: Trust, io: ExecIo): Promise<LevelResult> {
  const { mock, server } = await startServer(plan.server, trust);
  const { counts } = mock.coverage.collect();
  const reportNow = watchReports(mock);
  try {
    if (plan.trusts.length > 1) io.err(`antiphon-mock: --trust ${trust}\n`);
    if (plan.printsEnvironment) io.err(environmentText(server.line));
    const env = { ...io.env, ...environmentOf(server.line) };
    const ended = await runCommand(plan.command, { env, terminal: io.terminal });
    const report = reportNow();
    if (ended.why !== undefined) io.err(`antiphon-mock: the command ${ended.why}.\n`);
    io.err(reportText(report));
    const failed = report.results.filter(({ check, problems }) => plan.failOn.has(check) && problems.length > 0);
    const covered = await isCovered(plan, mock, counts, io);
    return {
      trust,
      code: ended.code === 0 && (failed.length > 0 || !covered) ? 1 : ended.code,
      failed: failed.map(({ check }) => check),
      coverage: mock.coverage.report(),
    };
  } finally {
    await server.close();
  }
}

/** Writes the coverage where somebody wants it; `false` when it is too small or could not be written. */
async function isCovered(
  { coverageOut, failUnder }: ExecPlan,
  mock: object,
  counts: () => CoverageCounts,
  io: ExecIo,
): Promise<boolean> {
  if (coverageOut === undefined && failUnder === undefined) return true;
  try {
    const { apis } = kernelOf(mock);
    const report =
      coverageOut === undefined ? reportOn(counts(), apis.values()) : await writeCoverage(coverageOut, counts(), mock);
    const enough = failUnder === undefined || report.percent >= failUnder;
    const where = coverageOut === undefined ? "" : `, in ${coverageOut}`;
    io.err(`coverage: ${report.percent.toFixed(1)} %${where}${enough ? "" : `; less than ${failUnder} %`}\n`);
    return enough;
  } catch (error) {
    io.err(`antiphon-mock: ${inWords(error)}\n`);
    return false;
  }
}

/** The highest says most: a command that is not there, one that was killed. */
function worst(codes: readonly number[]): number {
  return Math.max(0, ...codes);
}
