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

  it('describes each variable once, with the waves it was asked in', () => {
    const { columns, described } = longTable(who, waves, how);
    expect(described.slice(columns.length)).toEqual([
      expect.objectContaining({ name: 'q1', label: text('pre, fu2: Mana?'), values: expect.any(Array) }),
      expect.objectContaining({ name: 'q2_a', label: text('pre, fu2: Mana?: Pilihan a') }),
      expect.objectContaining({ name: 'q2_b', label: text('pre, fu2: Mana?: Pilihan b') }),
    ]);
    expect(described.find(({ name }) => name === 'q1')?.values.map(({ code }) => code)).toEqual([1, 2]);
  });

  it('keeps entries apart where the same id asks another thing', () => {
    const other = { items: [{ ...item, text: text('Yang mana?') }, several] };
    const changed = [waves[0], { ...waves[1], content: other }] as ExportedWave[];
    const { columns, described } = longTable(who, changed, { ...how, values: 'labels' });
    expect(described.slice(columns.length).map(({ label, values }) => [label.id, values.length])).toEqual([
      ['pre: Mana?', 0],
      ['pre, fu2: Mana?: Pilihan a', 0],
      ['pre, fu2: Mana?: Pilihan b', 0],
      ['fu2: Yang mana?', 0],
    ]);
  });

  it('makes room for the longest answer', () => {
    const long = { items: [{ ...item, kind: 'long_text' as const, options: [], key: null }] };
    const { columns } = longTable(who, [{ ...waves[0], content: long } as ExportedWave], how);
    expect(columns.find(({ name }) => name === 'answer')?.width).toBe(2000);
  });

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
