import type {
  DeploymentDetail,
  ResponseImportDetail,
  ResponseImportRow,
  ResponseSheet,
} from '@ikrar/api-client';
import type { InstrumentContent, InstrumentItem } from '@ikrar/domain';

export const EVENT_ID = '0190a000-0000-7000-8000-0000000000e1';
export const EVENT_URL = `/api/events/${EVENT_ID}`;
export const VERSION_ID = '0190a000-0000-7000-8000-0000000000a1';
export const INSTRUMENT_ID = '0190a000-0000-7000-8000-0000000000a0';

export function aContent(): InstrumentContent {
  return {
    items: [
      anItem('q1', 'true_false', 'Siapa saja dapat menjadi korban', { true: 'Benar', false: 'Salah' }),
      anItem('q2', 'multiple_choice', 'Siapa yang dapat menolong', { a: 'Guru', b: 'Polisi' }),
      anItem('q3', 'short_text', 'Apa yang akan kamu lakukan', {}),
    ],
  };
}

export function aDeployment(phase: DeploymentDetail['phase'], changes: Partial<DeploymentDetail> = {}) {
  const detail: DeploymentDetail = {
    ...{ id: `d-${phase}`, phase, wave: 1, state: 'closed', instrumentId: INSTRUMENT_ID, items: 3 },
    ...{ instrumentVersionId: VERSION_ID, instrumentTitle: 'TPPO dasar', versionNumber: 1, version: 1 },
    ...{ openedAt: null, closedAt: null, opensAt: null, closesAt: null, presentOnly: false },
    ...{ received: 0, expected: 25, late: 0 },
  };
  return { ...detail, ...changes };
}

/** As the server reads it: one column nobody recognises, one cell nobody knows. */
export function aSheet(changes: Partial<ResponseSheet> = {}): ResponseSheet {
  return {
    ...{ name: '', source: 'google_forms', rows: 4 },
    columns: [
      { key: 'Cap waktu', filled: 4, cells: ['25/09/2024 08.10.00'] },
      { key: 'Kode pribadi', filled: 4, cells: ['AAA111'] },
      { key: 'Siapa saja dapat menjadi korban', filled: 4, cells: ['Benar', 'Entah', 'Salah'] },
      { key: 'Penolong', filled: 4, cells: ['Guru', 'Guru, Polisi'] },
      { key: 'No HP', filled: 4, cells: ['081234567890'] },
    ],
    suggestion: {
      instrumentVersionId: VERSION_ID,
      mapping: {
        source: 'google_forms',
        items: [
          {
            ...{ itemId: 'q1', column: 'Siapa saja dapat menjadi korban', ticks: [] },
            cells: [
              { cell: 'Benar', optionId: 'true' },
              { cell: 'Salah', optionId: 'false' },
            ],
          },
        ],
        link: { kind: 'personal_code', column: 'Kode pribadi' },
        time: { column: 'Cap waktu', order: 'day_first' },
        phase: { column: null, values: [{ cell: '', phase: 'pre', wave: 1 }] },
      },
      remembered: false,
      undecided: [{ itemId: 'q1', cells: ['Entah'] }],
    },
    ...changes,
  };
}

export function aRow(line: number, changes: Partial<ResponseImportRow> = {}): ResponseImportRow {
  return {
    ...{ line, outcome: 'new', doubt: null, problems: [], phase: 'pre', wave: 1 },
    ...{ submittedAt: '2024-09-25T01:10:00.000Z', writer: `KODE${line}`, nearly: null },
    ...changes,
  };
}

export function aMadeImport(changes: Partial<ResponseImportDetail> = {}): ResponseImportDetail {
  return {
    ...{ id: 'i1', fileName: 'pre.csv', phases: [{ cell: '', phase: 'pre', wave: 1 }], stored: 3 },
    ...{ anonymous: 0, same: 1, leftOut: 2, importedBy: '0190a000-0000-7000-8000-000000000001' },
    ...{ importedAt: '2024-09-25T03:00:00.000Z', undoneBy: null, undoneAt: null },
    ...changes,
  };
}

function anItem(
  id: string,
  kind: InstrumentItem['kind'],
  text: string,
  options: Readonly<Record<string, string>>,
): InstrumentItem {
  return {
    ...{ id, kind, topic: null, weight: 0, required: true, reverse: false, key: null },
    text: { id: text, en: `${text} (en)` },
    options: Object.entries(options).map(([option, said]) => ({ id: option, text: { id: said, en: said } })),
  };
}
