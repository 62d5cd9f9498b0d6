import type { GroupKind } from '../evaluation/design/evaluation-design';
import type { WaveResult } from '../evaluation/waves/wave-result';
import { waveKey } from '../evaluation/pairing/answered-sheet';
import type { Locale, LocalisedText } from '../text';
import { BAND_NAMES } from '../evaluation/design/band-names';
import { GROUP_VALUES, UNKNOWN_GROUP } from './words/names';

/** What a report has to know beside the figures: names of what was measured, as their team wrote them. */
export interface ReportFacts {
  readonly identification: 'personal_code' | 'self_code' | 'anonymous';
  /** Of the event. */
  readonly title: string;
  /** When and where it was held; null where there was no event, or where nobody asks. */
  readonly occasion: {
    /** 2025-10-27, where it was held. */
    readonly day: string | null;
    readonly place: string | null;
  } | null;
  readonly questionnaire: { readonly title: LocalisedText; readonly version: number } | null;
  /** By id. What is not named goes by its id. */
  readonly items: Readonly<Record<string, LocalisedText>>;
  /** Negative statements: agreeing with them is not what is wished for, and their steps are reversed. */
  readonly reversed: readonly string[];
  /** By wave (`waveKey`) what it asked, where that is not what the others asked: versions may share ids. */
  readonly ofWaves?: Readonly<Record<string, Pick<ReportFacts, 'items' | 'reversed'>>>;
  readonly topics: Readonly<Record<string, LocalisedText>>;
  readonly objectives: Readonly<Record<string, LocalisedText>>;
  /** Names of areas by code. */
  readonly areas: Readonly<Record<string, string>>;
  /** Figures of fewer people are hidden from this reader. */
  readonly fewest: number;
  /** People planned for, registered, present and with a pledge, where an event knows them. */
  readonly reach: {
    readonly planned: number | null;
    readonly registered: number | null;
    readonly present: number | null;
    readonly pledged: number | null;
  } | null;
}

/** The facts in the words of what one wave asked. */
export function factsOfWave(facts: ReportFacts, wave: Pick<WaveResult, 'phase' | 'wave'>): ReportFacts {
  return { ...facts, ...facts.ofWaves?.[waveKey(wave)] };
}

/** The text in the language, or what there is of it. */
export function textIn(text: LocalisedText | undefined, locale: Locale, otherwise: string): string {
  return text?.[locale] || text?.id || text?.en || otherwise;
}

/** What a band of knowledge is called: the shipped ones in the language, a team's own as it wrote it. */
export function bandName(id: string, locale: Locale): string {
  return BAND_NAMES[id]?.[locale] ?? id;
}

/** What a group of people is called. */
export function groupName(kind: GroupKind, value: string, facts: ReportFacts, locale: Locale): string {
  if (value === '') return UNKNOWN_GROUP[locale];
  if (kind === 'area') return facts.areas[value] ?? value;
  return GROUP_VALUES[kind]?.[value]?.[locale] ?? value;
}
