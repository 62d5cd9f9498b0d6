import assert from 'node:assert/strict';
import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

const BUILD = path.join(import.meta.dirname, '../dist/apps/field/browser');
const FIRST_LOAD = 60_000;
const WORKER = 2048;

const compressed = (file) =>
  brotliCompressSync(readFileSync(path.join(BUILD, file)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;

/** The page itself and every script and style that it makes the phone fetch before anything shows. */
function firstLoad() {
  const html = readFileSync(path.join(BUILD, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, name]) => name);
  return ['index.html', ...new Set(named)];
}

const built = existsSync(path.join(BUILD, 'index.html'));
const options = { skip: built ? false : 'the phone page is not built' };

test('the first load of the phone page stays under 60 kB', options, (context) => {
  const files = firstLoad();
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

test('the page has no inline script or style, as its policy demands', options, () => {
  const html = readFileSync(path.join(BUILD, 'index.html'), 'utf8');
  assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=/);
});
