import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { repositoryRoot } from './repository.mjs';

function runTool(content) {
  const folder = mkdtempSync(path.join(tmpdir(), 'stats-'));
  try {
    const file = path.join(folder, 'cases.json');
    if (content !== undefined) writeFileSync(file, content);
    return spawnSync(process.execPath, [path.join(repositoryRoot, 'tools/stats.mjs'), file], {
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const runCases = (cases, data = {}) => runTool(JSON.stringify({ data, cases }));

test('prints the figures of every case as JSON and nothing else', () => {
  const { stdout, stderr, status } = runCases(
    [
      { id: 'own', test: 'pairedT', options: {}, input: { pre: [1, 2, 4], post: [2, 4, 9] } },
      { id: 'shared', test: 'wilson', options: {}, input: { x: 0, n: 10 } },
      { id: 'referred', test: 'describe', input: { x: '@scores' } },
    ],
    { scores: [1, null, 5] },
  );
  assert.equal(status, 0);
  assert.equal(stderr, '');
  const results = JSON.parse(stdout);
  assert.deepEqual(
    results.map(({ id }) => id),
    ['own', 'shared', 'referred'],
  );
  assert.equal(results[0].actual.n, 3);
  assert.equal(results[0].actual.df, 2);
  assert.equal(results[1].actual.low, 0);
  assert.equal(results[2].actual.mean, 3);
  assert.equal(results[2].actual.nMissing, 1);
});

test('writes infinite numbers as words', () => {
  const { stdout } = runCases([{ id: 'all gained', test: 'mcnemar', input: { a: 3, b: 0, c: 10, d: 2 } }]);
  const [{ actual }] = JSON.parse(stdout);
  assert.equal(actual.oddsRatio, 'Infinity');
  assert.equal(actual.orHigh, 'Infinity');
});

test('an unknown test is null without a complaint, an unfit input is null with one', () => {
  const { stdout, stderr, status } = runCases([
    { id: 'unknown', test: 'phrenology', input: { x: [1] } },
    { id: 'unfit', test: 'describe', input: { x: 'many' } },
    { id: 'lost', test: 'describe', input: { x: '@nowhere' } },
  ]);
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout), [
    { id: 'unknown', actual: null },
    { id: 'unfit', actual: null },
    { id: 'lost', actual: null },
  ]);
  assert.match(stderr, /^unfit: "x" must be a list of numbers and nulls$/m);
  assert.match(stderr, /^lost: "data" has no "nowhere"$/m);
  assert.doesNotMatch(stderr, /unknown/);
});

test('says in one line what is wrong with the file', () => {
  for (const [content, complaint] of [
    [undefined, /^There is no file .*cases\.json\.\n$/],
    ['{"cases":', /^.*cases\.json cannot be read as JSON: .*\n$/],
    ['[]', /^The file needs a list "cases"\n$/],
    ['{"cases":[{"id":"a","test":"describe"}]}', /^Case "a" needs an "input" object\n$/],
  ]) {
    const { stdout, stderr, status } = runTool(content);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, complaint);
  }
});

test('without a file it says how it is used', () => {
  const tool = path.join(repositoryRoot, 'tools/stats.mjs');
  const { stderr, status } = spawnSync(process.execPath, [tool], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.equal(stderr, 'Usage: npm run --silent stats -- FILE.json\n');
});
