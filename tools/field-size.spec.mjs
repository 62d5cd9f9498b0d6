import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, constants } from 'node:zlib';
import { firstLoad } from './bench/support/first-load.mjs';

const BUILD = path.join(import.meta.dirname, '../dist/apps/field/browser');
const FIRST_LOAD = 50_000;
const WORKER = 2048;

const compressed = (file) =>
  brotliCompressSync(readFileSync(path.join(BUILD, file)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;

const built = existsSync(path.join(BUILD, 'index.html'));
const options = { skip: built ? false : 'the phone page is not built' };

test('the first load of the phone page stays under 50 kB', options, (context) => {
  const files = firstLoad(BUILD);
  assert.ok(
    files.some((file) => file.endsWith('.js')) && files.some((file) => file.endsWith('.css')),
    String(files),
  );
  const sizes = files.map((file) => [file, compressed(file)]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  context.diagnostic(`${total} bytes: ${sizes.map(([file, size]) => `${file} ${size}`).join(', ')}`);
  assert.ok(total <= FIRST_LOAD, `${total} bytes of ${FIRST_LOAD}`);
});

test('the service worker stays under 2 kB', options, () => {
  assert.ok(readFileSync(path.join(BUILD, 'sw.js')).length <= WORKER);
});

test('the service worker keeps every file, also those that are brought later', options, async () => {
  const kept = new Set();
  let fetched = 0;
  const cache = { put: async (name) => kept.add(name), match: async (name) => kept.has(name) || undefined };
  let installed;
  const phone = {
    caches: { open: async () => cache, match: cache.match },
    fetch: async (name) => {
      fetched += 1;
      assert.ok(fetched < 100, 'the worker fetches without end');
      return new Response(readFileSync(path.join(BUILD, name === '/' ? 'index.html' : name)));
    },
    addEventListener: (event, work) =>
      event === 'install' && work({ waitUntil: (promise) => (installed = promise) }),
    skipWaiting: () => undefined,
  };
  runInNewContext(readFileSync(path.join(BUILD, 'sw.js'), 'utf8'), phone);
  await installed;
  const files = readdirSync(BUILD).filter((file) => /\.(js|css)$/.test(file) && file !== 'sw.js');
  assert.ok(files.length > firstLoad(BUILD).length, 'nothing is brought later');
  assert.deepEqual(
    files.filter((file) => !kept.has(`/${file}`)),
    [],
  );
});

test('the page has no inline script or style, as its policy demands', options, () => {
  const html = readFileSync(path.join(BUILD, 'index.html'), 'utf8');
  assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=/);
});
