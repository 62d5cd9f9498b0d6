import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { readResults } from './results.mjs';
import { nodeTest } from './tasks.mjs';

function aFolder(t) {
  const folder = mkdtempSync(path.join(tmpdir(), 'ikrar-results-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

function runNode(folder, spec) {
  const report = path.join(folder, 'report');
  writeFileSync(path.join(folder, 'a.spec.mjs'), `import test from 'node:test';\n${spec}`);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status } = spawnSync(
    process.execPath,
    nodeTest('any', [path.join(folder, '*.spec.mjs')]).args(report),
    { env },
  );
  return readResults('node', report, status === 0 ? null : 'ended with 1');
}

test('node: passed, failed and skipped are what the runner counted', (t) => {
  const counted = runNode(
    aFolder(t),
    `console.log('pass 99'); console.log('tests 99');
     test('one', () => {}); test('two', () => {}); test('later', { skip: true }, () => {});
     test('bad', () => { throw new Error('no'); });`,
  );
  assert.deepEqual([counted.passed, counted.failed, counted.skipped], [2, 1, 1]);
  assert.ok(counted.failures.includes('bad'));
});

test('node: a runner that is cut off counts as a failure', (t) => {
  const folder = aFolder(t);
  const cut = runNode(
    folder,
    `test('one', () => {}); test('two', () => process.kill(process.ppid, 'SIGKILL'));`,
  );
  assert.deepEqual([cut.passed, cut.failed], [0, 1]);
});

const jestReport = (report) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...report,
});

test('jest: a suite that cannot run is a failure beside the failed tests', (t) => {
  const report = path.join(aFolder(t), 'report');
  const results = jestReport({
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 2,
    testResults: [
      {
        name: 'a',
        status: 'failed',
        message: '',
        assertionResults: [{ status: 'failed', fullName: 'adds' }],
      },
      { name: 'b', status: 'failed', message: 'cannot import', assertionResults: [] },
    ],
  });
  writeFileSync(report, JSON.stringify(results));
  assert.deepEqual(readResults('jest', report, 'ended with 1'), {
    passed: 4,
    failed: 2,
    skipped: 2,
    failures: ['b could not run', 'adds'],
  });
});

test('no report, no test and an unexplained end are failures; nothing counts as passed for free', (t) => {
  const report = path.join(aFolder(t), 'report');
  assert.equal(readResults('jest', report, null).failed, 1);
  writeFileSync(report, JSON.stringify(jestReport({})));
  assert.deepEqual(
    [readResults('jest', report, null).passed, readResults('jest', report, null).failed],
    [0, 1],
  );
  writeFileSync(report, JSON.stringify(jestReport({ numPassedTests: 3 })));
  assert.equal(readResults('jest', report, 'ended with SIGKILL').failed, 1);
  assert.equal(readResults('jest', report, null).failed, 0);
  assert.deepEqual(
    [readResults('check', report, null).passed, readResults('check', report, 'bad').failed],
    [1, 1],
  );
});
