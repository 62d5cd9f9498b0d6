import type { LocalisedText } from '../../text';
import type { Answers } from '../answers/answers';
import type { InstrumentContent } from '../instruments/instrument-content';
import type { Phase, ResponseSource } from '../waves/questionnaire-lists';
import type { ExportCell } from './answer-cell';
import type { ValueLabel, VariableMeasure } from './answer-columns';

/** One questionnaire that was asked at an event, as far as exported data show it. */
export interface ExportedWave {
  readonly deploymentId: string;
  readonly phase: Phase;
  /** 1, for follow-ups counting up. */
  readonly wave: number;
  readonly content: InstrumentContent;
  /** By item: how points are counted where the item itself does not say it (points that somebody counted already). */
  readonly points?: ReadonlyMap<string, (answer: unknown) => number>;
}

/** One response with what is to be said of it. */
export interface ExportedResponse {
  readonly deploymentId: string;
  readonly answers: Answers;
  readonly score: number;
  readonly maxScore: number;
  readonly source: ResponseSource;
  readonly late: boolean;
  /** By the server's clock, in the time of the venue: `2026-01-10 08:00:00`, which spreadsheets read. */
  readonly receivedAt: string;
}

/** Everything of one person: who it is stands in cells that the caller made (pseudonym, class, sex, …). */
export interface ExportedRespondent {
  readonly cells: readonly ExportCell[];
  /** In the order they were received. */
  readonly responses: readonly ExportedResponse[];
}

export interface ExportColumn {
  readonly name: string;
  readonly label: LocalisedText;
  readonly measure: VariableMeasure;
  readonly values: readonly ValueLabel[];
  /** Characters a text may have. */
  readonly width: number;
}

export interface ExportTable {
  readonly columns: readonly ExportColumn[];
  /** What the code book says: the columns, and what else a cell may speak of. */
  readonly described: readonly ExportColumn[];
  /** The rows of one person; who comes first is for the caller. */
  rowsOf(respondent: ExportedRespondent): ExportCell[][];
}

const PLAIN_WIDTH = 200;

/** A column without value labels. */
export function plainColumn(
  name: string,
  id: string,
  en: string,
  measure: VariableMeasure = 'text',
): ExportColumn {
  return { name, label: { id, en }, measure, values: [], width: PLAIN_WIDTH };
}

const PREFIXES: Readonly<Record<Phase, string>> = {
  pre: 'pre',
  post: 'post',
  follow_up: 'fu',
  feedback: 'fb',
  observation: 'obs',
};

/** What stands before the names of a wave's columns: `pre`, `post`, `fu1`, `fu2`, … */
export function wavePrefix({ phase, wave }: Pick<ExportedWave, 'phase' | 'wave'>): string {
  return phase === 'follow_up' ? `${PREFIXES[phase]}${wave}` : PREFIXES[phase];
}
