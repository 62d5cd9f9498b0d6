import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { completeLock } from './complete-lock.mjs';
import { repositoryRoot } from './repository.mjs';

test('an unpublished platform build gets an entry that names its platform', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/fast': {
        version: '1.0.0',
        optionalDependencies: { '@fast/build-linux-s390x-gnu': '1.2.3', '@fast/build-wasm32-wasi': '1.2.3' },
      },
    },
  };
  assert.deepEqual(completeLock(lock), [
    'node_modules/@fast/build-linux-s390x-gnu',
    'node_modules/@fast/build-wasm32-wasi',
  ]);
  assert.deepEqual(lock.packages['node_modules/@fast/build-linux-s390x-gnu'], {
    version: '1.2.3',
    os: ['linux'],
    cpu: ['s390x'],
    optional: true,
  });
  assert.deepEqual(lock.packages['node_modules/@fast/build-wasm32-wasi'].cpu, ['wasm32']);
  assert.deepEqual(completeLock(lock), []);
});

test('a build locked beside its owner or above it is left alone', () => {
  const lock = {
    packages: {
      'node_modules/a/node_modules/b': {
        optionalDependencies: { 'c-linux-x64': '1.0.0', 'd-linux-x64': '1.0.0' },
      },
      'node_modules/a/node_modules/c-linux-x64': { version: '1.0.0' },
      'node_modules/d-linux-x64': { version: '1.0.0' },
    },
  };
  assert.deepEqual(completeLock(lock), []);
});

test('a range or a name without a platform is refused rather than guessed', () => {
  const owned = (dependencies) => ({
    packages: { 'node_modules/a': { optionalDependencies: dependencies } },
  });
  assert.throws(() => completeLock(owned({ 'b-linux-x64': '^1.0.0' })), /exact version/);
  assert.throws(() => completeLock(owned({ b: '1.0.0' })), /names no platform/);
});

test("the repository's lock is complete", () => {
  const lock = JSON.parse(readFileSync(path.join(repositoryRoot, 'package-lock.json'), 'utf8'));
  assert.deepEqual(completeLock(lock), []);
});
