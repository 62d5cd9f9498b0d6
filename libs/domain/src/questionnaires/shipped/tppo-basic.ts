import type { LocalisedText } from '../../text';
import type { InstrumentItem } from '../instruments/instrument-content';
import type { LibraryInstrument } from './library-instrument';
import { AGREEMENT, TRUE_FALSE } from './shipped-options';
import type { ChoiceRow, TrueFalseRow } from './tppo-basic-rows';
import { ATTITUDE_ROWS, KNOWLEDGE_ROWS } from './tppo-basic-rows';

const both = ([id, en]: readonly [string, string]): LocalisedText => ({ id, en });
const ALWAYS = { weight: 1, required: true } as const;

function knowledgeItem(row: ChoiceRow | TrueFalseRow): InstrumentItem {
  const { id, topic, objective, key } = row;
  const item = { ...ALWAYS, id, topic, objective, key, text: both(row.text), reverse: false };
  if (!('options' in row)) return { ...item, kind: 'true_false', options: TRUE_FALSE };
  const options = row.options.map((text, place) => ({ id: 'abcd'.charAt(place), text: both(text) }));
  return { ...item, kind: 'single_choice', options };
}

const items = (): InstrumentItem[] => [
  ...KNOWLEDGE_ROWS.map(knowledgeItem),
  ...ATTITUDE_ROWS.map(({ id, objective, reverse, text }) => {
    const item = { ...ALWAYS, id, topic: null, objective, key: null, reverse, text: both(text) };
    return { ...item, kind: 'likert' as const, options: AGREEMENT };
  }),
];

/**
 * The instrument that every organisation starts with, written for Ikrar: ten questions of knowledge over the
 * six aspects (10 points) and two of attitude.
 */
export const TPPO_BASIC: LibraryInstrument = {
  code: 'tppo_basic',
  edition: 2,
  purpose: 'knowledge',
  title: { id: 'Pengetahuan dasar TPPO', en: 'Trafficking in persons: the basics' },
  summary: {
    id: 'Sepuluh pertanyaan pengetahuan dan dua pernyataan sikap, cukup untuk lima menit.',
    en: 'Ten questions of knowledge and two statements of attitude, enough for five minutes.',
  },
  // The mark lets bundlers leave the instrument out of the phone's page.
  content: { items: /* @__PURE__ */ items() },
};
