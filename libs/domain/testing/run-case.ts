import { groupRunners } from './group-runners';
import { pairedRunners } from './paired-runners';
import type { ReferenceCase, ReferenceFile } from './reference-case';
import { resolveInput } from './resolve-input';
import { runEvaluation } from './run-evaluation';

const runners = new Map([...pairedRunners, ...groupRunners, ['evaluation', runEvaluation] as const]);

/**
 * Runs the function that a case names, on its input; `null` when there is no such function yet.
 *
 * @throws TypeError when the input does not fit the function.
 */
export function runCase(reference: ReferenceCase, data?: ReferenceFile['data']): object | null {
  const run = runners.get(reference.test);
  return run ? run(resolveInput(reference, data), reference.options) : null;
}
