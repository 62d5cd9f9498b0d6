/**
 * What `npm test` does, in this order. A step is a name and its tasks; add yours here.
 */
import { check, jest, nodeTest, nx, projectsWith } from './tasks.mjs';

/** @typedef {import('./tasks.mjs').Task} Task */

/** @type {{ name: string, tasks: () => Task[] }[]} */
export const steps = [
  { name: 'lint', tasks: () => projectsWith('lint').map((project) => nx(project, 'lint')) },
  {
    name: 'types',
    tasks: () => [
      ...projectsWith('typecheck').map((project) => nx(project, 'typecheck')),
      check('tools', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tools/tsconfig.json']),
    ],
  },
  { name: 'unit', tasks: () => [jest('domain')] },
  { name: 'api', tasks: () => [{ ...jest('api'), alone: true }] },
  { name: 'migrations', tasks: () => [nodeTest('up, down, up', ['tools/migrations/migrations.spec.mjs'])] },
  {
    name: 'generated',
    tasks: () => [check('api-client is what the API says', ['tools/openapi.mjs', '--check'])],
  },
  { name: 'clients', tasks: () => ['admin', 'field', 'ui'].map(jest) },
  {
    name: 'tools',
    tasks: () => [
      { ...nodeTest('specs', ['tools/*.spec.mjs', 'tools/{test,demo,bench,chaos}/*.spec.mjs']), alone: true },
    ],
  },
  {
    name: 'build',
    tasks: () =>
      ['api', 'demo', 'admin', 'field'].map((name) => ({
        ...check(name, ['tools/build/build-one.mjs', name]),
        alone: true,
      })),
  },
  {
    name: 'e2e',
    tasks: () => [{ ...nodeTest('in Chromium', ['apps/e2e/src/**/*.spec.*']), alone: true, browser: true }],
  },
];
