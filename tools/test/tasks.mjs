import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../repository.mjs';

/**
 * @typedef {object} Task
 * @property {string} title
 * @property {(report: string) => string[]} args for Node; `report` is the file to write the results to
 * @property {'check' | 'jest' | 'node'} results how the results are read: the exit code, or a report
 * @property {boolean} [alone] it uses both processors itself, or measures time
 * @property {boolean} [browser] it needs Chromium
 */

const minutes = (/** @type {number} */ count) => count * 60_000;
export const patience = minutes(20);

/**
 * A program that is right or wrong as a whole.
 * @param {string} title
 * @param {string[]} args
 * @returns {Task}
 */
export function check(title, args) {
  return { title, args: () => args, results: 'check' };
}

/**
 * A target of a project. The cache is for daily work; here the answer must be of today.
 * @param {string} project
 * @param {string} target
 */
export function nx(project, target) {
  return check(project, [
    'node_modules/nx/dist/bin/nx.js',
    'run',
    `${project}:${target}`,
    '--outputStyle=static',
    '--skipNxCache',
  ]);
}

/**
 * The specs of a project, run as its own test target says.
 * @param {string} project
 * @returns {Task}
 */
export function jest(project) {
  const { root, targets } = readProject(project);
  const fallback = JSON.parse(readFileSync(path.join(repositoryRoot, 'nx.json'), 'utf8')).targetDefaults.test;
  const command = String(targets.test?.options?.command ?? fallback.options.command);
  const [node, ...args] = command.replaceAll('{projectRoot}', root).split(/\s+/);
  if (node !== 'node' || !args.some((arg) => arg.endsWith('jest.js'))) {
    throw new Error(`The test target of ${project} is no jest run: ${command}`);
  }
  return { title: project, args: (report) => [...args, '--json', `--outputFile=${report}`], results: 'jest' };
}

/**
 * @param {string} title
 * @param {string[]} globs
 * @returns {Task}
 */
export function nodeTest(title, globs) {
  return {
    title,
    args: (report) => [
      ...['--test', '--test-concurrency=1'],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=tap', `--test-reporter-destination=${report}`],
      ...globs,
    ],
    results: 'node',
  };
}

/**
 * The projects that have a target, by name.
 * @param {string} target
 */
export function projectsWith(target) {
  return allProjects()
    .filter(({ targets }) => targets[target])
    .map(({ name }) => name);
}

/** @param {string} name */
function readProject(name) {
  const project = allProjects().find((candidate) => candidate.name === name);
  if (!project) throw new Error(`There is no project ${name}.`);
  return project;
}

/** @returns {{ name: string, root: string, targets: Record<string, { options?: { command?: string } }> }[]} */
function allProjects() {
  return ['apps', 'libs']
    .flatMap((group) => readdirSync(path.join(repositoryRoot, group)).map((folder) => `${group}/${folder}`))
    .filter((root) => existsSync(path.join(repositoryRoot, root, 'project.json')))
    .map((root) => ({
      root,
      ...JSON.parse(readFileSync(path.join(repositoryRoot, root, 'project.json'), 'utf8')),
    }));
}
