// Every wall of the house is proven by a bad import: in a temporary copy of the tree lint must fail, with
// the very rule that is the wall, and a good neighbour must pass.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { repositoryRoot } from './repository.mjs';

const modules = '@nx/enforce-module-boundaries';
const contexts = 'boundaries/dependencies';

/** @type {{ wall: string, file: string, code: string, rule: string }[]} */
const walls = [
  {
    wall: 'domain uses no npm package',
    file: 'libs/domain/src/text/bad.ts',
    code: `import { of } from 'rxjs';\nexport const bad = of(1);`,
    rule: modules,
  },
  {
    wall: 'domain uses nothing of ours',
    file: 'libs/domain/src/text/bad.ts',
    code: `import * as client from '@ikrar/api-client';\nexport const bad = client;`,
    rule: modules,
  },
  {
    wall: 'api-client uses @angular/common/http and rxjs alone',
    file: 'libs/api-client/src/bad.ts',
    code: `import { ROLES } from '@ikrar/domain';\nexport const bad = ROLES;`,
    rule: modules,
  },
  {
    wall: 'api-client uses no other npm package',
    file: 'libs/api-client/src/bad.ts',
    code: `import { Pool } from 'pg';\nexport const bad = Pool;`,
    rule: modules,
  },
  {
    wall: 'ui knows no noun of ours',
    file: 'libs/ui/src/bad.ts',
    code: `import { ROLES } from '@ikrar/domain';\nexport const bad = ROLES;`,
    rule: modules,
  },
  {
    wall: 'ui uses nothing but Angular',
    file: 'libs/ui/src/bad.ts',
    code: `import * as papa from 'papaparse';\nexport const bad = papa;`,
    rule: modules,
  },
  ...['@nestjs/common', 'typeorm', 'pg', 'class-validator'].flatMap((name) =>
    ['admin', 'field'].map((app) => ({
      wall: `${app} never uses ${name}`,
      file: `apps/${app}/src/app/bad.ts`,
      code: `import * as server from '${name}';\nexport const bad = server;`,
      rule: modules,
    })),
  ),
  {
    wall: 'field has no ui lib',
    file: 'apps/field/src/app/bad.ts',
    code: `import * as ui from '@ikrar/ui';\nexport const bad = ui;`,
    rule: modules,
  },
  {
    wall: 'field has no router',
    file: 'apps/field/src/app/bad.ts',
    code: `import { Router } from '@angular/router';\nexport const bad = Router;`,
    rule: modules,
  },
  {
    wall: 'api never uses Angular',
    file: 'apps/api/src/programs/bad.ts',
    code: `import { signal } from '@angular/core';\nexport const bad = signal;`,
    rule: modules,
  },
  {
    wall: 'api never uses the client it is the source of',
    file: 'apps/api/src/programs/bad.ts',
    code: `import * as client from '@ikrar/api-client';\nexport const bad = client;`,
    rule: modules,
  },
  {
    wall: 'e2e computes nothing with our own domain',
    file: 'apps/e2e/src/bad.ts',
    code: `import { ROLES } from '@ikrar/domain';\nexport const bad = ROLES;`,
    rule: modules,
  },
  {
    wall: 'a context uses another only in the declared direction',
    file: 'apps/api/src/identity/bad.ts',
    code: `import { PledgesModule } from '../pledges';\nexport const bad = PledgesModule;`,
    rule: contexts,
  },
  {
    wall: 'a context is entered by its door',
    file: 'apps/api/src/pledges/bad.ts',
    code: `import { eventYear } from '../participants/event-year';\nexport const bad = eventYear;`,
    rule: contexts,
  },
  {
    wall: 'nobody imports impact',
    file: 'apps/api/src/programs/bad.ts',
    code: `import { ImpactModule } from '../impact';\nexport const bad = ImpactModule;`,
    rule: contexts,
  },
  {
    wall: 'nobody imports search',
    file: 'apps/api/src/pledges/bad.ts',
    code: `import { SearchModule } from '../search';\nexport const bad = SearchModule;`,
    rule: contexts,
  },
  {
    wall: 'search enters a context by its door',
    file: 'apps/api/src/search/bad.ts',
    code: `import { PledgesReadModel } from '../pledges/pledges.read-model';\nexport const bad = PledgesReadModel;`,
    rule: contexts,
  },
  {
    wall: 'platform knows no context',
    file: 'apps/api/src/platform/http/bad.ts',
    code: `import { IdentityModule } from '../../identity';\nexport const bad = IdentityModule;`,
    rule: contexts,
  },
  {
    wall: 'a feature never imports a feature',
    file: 'apps/admin/src/app/pledges/bad.ts',
    code: `import * as other from '../participants/participant-words';\nexport const bad = other;`,
    rule: contexts,
  },
  {
    wall: 'TypeORM stays in its corral',
    file: 'apps/api/src/programs/bad.service.ts',
    code: `import { DataSource } from 'typeorm';\nexport const bad = DataSource;`,
    rule: 'no-restricted-imports',
  },
  ...['bad.service.ts', 'bad.read-model.ts'].map((file) => ({
    wall: `the spreadsheet library stays behind its port, for ${file} too`,
    file: `apps/api/src/participants/${file}`,
    code: `import { readXlsx } from 'hucre/xlsx';\nexport const bad = readXlsx;`,
    rule: 'no-restricted-imports',
  })),
  {
    wall: 'no inline comment opens a wall',
    file: 'apps/api/src/programs/bad.service.ts',
    code: `// eslint-disable-next-line no-restricted-imports\nimport { DataSource } from 'typeorm';\nexport const bad = DataSource;`,
    rule: 'no-restricted-imports',
  },
  {
    wall: 'never any',
    file: 'libs/domain/src/text/bad.ts',
    code: `export const bad = (value: any): string => String(value);`,
    rule: '@typescript-eslint/no-explicit-any',
  },
];

