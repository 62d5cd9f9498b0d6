import { compareToExpected } from './compare-to-expected';
import { readReferenceFile } from './read-reference-file';
import type { ExpectedCase } from './reference-case';
import referenceFile from './reference-cases.json';
import { runCase } from './run-case';

const { data, cases } = readReferenceFile(referenceFile);
const expectations = new Map(
  (referenceFile.cases as unknown as readonly ExpectedCase[]).map((expected) => [expected.id, expected]),
);

function expectationOf(id: string): ExpectedCase {
  const found = expectations.get(id);
  if (!found) throw new Error(`${id} has no expectation`);
  return found;
}

/** Every figure of a result, however deep. */
function figuresOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(figuresOf) : [value];
}

describe('reference cases, computed with R and 40-digit arithmetic', () => {
  const results = new Map(cases.map((reference) => [reference.id, runCase(reference, data)]));
  const tests = [...new Set(cases.map(({ test }) => test))];

  it('are all here', () => {
    expect(cases).toHaveLength(373);
    expect(expectations.size).toBe(373);
  });

  it.each(tests)('%s agrees on all of its cases', (test) => {
    const differences = cases
      .filter((reference) => reference.test === test)
      .flatMap(({ id }) =>
        compareToExpected(expectationOf(id), results.get(id) ?? null).map((line) => `${id} ${line}`),
      );
    expect(differences).toEqual([]);
  });

  it('never gives NaN or undefined', () => {
    const wrong = [...results].filter(([, result]) =>
      figuresOf(result).some((figure) => figure === undefined || Number.isNaN(figure)),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('gives null for a test that does not exist', () => {
    expect(runCase({ id: 'x', test: 'phrenology', options: {}, input: {} })).toBeNull();
  });
});
