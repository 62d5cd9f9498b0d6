import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale, LocalisedText } from '../../text';
import type { ReportFacts } from '../report-facts';
import { factsOfWave } from '../report-facts';
import { attitudeSentences } from '../sentences/attitude-sentences';
import { bandSentences } from '../sentences/band-sentences';
import { cautionSentences } from '../sentences/caution-sentences';
import { countSentences } from '../sentences/count-sentences';
import { headline } from '../sentences/headline';
import { itemSentences } from '../sentences/item-sentences';
import { methodSentences } from '../sentences/method-sentences';
import { objectiveSentences } from '../sentences/objective-sentences';
import { isEverybodyMatched } from '../sentences/people-words';
import { reliabilitySentences } from '../sentences/reliability-sentences';
import { gainSentences, sizeSentences } from '../sentences/size-sentences';
import { subgroupSentences } from '../sentences/subgroup-sentences';
import { topicSentences } from '../sentences/topic-sentences';
import { unpairedSentences } from '../sentences/unpaired-sentences';
import { waveSentences } from '../sentences/wave-sentences';
import { analysisTable } from '../tables/analysis-table';
import { attitudeTable } from '../tables/attitude-table';
import { bandTable } from '../tables/band-table';
import { countTable } from '../tables/count-table';
import { figureTable } from '../tables/figure-table';
import { itemTable } from '../tables/item-table';
import { objectiveTable } from '../tables/objective-table';
import type { ReportTable } from '../tables/report-table';
import { scoreTable } from '../tables/score-table';
import { statementTable, waveStatementTable } from '../tables/statement-tables';
import { subgroupTable } from '../tables/subgroup-table';
import { waveTable } from '../tables/wave-table';
import { readingAid } from './reading-aid';

const HEADINGS = {
  finding: { id: 'Temuan', en: 'Finding' },
  respondents: { id: 'Siapa yang dibandingkan', en: 'Who is compared' },
  scores: { id: 'Skor pengetahuan', en: 'Knowledge scores' },
  tests: { id: 'Pengujian', en: 'Tests' },
  bands: { id: 'Kategori pengetahuan', en: 'Knowledge bands' },
  topics: { id: 'Topik', en: 'Topics' },
  items: { id: 'Butir', en: 'Items' },
  attitudes: { id: 'Sikap', en: 'Attitudes' },
  objectives: { id: 'Capaian tujuan', en: 'Attainment of objectives' },
  subgroups: { id: 'Kelompok', en: 'Groups' },
  reliability: { id: 'Keandalan dan butir', en: 'Reliability and items' },
  waves: { id: 'Gelombang', en: 'Waves' },
  limits: { id: 'Batasan', en: 'Limitations' },
  reading: { id: 'Cara membaca', en: 'How to read this' },
} as const satisfies Record<string, LocalisedText>;

/** Where no wave is compared with another. */
const ALONE: LocalisedText = {
  id: 'Tiap gelombang dibaca sendiri, dari semua lembarnya.',
  en: 'Each wave is read by itself, of all its sheets.',
};

export type SectionId = keyof typeof HEADINGS;

export interface DraftSection {
  readonly id: SectionId;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly ReportTable[];
}

/** Everything there is to say about an event, in the order an article says it; not yet numbered. */
export function resultSections(evaluation: Evaluation, facts: ReportFacts, locale: Locale): DraftSection[] {
  const section = (
    id: SectionId,
    paragraphs: readonly string[],
    tables: readonly ReportTable[] = [],
  ): DraftSection => ({ id, heading: HEADINGS[id][locale], paragraphs, tables });
  const said = [facts, locale] as const;
  const of = (table: typeof itemTable): ReportTable[] => table(evaluation, ...said);
  const { bands, topics, items, attitudes, likertItems, objectives, subgroups, waves } = evaluation;
  const waveWords = [
    ...waveSentences(evaluation.overWaves, locale),
    // The same people again, told worse.
    ...(isEverybodyMatched(evaluation)
      ? []
      : unpairedSentences(evaluation.unpaired, facts.identification, locale)),
  ];
  const waveScores = waveTable(evaluation, locale);
  return [
    section('finding', Object.values(headline(evaluation, ...said))),
    section('respondents', countSentences(evaluation, ...said), of(countTable)),
    section(
      'scores',
      [...sizeSentences(evaluation, locale), ...gainSentences(evaluation, locale)],
      of(scoreTable),
    ),
    section('tests', methodSentences(evaluation, locale), figureTable(evaluation, locale)),
    section('bands', bandSentences(bands, locale), bandTable(evaluation, locale)),
    section('topics', topicSentences(topics, ...said)),
    section('items', itemSentences(items, ...said), of(itemTable)),
    section('attitudes', attitudeSentences(attitudes, likertItems, ...said), [
      ...of(attitudeTable),
      ...of(statementTable),
      ...(likertItems.length > 0
        ? []
        : waves.flatMap((wave) => waveStatementTable(wave, factsOfWave(facts, wave), locale))),
    ]),
    section('objectives', objectiveSentences(objectives, ...said), of(objectiveTable)),
    section('subgroups', subgroupSentences(subgroups, ...said), of(subgroupTable)),
    section(
      'reliability',
      reliabilitySentences(waves, ...said),
      waves.flatMap((wave) => analysisTable(wave, factsOfWave(facts, wave), locale)),
    ),
    section(
      'waves',
      waveWords.length === 0 && waveScores.length > 0 ? [ALONE[locale]] : waveWords,
      waveScores,
    ),
    section(
      'limits',
      cautionSentences(evaluation, ...said).map(({ text }) => text),
    ),
    section('reading', readingAid(evaluation, locale)),
  ];
}
