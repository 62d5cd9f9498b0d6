import type { AnalysisMapping } from '@ikrar/domain';
import type { AnalysisMappingDto } from './analysis-mapping.dto';

/** A mapping as it is sent. */
export function toMappingDto({
  layout,
  tables,
  phase,
  link,
  time,
  facts,
  questions,
}: AnalysisMapping): AnalysisMappingDto {
  return {
    ...{ layout, tables, link, time },
    phase: { column: phase.column, values: [...phase.values] },
    facts: [...facts],
    questions: questions.map((one) => ({ ...one, keys: [...one.keys], levels: [...one.levels] })),
  };
}
