import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFingerprint, filesOf, quickFingerprint } from './fingerprint.mjs';

/**
 * @typedef {object} Artefact
 * @property {string} name
 * @property {string} output a file that exists once it is built
 * @property {readonly string[]} sources
 */

const shared = ['package-lock.json', 'tsconfig.base.json', 'nx.json'];

/** What the product consists of; the clients are built by Nx under these names. */
export const artefacts = /** @type {const} */ ({
  api: {
    name: 'api',
    output: 'dist/apps/api/main.mjs',
    sources: [...shared, 'apps/api', 'libs/domain'],
  },
  demo: {
    name: 'demo',
    output: 'dist/tools/demo.mjs',
    sources: [...shared, 'tools/demo', 'apps/api', 'libs/domain'],
  },
  admin: {
    name: 'admin',
    output: 'dist/apps/admin/browser/index.html',
    sources: [...shared, 'tools/compress.mjs', 'apps/admin', 'libs'],
  },
  field: {
    name: 'field',
    output: 'dist/apps/field/browser/index.html',
    sources: [...shared, 'tools/compress.mjs', 'apps/field', 'libs/domain', 'libs/api-client'],
  },
});

/**
 * Says whether the artefact is older than its sources. Files are read only when their times or
 * sizes differ from those of the last look.
 * @param {string} root
 * @param {Artefact} artefact
 */
export function isStale(root, artefact) {
  const stamp = readStamp(root, artefact);
  if (stamp === null || !existsSync(path.join(root, artefact.output))) return true;
  const files = filesOf(root, artefact.sources);
  const quick = quickFingerprint(root, files);
  if (quick === stamp.quick) return false;
  const content = contentFingerprint(root, files);
  if (content !== stamp.content) return true;
  writeStamp(root, artefact, { quick, content });
  return false;
}

/**
 * Takes the state of the sources; write it as the stamp only after the build, so that a file
 * changed meanwhile counts as changed.
 * @param {string} root
 * @param {Artefact} artefact
 */
export function stateOfSources(root, artefact) {
  const files = filesOf(root, artefact.sources);
  return { quick: quickFingerprint(root, files), content: contentFingerprint(root, files) };
}

/**
 * @param {string} root
 * @param {Artefact} artefact
 * @param {import('./fingerprint.mjs').Fingerprint} state
 */
export function writeStamp(root, artefact, state) {
  const file = stampFile(root, artefact);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(state));
}

/**
 * @param {string} root
 * @param {Artefact} artefact
 * @returns {import('./fingerprint.mjs').Fingerprint | null}
 */
export function readStamp(root, artefact) {
  const file = stampFile(root, artefact);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/**
 * @param {string} root
 * @param {Artefact} artefact
 */
function stampFile(root, artefact) {
  return path.join(root, 'dist', '.stamps', `${artefact.name}.json`);
}
