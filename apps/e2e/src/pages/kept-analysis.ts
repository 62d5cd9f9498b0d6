import assert from 'node:assert/strict';
import type { Desk } from '../support/desk.ts';
import { newId } from '../support/new-id.ts';

const MAPPING = {
  layout: 'two_tables',
  tables: { before: { file: 'before', sheet: '' }, after: { file: 'after', sheet: '' } },
  phase: { column: null, values: [] },
  link: { before: 'Kode', after: 'Kode' },
  time: { before: null, after: null, order: 'day_first' },
  facts: [],
  questions: [
    {
      ...{ id: 'q1', text: 'Nilai', kind: 'score', before: 'Nilai', after: 'Nilai', max: 100 },
      ...{ keys: [], levels: [], reverse: false, topic: null },
    },
  ],
};

/** A kept analysis of two files of twelve rows; its id. */
export async function keptAnalysis(lead: Desk): Promise<string> {
  const id = newId();
  const response = await lead.page.request.put(`${lead.origin}/api/analyses/${id}`, {
    headers: { 'X-CSRF': '1', 'Sec-Fetch-Site': 'same-origin' },
    multipart: {
      order: JSON.stringify({ title: 'Penyuluhan di balai desa', mapping: MAPPING }),
      before: { name: 'pre.csv', mimeType: 'text/csv', buffer: scores(30) },
      after: { name: 'post.csv', mimeType: 'text/csv', buffer: scores(55) },
    },
  });
  assert.equal(response.status(), 201, await response.text());
  return id;
}

function scores(from: number): Buffer {
  const rows = Array.from({ length: 12 }, (_, row) => `P${row + 1};${from + 2.5 * row}`.replace('.', ','));
  return Buffer.from(['Kode;Nilai', ...rows].join('\n'));
}
