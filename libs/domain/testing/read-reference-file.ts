import { isRecord } from './is-record';
import type { ReferenceCase, ReferenceFile } from './reference-case';

function readCase(value: unknown, index: number): ReferenceCase {
  if (!isRecord(value) || typeof value['id'] !== 'string' || typeof value['test'] !== 'string') {
    throw new TypeError(`Case ${index} needs an "id" and a "test"`);
  }
  const { id, test, options = {}, input } = value;
  if (!isRecord(input)) throw new TypeError(`Case "${id}" needs an "input" object`);
  if (!isRecord(options)) throw new TypeError(`Case "${id}": "options" must be an object`);
  return { id, test, options, input };
}

/**
 * Reads the parsed JSON of a case file: `{ data?, cases: [{ id, test, options?, input }] }`.
 *
 * @throws TypeError saying which case is wrong.
 */
export function readReferenceFile(json: unknown): ReferenceFile {
  if (!isRecord(json) || !Array.isArray(json['cases'])) {
    throw new TypeError('The file needs a list "cases"');
  }
  const { data = {} } = json;
  if (!isRecord(data)) throw new TypeError('"data" must be an object');
  return { data, cases: json['cases'].map(readCase) };
}
