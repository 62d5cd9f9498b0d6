import { evaluate } from '@ikrar/domain';
import type { Evaluation, ReportFacts } from '@ikrar/domain';
import { aCohort } from '@ikrar/domain/testing';

const cohort = aCohort({ pairs: 60, onlyBefore: 4, onlyAfter: 3, learning: 0.9, blanks: 0.05 });

/** Sixty matched people and seven who answered once. */
export function anEvaluation(): Evaluation {
  return evaluate(cohort.design, cohort.sheets, undefined, 'team');
}

export function someFacts(): ReportFacts {
  const items = cohort.waves[0]?.content.items ?? [];
  return {
    ...{
      identification: 'personal_code',
      title: 'Sosialisasi TPPO & <ikrar>',
      occasion: { day: '2025-10-27', place: 'Aula SMA 1, Belakang Padang' },
      fewest: 5,
      areas: {},
      objectives: {},
    },
    questionnaire: { title: { id: 'Pengetahuan TPPO', en: 'Knowledge of TPPO' }, version: 1 },
    items: Object.fromEntries(items.map(({ id, text }) => [id, text])),
    reversed: items.flatMap(({ id, reverse }) => (reverse ? [id] : [])),
    topics: {},
    reach: { planned: 80, registered: 75, present: 70, pledged: 30 },
  };
}
