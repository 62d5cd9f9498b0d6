/**
 * Finds a Chromium for the tests, or installs Debian's where that is allowed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { runsAsRoot } from './data-folder.mjs';
import { explain } from './project-node.mjs';
import { isMain } from './repository.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const fixedPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const insidePlaywright =
  /^chromium(_headless_shell)?-\d+\/[^/]+\/(chrome|chrome-headless-shell|headless_shell)$|\/MacOS\/[^/]*Chromium[^/]*$/;

/**
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | null}
 */
export function findBrowser(environment = process.env) {
  const chosen = environment.IKRAR_CHROMIUM;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`IKRAR_CHROMIUM names ${chosen}, which does not run.`);
  }
  const system = (environment.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...system, ...fixedPlaces, ...playwrightBrowsers(environment)].find(runs) ?? null;
}

/**
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string}
 */
export function requireBrowser(environment = process.env) {
  const found = findBrowser(environment);
  if (found) return found;
  const refusal = installFromDebian();
  const installed = findBrowser(environment);
  if (installed) return installed;
  throw new Error(
    `The end-to-end tests need Chromium and none was found; ${refusal}. Install it (Debian: apt-get install chromium; ` +
      'anywhere: npx playwright-core install chromium) or name one in IKRAR_CHROMIUM.',
  );
}

/** @returns {string} why there may still be none */
function installFromDebian() {
  if (!runsAsRoot) return 'without root none can be installed';
  const options = {
    encoding: /** @type {const} */ ('utf8'),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const result = spawnSync('apt-get', args, options);
    if (result.error) return 'this system has no apt-get';
    if (result.status !== 0)
      return `apt-get ${args.join(' ')} failed: ${result.stderr.trim().split('\n').at(-1)}`;
  }
  return "Debian's package does not run";
}

/** @param {NodeJS.ProcessEnv} environment */
function playwrightBrowsers(environment) {
  const folder =
    environment.PLAYWRIGHT_BROWSERS_PATH ??
    path.join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse()
    .flatMap((name) =>
      readdirSync(path.join(folder, name), { recursive: true }).map((file) => `${name}/${file}`),
    )
    .filter((file) => insidePlaywright.test(file))
    .map((file) => path.join(folder, file));
}

/** @param {string} file */
function runs(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(error.code)) return false;
    throw error;
  }
  // Ubuntu's chromium is a stub that only tells to install a snap.
  return spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

if (isMain(import.meta.url)) {
  try {
    console.log(requireBrowser());
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
