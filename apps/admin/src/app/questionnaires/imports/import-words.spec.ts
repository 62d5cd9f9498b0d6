import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  DATE_ORDERS,
  IMPORT_SOURCES,
  LINK_KINDS,
  MAPPING_PROBLEMS,
  PHASES,
  RESPONSE_IMPORT_OUTCOMES,
  ROW_PROBLEMS,
  SHEET_DOUBTS,
  WRITER_DOUBTS,
} from '@ikrar/domain';
import en from '../i18n/en.json';
import id from '../i18n/id.json';
import { IMPORT_STEPS, UNMATCHED_RULES } from './draft/import-draft';
import importsEn from './i18n/en.json';
import importsId from './i18n/id.json';

/** The codes that the API's own catalogue knows, beside the lists of the domain. */
const CATALOGUE = readFileSync(
  path.join(__dirname, '../../../../../api/src/platform/http/problems.ts'),
  'utf8',
);
const PROBLEMS = [...CATALOGUE.matchAll(/'(import\.[a-z-]+)':/g)].map(([, code]) => code ?? '');

describe.each([
  ['Indonesian', importsId.imports, id],
  ['English', importsEn.imports, en],
])('%s', (_, words, tab) => {
  it.each([
    ['reasons', ROW_PROBLEMS, words.reasons],
    ['doubts', [...WRITER_DOUBTS, ...SHEET_DOUBTS], words.doubts],
    ['mapping', MAPPING_PROBLEMS, words.mapping],
    ['outcomes', RESPONSE_IMPORT_OUTCOMES, words.outcomes],
    ['what the outcomes mean', RESPONSE_IMPORT_OUTCOMES, words.explained],
    ['links', LINK_KINDS, words.links],
    ['sources', IMPORT_SOURCES, words.sources],
    ['orders', DATE_ORDERS, words.orders],
    ['rules', UNMATCHED_RULES, words.rules],
    ['steps', IMPORT_STEPS, words.steps],
    ['phases', PHASES, tab.questionnaires.phases],
  ] as [string, readonly string[], object][])(
    '%s: no code is without words, and no words are without a code',
    (_list, codes, said) => {
      expect(Object.keys(said).sort()).toEqual([...codes].sort());
    },
  );

  it('has a sentence for every problem of an import', () => {
    expect(PROBLEMS.length).toBeGreaterThan(4);
    expect(
      Object.keys(tab.problems)
        .filter((code) => code.startsWith('import.'))
        .sort(),
    ).toEqual(PROBLEMS.sort());
  });
});
