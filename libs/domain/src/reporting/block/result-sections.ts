import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale, LocalisedText } from '../../text';
import type { ReportFacts } from '../report-facts';
import { attitudeSentences } from '../sentences/attitude-sentences';
import { bandSentences } from '../sentences/band-sentences';
import { cautionSentences } from '../sentences/caution-sentences';
import { countSentences } from '../sentences/count-sentences';
import { headline } from '../sentences/headline';
import { itemSentences } from '../sentences/item-sentences';
import { methodSentences } from '../sentences/method-sentences';
import { objectiveSentences } from '../sentences/objective-sentences';
import { reliabilitySentences } from '../sentences/reliability-sentences';
import { gainSentences, sizeSentences } from '../sentences/size-sentences';
import { subgroupSentences } from '../sentences/subgroup-sentences';
import { topicSentences } from '../sentences/topic-sentences';
import { unpairedSentences } from '../sentences/unpaired-sentences';
import { waveSentences } from '../sentences/wave-sentences';
import { bandTable } from '../tables/band-table';
import { countTable } from '../tables/count-table';
import { attitudeTable, objectiveTable, subgroupTable, waveTable } from '../tables/group-tables';
import { analysisTable, itemTable, likertItemTable } from '../tables/item-tables';
import type { ReportTable } from '../tables/report-table';
import { figureTable, scoreTable } from '../tables/score-tables';

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
} as const satisfies Record<string, LocalisedText>;

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
      ...of(likertItemTable),
    ]),
    section('objectives', objectiveSentences(objectives, ...said), of(objectiveTable)),
    section('subgroups', subgroupSentences(subgroups, ...said), of(subgroupTable)),
    section(
      'reliability',
      waves.flatMap((wave) => reliabilitySentences(wave, ...said)),
      waves.flatMap((wave) => analysisTable(wave, ...said)),
    ),
    section(
      'waves',
      [...waveSentences(evaluation.overWaves, locale), ...unpairedSentences(evaluation.unpaired, locale)],
      waveTable(evaluation, locale),
    ),
    section(
      'limits',
      cautionSentences(evaluation, ...said).map(({ text }) => text),
    ),
  ];
}
