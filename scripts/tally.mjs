// Counts what passed and failed over all the checks and test runners, and says so at the end.
import { readFileSync } from 'node:fs';

/** A count that starts at nothing. */
export function createTally() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  const started = Date.now();

  const attempt = async (name, action) => {
    const began = Date.now();
    let error;
    try {
      await action();
    } catch (thrown) {
      error = thrown;
    }
    const seconds = `${((Date.now() - began) / 1000).toFixed(1)} s`;
    console.log(`${error ? '✗' : '✓'} ${name} (${seconds})`);
    if (error && !error.live) console.log(indent(error.output ?? String(error.stack ?? error)));
    return error;
  };

  return {
    /** A check that is one thing counts as one test. */
    async check(name, action) {
      const error = await attempt(name, action);
      if (error) failures.push(`${name}: ${error.message}`);
      counts[error ? 'failed' : 'passed']++;
    },

    /**
     * A test runner counts as its tests, which it writes to `file`. One that ran none, or that
     * failed without a failed test, counts as one failure.
     */
    async runner(name, file, action) {
      const error = await attempt(name, action);
      const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readCounts(file);
      const ranNothing = numPassedTests + numFailedTests === 0;
      const silently = numFailedTests === 0 && (error !== undefined || ranNothing);
      counts.passed += numPassedTests;
      counts.failed += numFailedTests + (silently ? 1 : 0);
      counts.skipped += numPendingTests;
      if (numFailedTests > 0) failures.push(`${name}: ${numFailedTests} tests failed`);
      if (silently) failures.push(`${name}: ${ranNothing ? 'ran no test' : error.message}`);
    },

    /** Prints what failed and then, last of all, the counts. */
    report() {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (failures.length > 0)
        console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
      if (counts.skipped > 0) console.log(`\n${counts.skipped} skipped`);
      console.log(`\n${seconds} s on Node ${process.versions.node}`);
      console.log(`${counts.passed} passed, ${counts.failed} failed`);
      return counts.failed === 0 ? 0 : 1;
    },
  };
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function indent(text) {
  return text.trimEnd().replaceAll(/^/gm, '    ');
}