let copy = '';

before(() => {
  copy = mkdtempSync(path.join(os.tmpdir(), 'ikrar-walls-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((name) => /\.(ts|json|mjs|cjs|html)$/.test(name))) {
    cpSync(path.join(repositoryRoot, file), path.join(copy, file), { force: true, errorOnExist: false });
  }
  symlinkSync(path.join(repositoryRoot, 'node_modules'), path.join(copy, 'node_modules'));
  execFileSync('git', ['init', '-q'], { cwd: copy });
});

/** The rule of the module walls reads the graph that Nx keeps; it must know the bricks. */
function drawGraph() {
  execFileSync(
    path.join(copy, 'node_modules/.bin/node'),
    ['node_modules/nx/dist/bin/nx.js', 'graph', '--file', 'graph.json'],
    {
      cwd: copy,
      env: environment(),
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}

const environment = () => ({ ...process.env, NX_DAEMON: 'false', NX_WORKSPACE_ROOT_PATH: copy, CI: 'true' });

after(() => rmSync(copy, { recursive: true, force: true }));

/** @param {string[]} files */
function lint(files) {
  const { stdout, stderr } = spawnSync(
    path.join(copy, 'node_modules/.bin/node'),
    ['node_modules/eslint/bin/eslint.js', '--format', 'json', ...files],
    { cwd: copy, encoding: 'utf8', env: environment(), maxBuffer: 64 * 1024 * 1024 },
  );
  const start = stdout.indexOf('[{');
  assert.ok(start >= 0, `eslint said nothing of use: ${stdout}${stderr}`);
  /** @type {{ filePath: string, messages: { ruleId: string | null, message: string }[] }[]} */
  const found = JSON.parse(stdout.slice(start));
  return new Map(found.map((file) => [path.relative(copy, file.filePath), file.messages]));
}

test('every wall stops its bad import', () => {
  // One file a wall, so that one run of lint proves them all.
  const bricks = walls.map((wall, index) => ({ ...wall, file: wall.file.replace('bad', `bad-${index}`) }));
  for (const { file, code } of bricks) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    writeFileSync(path.join(copy, file), `${code}\n`);
  }
  drawGraph();
  const messages = lint(bricks.map(({ file }) => file));
  const open = bricks.filter(({ file, rule }) => !messages.get(file)?.some(({ ruleId }) => ruleId === rule));
  assert.deepEqual(
    open.map(({ wall, file }) => ({ wall, said: messages.get(file) })),
    [],
  );
});

test('a good neighbour passes', () => {
  const file = 'apps/api/src/pledges/good.ts';
  writeFileSync(
    path.join(copy, file),
    `import { eventYear } from '../participants';\nexport const good = eventYear;\n`,
  );
  assert.deepEqual(lint([file]).get(file), []);
});

test('every project is tagged with its scope and type', () => {
  const projects = ['apps', 'libs'].flatMap((folder) =>
    readdirSync(path.join(repositoryRoot, folder)).map((name) =>
      path.join(repositoryRoot, folder, name, 'project.json'),
    ),
  );
  assert.ok(projects.length >= 7);
  for (const project of projects) {
    const { tags = [] } = JSON.parse(readFileSync(project, 'utf8'));
    assert.ok(
      tags.some((/** @type {string} */ tag) => tag.startsWith('scope:')),
      `${project} has no scope`,
    );
    assert.ok(
      tags.some((/** @type {string} */ tag) => tag.startsWith('type:')),
      `${project} has no type`,
    );
  }
});
