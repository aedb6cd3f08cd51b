// A reporter for @web/test-runner that writes how many tests passed and failed, over all browsers.
import { writeFileSync } from 'node:fs';

/**
 * @param file Where to write the counts, as Vitest's JSON reporter names them.
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
      for (const session of sessions) {
        const failedBefore = counts.numFailedTests;
        count(session.testResults, counts);
        // A file that could not be loaded has no failed test, and is one.
        if (!session.passed && counts.numFailedTests === failedBefore) counts.numFailedTests++;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function count(suite, counts) {
  for (const { passed, skipped } of suite?.tests ?? []) {
    if (skipped) counts.numPendingTests++;
    else if (passed) counts.numPassedTests++;
    else counts.numFailedTests++;
  }
  for (const inner of suite?.suites ?? []) count(inner, counts);
}
