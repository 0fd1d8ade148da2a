// Prints "tests: N passed, N failed, N skipped" alone on the last line, for readers that know no vitest.
export default class PlainLineReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      let failedHere = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "failed") failedHere += 1;
        if (state in count) count[state] += 1;
      }
      if (failedHere === 0 && module.state() === "failed") count.failed += 1;
    }
    console.log(`tests: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
