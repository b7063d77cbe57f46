/**
 * A vitest reporter whose one line, `N passed, N failed`, is the last that a test run prints.
 * A file that does not load, an error outside any test and a run that was cut short count as failed, though vitest
 * counts no test for them: "0 failed" is said only where vitest exits 0.
 * @returns {import('vitest/reporters').Reporter}
 */
export function testSummary() {
  return {
    onTestRunEnd(files, errors, reason) {
      let passed = 0;
      let failed = errors.length;
      for (const file of files) {
        const tests = [...file.children.allTests()];
        const failures = tests.filter((test) => test.result().state === 'failed').length;
        passed += tests.filter((test) => test.result().state === 'passed').length;
        failed += failures || (file.state() === 'failed' ? 1 : 0);
      }
      if (reason !== 'passed' && failed === 0) failed = 1;
      // Other reporters write their summary in this same event; by the end of the process all of them have.
      process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
    },
  };
}
