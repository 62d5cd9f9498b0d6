import type { InstrumentItem } from '../instruments/instrument-content';
import type { ExportedRespondent, ExportedWave } from './export-table';
import { plainColumn } from './export-table';
import { longTable } from './long-table';
import { wideTable } from './wide-table';

const text = (id: string) => ({ id, en: id });
const item: InstrumentItem = {
  ...{ id: 'q1', kind: 'single_choice', topic: null, weight: 2, required: true, reverse: false, key: 'b' },
  text: text('Mana?'),
  options: ['a', 'b'].map((id) => ({ id, text: text(`Pilihan ${id}`) })),
};
const several: InstrumentItem = { ...item, id: 'q2', kind: 'multiple_choice', key: null, keys: ['a'] };
const content = { items: [item, several] };
const waves: ExportedWave[] = [
  { deploymentId: 'd1', phase: 'pre', wave: 1, content },
  { deploymentId: 'd2', phase: 'follow_up', wave: 2, content },
];
const response = { score: 2, maxScore: 4, source: 'phone', late: false } as const;
const ani: ExportedRespondent = {
  cells: ['R1'],
  responses: [
    { ...response, deploymentId: 'd1', answers: { q1: 'a' }, receivedAt: '2026-01-10T01:00:00Z' },
    { ...response, deploymentId: 'd1', answers: { q1: 'b', q2: ['a'] }, receivedAt: '2026-01-10T02:00:00Z' },
  ],
};
const who = [plainColumn('respondent', 'Responden', 'Respondent')];
const how = { values: 'codes', language: 'id' } as const;

describe('wideTable', () => {
  const table = wideTable(who, waves, how);

  it('puts the waves side by side, each with its prefix', () => {
    expect(table.columns.map(({ name }) => name)).toEqual([
      'respondent',
      ...['received_at', 'source', 'late', 'score', 'max_score', 'q1', 'q2_a', 'q2_b'].map(
        (name) => `pre_${name}`,
      ),
      ...['received_at', 'source', 'late', 'score', 'max_score', 'q1', 'q2_a', 'q2_b'].map(
        (name) => `fu2_${name}`,
      ),
    ]);
    expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
  });

  it('has a row a person, with the latest response of each wave', () => {
    expect(table.rowsOf(ani)).toEqual([
      ['R1', '2026-01-10T02:00:00Z', 'phone', 0, 2, 4, 2, 1, 0, ...Array.from({ length: 8 }, () => null)],
    ]);
  });

  it('calls labels text', () => {
    const labels = wideTable(who, waves, { ...how, values: 'labels' });
    expect(labels.columns.find(({ name }) => name === 'pre_q1')).toMatchObject({
      measure: 'text',
      values: [],
    });
    expect(labels.rowsOf(ani)[0]).toContain('Pilihan b');
  });
});

describe('longTable', () => {
  const rows = longTable(who, waves, how).rowsOf(ani);

  it('has a row an answer, blanks too, and says which response counts', () => {
    expect(rows.map((row) => row.slice(1, 7))).toEqual([
      ['pre', 'q1', 'q1', 1, 0, 0],
      ['pre', 'q2', 'q2_a', null, 0, 0],
      ['pre', 'q2', 'q2_b', null, null, 0],
      ['pre', 'q1', 'q1', 2, 2, 1],
      ['pre', 'q2', 'q2_a', 1, 2, 1],
      ['pre', 'q2', 'q2_b', 0, null, 1],
    ]);
  });
});
