import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { isInstalled } from './install.mjs';
import { isNewEnough } from './project-node.mjs';

function aClone(t, { wanted, present }) {
  const clone = mkdtempSync(path.join(tmpdir(), 'ikrar-install-'));
  t.after(() => rmSync(clone, { recursive: true }));
  const write = (file, packages) => writeFileSync(path.join(clone, file), JSON.stringify({ packages }));
  write('package-lock.json', wanted);
  if (present) {
    mkdirSync(path.join(clone, 'node_modules'));
    write('node_modules/.package-lock.json', present);
  }
  return { clone, want: (packages) => write('package-lock.json', packages) };
}

const left = { 'node_modules/left': { version: '1.0.0' } };
const mac = { 'node_modules/build-darwin': { version: '1.0.0', optional: true } };

test('a clone without packages is not installed', (t) => {
  assert.equal(isInstalled(aClone(t, { wanted: { '': {}, ...left } }).clone), false);
});

test('packages installed by hand are taken over, builds for other systems may be missing', (t) => {
  const { clone } = aClone(t, { wanted: { '': {}, ...left, ...mac }, present: left });
  assert.equal(isInstalled(clone), true);
  assert.equal(existsSync(path.join(clone, 'node_modules/.ikrar-installed')), true);
});

test('a newer, an additional or a changed package asks for an installation', (t) => {
  const { clone, want } = aClone(t, { wanted: left, present: left });
  assert.equal(isInstalled(clone), true);
  want({ 'node_modules/left': { version: '1.0.1' } });
  assert.equal(isInstalled(clone), false);
  want({ ...left, 'node_modules/right': { version: '1.0.0' } });
  assert.equal(isInstalled(clone), false);
  want(left);
  assert.equal(isInstalled(clone), true);
});

test('Node is new enough from 24.15 on', () => {
  const versions = ['20.20.2', '24.14.9', '24.15.0', '24.21.0', '25.0.0'];
  assert.deepEqual(versions.filter(isNewEnough), ['24.15.0', '24.21.0', '25.0.0']);
});
