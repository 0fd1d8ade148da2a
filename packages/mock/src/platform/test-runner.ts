/** Code of test runners: what it does is no part of a test. */
const ofRunner = /[\\/]node_modules[\\/](?:@?vitest|@?jest|mocha|ava|tap|tinypool|playwright|@playwright)\b/;

/** Whether a call came from a test runner, by `callSite()`. */
export function isTestRunner(site: string | undefined): boolean {
  return site !== undefined && ofRunner.test(site);
}
