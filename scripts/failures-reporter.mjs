// A reporter for the test runner: the last thing a run says is which tests failed, where every page's warnings
// have long pushed the failures themselves out of sight.

/** @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite */
function* failedTests(suite, path = '') {
  if (!suite) return;
  const name = [path, suite.name].filter(Boolean).join(' > ');
  for (const test of suite.tests)
    if (!test.passed && !test.skipped) yield `${name} > ${test.name}: ${test.error?.message ?? 'no message'}`;
  for (const inner of suite.suites) yield* failedTests(inner, name);
}

/** @returns {import('@web/test-runner-core').Reporter} */
export const failuresReporter = () => ({
  stop({ sessions }) {
    for (const { testFile, browser, errors, testResults } of sessions)
      for (const fault of [...errors.map(({ message }) => message), ...failedTests(testResults)])
        console.error(`failed in ${browser.name}: ${testFile.slice(process.cwd().length + 1)}: ${fault}`);
  },
});
