import { makePersonalCode } from '../../../participants';
import type { InstrumentContent, InstrumentItem } from '../../instruments/instrument-content';
import type { ItemKind } from '../../instruments/item-kinds';
import type { ResponseImportContext } from '../preview-response-import';
import type { ResponseMapping } from '../response-mapping';

export function anItem(
  id: string,
  kind: ItemKind,
  options: Readonly<Record<string, string>> = {},
  more: Partial<InstrumentItem> = {},
): InstrumentItem {
  return {
    id,
    kind,
    topic: null,
    weight: 0,
    required: true,
    reverse: false,
    key: null,
    text: { id: `Soal ${id}?`, en: `Question ${id}?` },
    options: Object.entries(options).map(([option, text]) => ({
      id: option,
      text: { id: text, en: `${text} (en)` },
    })),
    ...more,
  };
}

/** One of each kind that a form of elsewhere can ask. */
export const CONTENT: InstrumentContent = {
  items: [
    anItem('i1', 'single_choice', { a: 'Guru', b: 'Polisi' }),
    anItem('i2', 'true_false', { true: 'Benar', false: 'Salah' }),
    anItem('i3', 'multiple_choice', { a: 'Guru', b: 'Polisi, sektor', c: 'RT' }, { other: true }),
    anItem('i4', 'likert', { '1': 'Tidak setuju', '2': 'Netral', '3': 'Setuju' }),
    anItem('i5', 'number', {}, { min: 0, max: 10 }),
    anItem('i6', 'short_text'),
    anItem('i7', 'date'),
    anItem('i8', 'area'),
    anItem('n1', 'note'),
  ],
};

export const MAPPING: ResponseMapping = {
  source: 'google_forms',
  items: ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8'].map((itemId) => ({
    itemId,
    column: `Soal ${itemId}?`,
    cells: [],
    ticks: [],
  })),
  link: { kind: 'personal_code', column: 'Kode' },
  time: { column: 'Cap waktu', order: 'day_first' },
  phase: { column: null, values: [{ cell: '', phase: 'pre', wave: 1 }] },
};

const codeOf = (byte: number): string => makePersonalCode(new Uint8Array(16).fill(byte));

export const CODES = [codeOf(7), codeOf(9)] as const;

export function aContext(changes: Partial<ResponseImportContext> = {}): ResponseImportContext {
  return {
    content: CONTENT,
    zone: 'Asia/Jakarta',
    identification: 'personal_code',
    codes: new Set(CODES),
    names: new Map(),
    pseudonymOf: (text) => `P-${text.length}`,
    areaNamed: () => null,
    isArea: (code) => code === '21.71.01.1004',
    isKnown: () => false,
    hasAnswered: () => false,
    ...changes,
  };
}
