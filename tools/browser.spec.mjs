import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { findBrowser } from './browser.mjs';

function aMachine(t) {
  const folder = mkdtempSync(path.join(tmpdir(), 'ikrar-browser-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const place = (file, script) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `#!/bin/sh\n${script}\n`);
    chmodSync(path.join(folder, file), 0o755);
    return path.join(folder, file);
  };
  const environment = {
    PATH: path.join(folder, 'bin'),
    PLAYWRIGHT_BROWSERS_PATH: path.join(folder, 'playwright'),
  };
  return { place, environment };
}

test("the named browser comes first, then the system's, then Playwright's newest", (t) => {
  const { place, environment } = aMachine(t);
  assert.equal(findBrowser(environment), null);
  place('playwright/chromium-1000/chrome-linux/chrome', 'exit 0');
  place('playwright/chromium-1200/chrome-linux64/chrome-wrapper', 'exit 0');
  const newest = place('playwright/chromium-1200/chrome-linux64/chrome', 'exit 0');
  assert.equal(findBrowser(environment), newest);
  const system = place('bin/chromium', 'exit 0');
  assert.equal(findBrowser(environment), system);
  const named = place('own/browser', 'exit 0');
  assert.equal(findBrowser({ ...environment, IKRAR_CHROMIUM: named }), named);
});

test('a stub that does not run is passed over; a named one that does not run is an error', (t) => {
  const { place, environment } = aMachine(t);
  const stub = place('bin/chromium-browser', 'echo install the snap >&2; exit 1');
  assert.equal(findBrowser(environment), null);
  assert.throws(() => findBrowser({ ...environment, IKRAR_CHROMIUM: stub }), /does not run/);
  const headless = place('playwright/chromium_headless_shell-1200/chrome-linux/headless_shell', 'exit 0');
  assert.equal(findBrowser(environment), headless);
});
