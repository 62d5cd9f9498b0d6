// What the documents point to exists: files, headings, commands, settings.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { ENVIRONMENT } from '../apps/api/src/platform/config/environment.ts';
import { repositoryRoot } from './repository.mjs';

const read = (file) => readFileSync(path.join(repositoryRoot, file), 'utf8');
const documents = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'],
  { cwd: repositoryRoot, encoding: 'utf8' },
)
  .split('\0')
  .filter((file) => file && existsSync(path.join(repositoryRoot, file)));

/** Prose without fenced code and without code spans: what stands there is an example, not a link. */
const prose = (text) => text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** What stands in code, fenced or in a line. */
const codeOf = (text) => [
  ...[...text.matchAll(/^```[\s\S]*?^```$/gm)].map(([block]) => block),
  ...[...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]*)`/g)].map(([, code = '']) => code),
];

/** The places a text links to, without those outside the repository. */
export function linksOf(text) {
  return [...prose(text).matchAll(/\]\(<?([^()<>\s]+)>?(?:\s+"[^"]*")?\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
}

/** The anchor a heading gets: lower case, no signs, a dash for each space. */
export function anchorOf(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}

const anchorsOf = (text) =>
  text
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .split('\n')
    .flatMap((line) => (/^#{1,6}\s/.test(line) ? [anchorOf(line.replace(/^#+\s/, ''))] : []));

/** What is wrong with a link of a document, or null. */
function fault(document, target) {
  const [place = '', anchor] = target.split('#');
  const file = place === '' ? document : path.normalize(path.join(path.dirname(document), place));
  if (file.startsWith('..')) return 'leaves the repository';
  if (!existsSync(path.join(repositoryRoot, file))) return 'leads to nothing';
  if (anchor === undefined) return null;
  if (statSync(path.join(repositoryRoot, file)).isDirectory()) return 'has an anchor in a folder';
  return anchorsOf(read(file)).includes(anchor) ? null : 'names no heading';
}

test('links are found where they stand, and nowhere else', () => {
  assert.deepEqual(linksOf('[a](b.md) ![c](d.png "e") [f](https://g.org) `[h](i.md)`\n```\n[j](k)\n```\n'), [
    'b.md',
    'd.png',
  ]);
  assert.equal(anchorOf('How to add a route, a screen'), 'how-to-add-a-route-a-screen');
  assert.equal(fault('README.md', 'docs/no-such-file.md'), 'leads to nothing');
  assert.equal(fault('README.md', '../README.md'), 'leaves the repository');
  assert.equal(fault('README.md', '#no-such-heading'), 'names no heading');
});

test('every relative link of every document resolves', () => {
  assert.ok(documents.includes('README.md') && documents.length > 15, String(documents));
  const links = documents.flatMap((document) =>
    linksOf(read(document)).map((target) => ({ document, target })),
  );
  assert.ok(links.length > 30, `only ${links.length} links were found`);
  const broken = links
    .map(({ document, target }) => ({ document, target, fault: fault(document, target) }))
    .filter((link) => link.fault !== null);
  assert.deepEqual(broken, []);
});

test('every npm script the documents name exists', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = documents.flatMap((document) =>
    codeOf(read(document)).flatMap((code) =>
      [...code.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][a-z-]*)/g)].map(([, name]) => ({
        document,
        name,
      })),
    ),
  );
  for (const name of ['start', 'test', 'dev', 'bench', 'stats']) {
    assert.ok(
      named.some((command) => command.document === 'README.md' && command.name === name),
      `README names npm ${name}`,
    );
  }
  assert.deepEqual(
    named.filter(({ name }) => name !== 'ci' && !(name in scripts)),
    [],
  );
});

test('the guide for operators explains every setting the server reads', () => {
  const guide = read('docs/operations.md');
  assert.deepEqual(
    Object.keys(ENVIRONMENT).filter((name) => !guide.includes(`\`${name}\``)),
    [],
  );
});

test('the picture of the database shows every table that migrations make', () => {
  const folder = 'apps/api/src/platform/database/migrations';
  const made = readdirSync(path.join(repositoryRoot, folder))
    .filter((file) => /^\d+-/.test(file))
    .flatMap((file) =>
      [...read(path.join(folder, file)).matchAll(/create table (\w+)/g)].map(([, name]) => name),
    );
  assert.ok(made.length > 30, `${made.length} tables`);
  const drawn = new Set(
    [...read('docs/database.md').matchAll(/^```mermaid$([\s\S]*?)^```$/gm)].flatMap(([, drawing = '']) =>
      [...drawing.matchAll(/^\s*(\w+) \{$/gm)].map(([, name]) => name),
    ),
  );
  assert.deepEqual(
    made.filter((name) => !drawn.has(name)),
    [],
  );
  assert.deepEqual(
    [...drawn].filter((name) => !made.includes(name)),
    [],
  );
});

test('the decisions are numbered without a gap, each with context, decision and consequences', () => {
  const files = readdirSync(path.join(repositoryRoot, 'docs/adr')).sort();
  assert.deepEqual(
    files.map((file) => file.slice(0, 5)),
    files.map((_, index) => `${String(index + 1).padStart(4, '0')}-`),
  );
  for (const file of files) {
    const headings = anchorsOf(read(path.join('docs/adr', file)));
    for (const wanted of ['context', 'decision', 'consequences']) {
      assert.ok(headings.includes(wanted), `${file} says nothing of its ${wanted}`);
    }
  }
});
