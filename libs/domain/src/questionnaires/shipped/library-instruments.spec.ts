import { OBJECTIVES, TOPICS } from '../../programs';
import { instrumentFacts, isScored } from '../../scoring';
import { adviseInstrument } from '../instruments/advise-instrument';
import { checkInstrument } from '../instruments/check-instrument';
import type { InstrumentItem } from '../instruments/instrument-content';
import { suggestEquivalences } from '../instruments/suggest-equivalences';
import { ATTITUDE_SCALE } from './attitude-scale';
import { FOLLOW_UP_WAVE } from './follow-up-wave';
import { LIBRARY_INSTRUMENTS } from './library-instruments';
import { OBSERVATION_SHEET } from './observation-sheet';
import { PUPILS_KNOWLEDGE } from './pupils-knowledge';
import { SATISFACTION_SHEET } from './satisfaction-sheet';
import { TPPO_BASIC } from './tppo-basic';

const knowledge = PUPILS_KNOWLEDGE.content.items.filter(isScored);
const count = (items: readonly InstrumentItem[], objective: string): number =>
  items.filter((item) => item.objective === objective).length;

describe('the library', () => {
  it('has six instruments, each once', () => {
    expect(LIBRARY_INSTRUMENTS.map(({ code }) => code)).toEqual([
      'tppo_basic',
      'tppo_pupils',
      'tppo_attitude',
      'satisfaction',
      'observation',
      'tppo_follow_up',
    ]);
  });

  it.each(LIBRARY_INSTRUMENTS)(
    '$code can be published as it is, and nothing in it could be better',
    (one) => {
      expect(checkInstrument(one.content)).toEqual([]);
      expect(adviseInstrument(one.content)).toEqual([]);
    },
  );

  it.each(LIBRARY_INSTRUMENTS)(
    '$code shows every objective it names with two items or more',
    ({ content }) => {
      const named = OBJECTIVES.filter((objective) => count(content.items, objective) > 0);
      expect(named.filter((objective) => count(content.items, objective) < 2)).toEqual([]);
      const untagged = content.items.filter((item) => isScored(item) && !(item.objective && item.topic));
      expect(untagged).toEqual([]);
    },
  );
});

describe.each([TPPO_BASIC, PUPILS_KNOWLEDGE])('the keys of $code', ({ content }) => {
  const scored = content.items.filter(isScored);
  const choices = scored.filter(({ kind }) => kind === 'single_choice');
  const written = ({ options }: InstrumentItem) => options.filter(({ fixed }) => !fixed);
  const lengths = (item: InstrumentItem) => written(item).map(({ text }) => text.id.length);
  const right = ({ key, options }: InstrumentItem) => options.find(({ id }) => id === key)?.text.id ?? '';

  it('stand in every place', () => {
    const places = choices.map(({ key, options }) => options.findIndex(({ id }) => id === key));
    const each = [0, 1, 2, 3].map((place) => places.filter((one) => one === place).length);
    expect(Math.min(...each)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...each)).toBeLessThanOrEqual(Math.ceil(choices.length / 3));
  });

  it('are neither the longest nor the shortest more often than chance', () => {
    const longest = choices.filter((item) => right(item).length >= Math.max(...lengths(item)));
    const shortest = choices.filter((item) => right(item).length <= Math.min(...lengths(item)));
    expect(longest.length).toBeLessThanOrEqual(choices.length / 4);
    expect(shortest.length).toBeLessThanOrEqual(choices.length / 4);
  });

  it('stand among options of like length', () => {
    const uneven = choices.filter((item) => Math.max(...lengths(item)) > 2 * Math.min(...lengths(item)));
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });

  it('do not begin otherwise than all the others', () => {
    const first = (text: string) => text.split(' ')[0];
    const odd = choices.filter((item) => {
      const others = written(item).filter(({ id }) => id !== item.key);
      const begins = new Set(others.map(({ text }) => first(text.id)));
      return begins.size === 1 && !begins.has(first(right(item)));
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('are true about as often as false, and several right options are not always two', () => {
    const binary = scored.filter(({ kind }) => kind === 'true_false');
    const yes = binary.filter(({ key }) => key === 'true').length;
    expect(Math.abs(2 * yes - binary.length)).toBeLessThanOrEqual(1);
    const several = scored.filter(({ kind }) => kind === 'multiple_choice').map(({ keys }) => keys?.length);
    if (several.length > 1) expect(new Set(several).size).toBeGreaterThan(1);
  });
});

describe('knowledge of pupils', () => {
  it('asks 24 questions or more, four or five an aspect, a point each', () => {
    expect(knowledge.length).toBeGreaterThanOrEqual(24);
    const { maxScore, topics } = instrumentFacts(knowledge);
    expect(maxScore).toBe(knowledge.length);
    expect(topics.map(({ id }) => id)).toEqual([...TOPICS]);
    expect(topics.every(({ max }) => max === 4 || max === 5)).toBe(true);
  });

  it.each(['report', 'know_channel', 'border_danger', 'protect', 'legal_awareness', 'vigilance'])(
    'shows %s by itself, with two questions or more',
    (objective) => {
      expect(count(knowledge, objective)).toBeGreaterThanOrEqual(2);
    },
  );

  it.each(OBJECTIVES)('shows %s together with the attitude scale', (objective) => {
    expect(count([...knowledge, ...ATTITUDE_SCALE.content.items], objective)).toBeGreaterThanOrEqual(2);
  });

  it('is locked, question by question', () => {
    expect(knowledge.every(({ locked }) => locked)).toBe(true);
  });
});

describe('the other sheets', () => {
  it('turns one of two attitudes round, for every objective', () => {
    const statements = ATTITUDE_SCALE.content.items.filter(({ kind }) => kind === 'likert');
    for (const { objective } of statements) {
      const pair = statements.filter((other) => other.objective === objective);
      expect(pair.map(({ reverse }) => reverse).sort()).toEqual([false, true]);
    }
  });

  it.each([TPPO_BASIC, ATTITUDE_SCALE, SATISFACTION_SHEET])('$code points both ways alike', ({ content }) => {
    const statements = content.items.filter(({ kind }) => kind === 'likert');
    const turned = statements.filter(({ reverse }) => reverse).length;
    expect(Math.abs(2 * turned - statements.length)).toBeLessThanOrEqual(1);
  });

  it('asks for liking without points', () => {
    const { items } = SATISFACTION_SHEET.content;
    expect(items.every(({ weight }) => weight === 0)).toBe(true);
    expect(items.filter(({ kind }) => kind === 'long_text')).toHaveLength(2);
  });

  it('counts speakers of both sexes and gives the steps of every rating a word', () => {
    const { items } = OBSERVATION_SHEET.content;
    expect(items.filter(({ kind, whole, min }) => kind === 'number' && whole && min === 0)).toHaveLength(5);
    const ratings = items.filter(({ kind }) => kind === 'likert');
    expect(ratings.map(({ options }) => options.length)).toEqual([5, 5, 5]);
  });

  it('asks at the follow-up what can be compared with before', () => {
    const pairs = suggestEquivalences(PUPILS_KNOWLEDGE.content, FOLLOW_UP_WAVE.content);
    expect(pairs).toHaveLength(14);
    expect(pairs.every(({ earlier, later }) => earlier === later)).toBe(true);
  });
});
