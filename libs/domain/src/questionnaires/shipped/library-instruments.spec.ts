import { OBJECTIVES, TOPICS } from '../../programs';
import { instrumentFacts, isScored } from '../../scoring';
import { detectPersonalData } from '../../text';
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

const words = (text: string): number => text.split(/\s+/).length;
const textsOf = ({ text, help, options }: InstrumentItem) => [
  text,
  ...(help ? [help] : []),
  ...options.map((option) => option.text),
];
const knowledge = PUPILS_KNOWLEDGE.content.items.filter(isScored);
const count = (items: readonly InstrumentItem[], objective: string): number =>
  items.filter((item) => item.objective === objective).length;
/** One word an idea; the word beside each is the one we use. TPPO_BASIC came before this list. */
const OTHER_WORDS =
  /\b(calo|tekong|agen|trafficking|trafiking|perdagangan manusia|loker|lowongan|upah|bayaran|bos|juragan|penyintas|tersangka|penjahat|ponsel|handphone|telepon genggam|hotline|ilegal|tikus|saya|anda|anak buah|famili|sanak)\b/i;

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

  describe.each(LIBRARY_INSTRUMENTS)('$code', ({ code, content, title, summary }) => {
    const texts = content.items.flatMap(textsOf);

    it('can be published as it is, and nothing in it could be better', () => {
      expect(checkInstrument(content)).toEqual([]);
      const known = code === 'tppo_basic' ? [] : adviseInstrument(content);
      expect(known).toEqual([]);
    });

    it('is short enough to be read aloud, in both languages', () => {
      for (const { id } of texts) expect(words(id)).toBeLessThanOrEqual(20);
      const all = [...texts, title, summary];
      expect(all.every(({ id, en }) => id.trim() !== '' && en.trim() !== '')).toBe(true);
    });

    it('has one word for one idea, and no number of a person', () => {
      const own = texts.map(({ id }) => id).join(' | ');
      const pupils = code === 'observation' ? own.replace(/\bAnda\b/g, '') : own;
      if (code !== 'tppo_basic') expect(OTHER_WORDS.exec(pupils)?.[0]).toBeUndefined();
      expect(detectPersonalData(own)).toEqual([]);
    });
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

  it('does not give the right option away by its place or its length', () => {
    const choices = knowledge.filter(({ kind }) => kind === 'single_choice');
    const places = choices.map(({ key, options }) => options.findIndex(({ id }) => id === key));
    const each = [0, 1, 2, 3].map((place) => places.filter((one) => one === place).length);
    expect(Math.min(...each)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...each)).toBeLessThanOrEqual(choices.length / 2.5);
    const longest = choices.filter(({ key, options }) => {
      const length = (id: string | null) => options.find((option) => option.id === id)?.text.id.length ?? 0;
      return options.every(({ id }) => length(id) <= length(key));
    });
    expect(longest.length).toBeLessThanOrEqual(choices.length / 4);
  });

  it('is true about as often as false', () => {
    const binary = knowledge.filter(({ kind }) => kind === 'true_false');
    const right = binary.filter(({ key }) => key === 'true').length;
    expect(Math.abs(2 * right - binary.length)).toBeLessThanOrEqual(1);
  });
});

describe('the other sheets', () => {
  it('turns some of the attitudes round, and shows each of their objectives twice', () => {
    const { items } = ATTITUDE_SCALE.content;
    expect(items.filter(({ reverse }) => reverse)).toHaveLength(4);
    expect(items.every(({ objective }) => count(items, objective ?? '') === 2)).toBe(true);
  });

  it('warns beside every free text', () => {
    const free = LIBRARY_INSTRUMENTS.flatMap(({ content }) => content.items).filter(
      ({ kind }) => kind === 'long_text',
    );
    expect(free).toHaveLength(3);
    expect(free.every(({ help, required }) => help?.id.startsWith('Jangan tulis nama') && !required)).toBe(
      true,
    );
    expect(SATISFACTION_SHEET.content.items.every(({ weight }) => weight === 0)).toBe(true);
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
    expect(TPPO_BASIC.edition).toBe(1);
  });
});
