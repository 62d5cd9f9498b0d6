import type { InstrumentContent, InstrumentItem } from '@ikrar/domain';

const text = (words: string) => ({ id: words, en: words });

/** An item of a test; single choice of four unless it says otherwise. */
export function anItem(id: string, changes: Partial<InstrumentItem> = {}): InstrumentItem {
  const options = ['a', 'b', 'c', 'd'].map((one) => ({ id: one, text: text(`Pilihan ${one}`) }));
  return {
    ...{ id, kind: 'single_choice', topic: null, weight: 0, required: true, reverse: false, key: null },
    ...{ text: text(`Pertanyaan ${id}`), options },
    ...changes,
  };
}

/** Twenty single choices, as in the target of typing. */
export const TWENTY: InstrumentContent = {
  items: Array.from({ length: 20 }, (_, at) => anItem(`i${at + 1}`)),
};

const steps = [1, 2, 3, 4, 5].map((step) => ({ id: String(step), text: text(`Langkah ${step}`) }));

/** One item of every kind, with a follower that only "yes" brings onto the sheet. */
export const MIXED: InstrumentContent = {
  items: [
    anItem('yes', {
      kind: 'true_false',
      options: [
        { id: 'true', text: text('Benar') },
        { id: 'false', text: text('Salah') },
      ],
    }),
    anItem('why', { showIf: { item: 'yes', is: 'equal', value: 'true' }, other: true }),
    anItem('note', { kind: 'note', options: [] }),
    anItem('several', { kind: 'multiple_choice' }),
    anItem('scale', { kind: 'likert', options: steps }),
    anItem('age', { kind: 'number', options: [], min: 5, max: 99, whole: true }),
    anItem('story', { kind: 'long_text', options: [] }),
    anItem('day', { kind: 'date', options: [] }),
  ],
};
