import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Results */

/**
 * Reads what a runner counted. A runner that ended badly without naming a failure, or well without
 * a report, has failed in a way it could not count itself.
 * @param {'check' | 'jest' | 'node'} kind
 * @param {string} report the runner's own file
 * @param {string | null} failure why the process failed, null when it ended well
 * @returns {Results}
 */
export function readResults(kind, report, failure) {
  if (kind === 'check') {
    return failure === null ? results(1, []) : results(0, ['see the output']);
  }
  const counted = existsSync(report) ? readers[kind](readFileSync(report, 'utf8')) : null;
  if (counted === null) return results(0, ['ended without a report']);
  if (failure !== null && counted.failed === 0) {
    return { ...counted, failed: 1, failures: ['ended with an error although no test failed'] };
  }
  if (counted.passed + counted.failed === 0) return results(0, ['ran no test']);
  return counted;
}

const readers = {
  /** @param {string} text */
  jest(text) {
    /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { name: string, message: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} */
    const report = JSON.parse(text);
    const broken = report.testResults
      .filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed))
      .map(({ name }) => `${name} could not run`);
    const failures = report.testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(isFailed).map(({ fullName }) => fullName),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: [...broken, ...failures],
    };
  },

  /** @param {string} text */
  node(text) {
    // Output of tests stands in the same place as the summary, which is written last.
    const summary = text.slice(text.lastIndexOf('\n# tests '));
    const count = (/** @type {string} */ word) =>
      Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(summary)?.[1] ?? NaN);
    const [passed, failed, cancelled] = [count('pass'), count('fail'), count('cancelled')];
    // Without a summary the runner did not come to its end.
    if (Number.isNaN(passed + failed + cancelled)) return null;
    const failures = [...text.matchAll(/^\s*not ok \d+ - (.*?)(?: # .*)?$/gm)].map(([, name]) =>
      String(name),
    );
    return { passed, failed: failed + cancelled, skipped: count('skipped') + count('todo'), failures };
  },
};

/** @param {{ status: string }} assertion */
function isFailed({ status }) {
  return status === 'failed';
}

/**
 * @param {number} passed
 * @param {string[]} failures
 * @returns {Results}
 */
function results(passed, failures) {
  return { passed, failed: failures.length, skipped: 0, failures };
}
