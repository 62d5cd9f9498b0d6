import { OBJECTIVES, TOPICS } from '../../programs';
import { isScored } from '../../scoring/item-points';
import { normaliseSearch } from '../../text';
import type { InstrumentAdvice, InstrumentAdviceCode } from './instrument-advice';
import type { InstrumentContent, InstrumentItem } from './instrument-content';

/** What somebody who reads slowly, or hears the item read aloud, still keeps in mind. */
const MOST_WORDS = 20;
/** From so many on, a pattern is no chance. */
const FEW = 3;
const SEVERAL = 5;

/**
 * What would make an instrument better, in the order of its items; what it lacks as a whole comes last.
 *
 * Definition, of an item: its Indonesian text, or an option, is longer than 20 words; an earlier item has the same
 * wording (without case and signs); English is missing in its text, help or an option; a single choice between true
 * and false; points that only those can earn to whom a condition shows the item. Of the whole: three or more
 * scales with the same labels that all point the same way; five or more scored single choices with the right option always in
 * the same place and not shuffled; where topics are tagged, one without an item; an objective with a single item.
 * Edge cases: no items, no advice.
 */
export function adviseInstrument(content: InstrumentContent): InstrumentAdvice[] {
  const ofItems = content.items.flatMap((item, position) =>
    adviceOn(content, item, position).map((code) => ({ itemId: item.id, position, code })),
  );
  return [...ofItems, ...patterns(content), ...missingTopics(content), ...thinObjectives(content)];
}

function adviceOn(
  { items, sections = [] }: InstrumentContent,
  item: InstrumentItem,
  position: number,
): InstrumentAdviceCode[] {
  const texts = [item.text, ...(item.help ? [item.help] : []), ...item.options.map(({ text }) => text)];
  const wording = normaliseSearch(item.text.id);
  const section = sections.find(({ id }) => id === item.section);
  const options = item.options
    .map(({ text }) => normaliseSearch(text.id))
    .sort()
    .join();
  const checks: [InstrumentAdviceCode, boolean][] = [
    ['long-text', countWords(item.text.id) > MOST_WORDS],
    ['long-option', item.options.some(({ text }) => countWords(text.id) > MOST_WORDS)],
    [
      'double-wording',
      wording !== '' && items.slice(0, position).some(({ text }) => normaliseSearch(text.id) === wording),
    ],
    ['no-english', texts.some(({ en }) => en.trim() === '')],
    ['true-false-as-choice', item.kind === 'single_choice' && options === 'benar,salah'],
    ['conditional-score', isScored(item) && Boolean(item.showIf ?? section?.showIf)],
  ];
  return checks.flatMap(([code, stands]) => (stands ? [code] : []));
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function patterns({ items }: InstrumentContent): InstrumentAdvice[] {
  const scales = items.filter(({ kind }) => kind === 'likert');
  const labels = (item: InstrumentItem) => item.options.map(({ text }) => normaliseSearch(text.id)).join();
  const isOneSided = scales.some((scale) => {
    const alike = scales.filter((other) => labels(other) === labels(scale));
    return alike.length >= FEW && alike.every(({ reverse }) => reverse === scale.reverse);
  });
  const choices = items.filter((item) => item.kind === 'single_choice' && isScored(item));
  const places = new Set(choices.map(({ key, options }) => options.findIndex(({ id }) => id === key)));
  return [
    ...(isOneSided ? [whole('one-direction')] : []),
    ...(choices.length >= SEVERAL && places.size === 1 && choices.every(({ shuffled }) => !shuffled)
      ? [whole('same-key-place')]
      : []),
  ];
}

function missingTopics({ items }: InstrumentContent): InstrumentAdvice[] {
  const tagged = new Set(items.map(({ topic }) => topic).filter((topic) => topic !== null));
  if (tagged.size === 0) return [];
  return TOPICS.filter((topic) => !tagged.has(topic)).map((topic) => ({
    ...whole('topic-without-item'),
    topic,
  }));
}

function thinObjectives({ items }: InstrumentContent): InstrumentAdvice[] {
  return OBJECTIVES.flatMap((objective) => {
    const [first, second] = items.filter((item) => item.objective === objective);
    if (!first || second) return [];
    const position = items.indexOf(first);
    return [{ itemId: first.id, position, code: 'single-item-objective' as const, objective }];
  });
}

function whole(code: InstrumentAdviceCode): InstrumentAdvice {
  return { itemId: null, position: null, code };
}
