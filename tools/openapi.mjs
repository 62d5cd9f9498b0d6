// Writes the OpenAPI document of the API and generates libs/api-client from it. Both are committed;
// `--check` only tells whether they are current, and touches nothing.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const library = path.join(root, 'libs/api-client');
const run = (file, ...args) =>
  execFileSync(path.join(root, 'node_modules/.bin/node'), [file, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

mkdirSync(path.join(root, 'dist'), { recursive: true });
const scratch = mkdtempSync(path.join(root, 'dist/openapi-'));
try {
  run('apps/api/build.mjs', '--to', path.join(scratch, 'api'));
  const document = path.join(scratch, 'openapi.json');
  run(path.join(scratch, 'api/openapi.mjs'), document);
  const generated = path.join(scratch, 'generated');
  run(
    'node_modules/ng-openapi-gen/lib/index.js',
    '--input',
    document,
    '--output',
    generated,
    '--ignoreUnusedModels',
    'false',
    '--promises',
    'true',
    '--services',
    'false',
    '--indexFile',
    'true',
  );
  const parts = [
    [document, path.join(library, 'openapi.json')],
    [generated, path.join(library, 'src/generated')],
  ];
  if (process.argv.includes('--check')) {
    const stale = parts
      .filter(([fresh, kept]) => contents(fresh) !== contents(kept))
      .map(([, kept]) => path.relative(root, kept));
    if (stale.length > 0) {
      process.stderr.write(`Not current: ${stale.join(', ')}. Run "npm run openapi" and commit.\n`);
      process.exitCode = 1;
    }
  } else {
    for (const [fresh, kept] of parts) {
      rmSync(kept, { recursive: true, force: true });
      cpSync(fresh, kept, { recursive: true });
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function contents(place) {
  try {
    return readFileSync(place, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    if (error.code !== 'EISDIR') throw error;
  }
  return JSON.stringify(
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(place, file), readFileSync(file, 'utf8')]),
  );
}
