import type { LocalisedText } from '../../text';
import type { InstrumentItem } from '../instruments/instrument-content';
import type { KnowledgeRow } from './library-rows';
import { DONT_KNOW, TRUE_FALSE } from './shipped-options';

const SEVERAL: LocalisedText = { id: 'Boleh pilih lebih dari satu.', en: 'You may choose more than one.' };

/**
 * The item of a row of knowledge: a core item of one point.
 *
 * Definition: options are shuffled and followed by "I do not know"; several right options count only as a whole.
 */
export function knowledgeItem(row: KnowledgeRow): InstrumentItem {
  const { id, topic, objective, right } = row;
  const [text, en] = row.text;
  const core = {
    ...{ id, topic, objective, text: { id: text, en } },
    ...{ weight: 1, required: true, reverse: false, locked: true },
  } as const;
  if (!('options' in row)) return { ...core, kind: 'true_false', key: String(right), options: TRUE_FALSE };
  const written = row.options.map(([word, english], place) => ({
    id: 'abcd'.charAt(place),
    text: { id: word, en: english },
  }));
  const asked = { ...core, options: [...written, DONT_KNOW], shuffled: true };
  return typeof right === 'string'
    ? { ...asked, kind: 'single_choice', key: right }
    : { ...asked, kind: 'multiple_choice', key: null, keys: [...right], scoring: 'all', help: SEVERAL };
}
