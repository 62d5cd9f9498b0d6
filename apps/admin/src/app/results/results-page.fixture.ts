import type { EventResults, ScoreComparisonDetail, TopicResult } from '@ikrar/api-client';
import type { Role } from '@ikrar/domain';
import { renderRoutes } from '../../testing/render-page';
import type { RenderedPage } from '../../testing/render-page';
import { ROUTES } from './results.routes';

export const EVENT = '0190a000-0000-7000-8000-000000000009';

export function comparison(facts: Partial<ScoreComparisonDetail> = {}): ScoreComparisonDetail {
  return {
    maxPoints: 10,
    before: { n: 22, mean: 4.727, sd: 1.518, median: 4.5, min: 2, max: 8 },
    after: { n: 22, mean: 7.318, sd: 1.615, median: 7.5, min: 4, max: 10 },
    gain: {
      classG: 0.4914,
      classCategory: 'medium',
      meanG: 0.476,
      meanCategory: 'medium',
      nCeiling: 2,
      nHigh: 5,
      nMedium: 10,
      nLow: 4,
      nNegative: 1,
    },
    pairedT: { t: 7.2307, df: 21, p: 4e-7, meanDiff: 2.591, ciLow: 1.846, ciHigh: 3.336, reason: null },
    wilcoxon: {
      wPlus: 190.5,
      wMinus: 0,
      nZero: 3,
      z: 3.8215,
      p: 0.0000038,
      method: 'exact',
      rankBiserial: 0.876,
      reason: null,
    },
    effectSize: { dz: 1.5416, dzLow: 0.909, dzHigh: 2.157, gav: 1.593, gavLow: 0.94, gavHigh: 2.23 },
    normalityP: 0.0854,
    chosenTest: 'pairedT',
    chosenReason: 'normal',
    chosenP: 4e-7,
    ...facts,
  };
}

export function topic(name: TopicResult['topic'], before: number, after: number): TopicResult {
  const { before: score, ...rest } = comparison({ maxPoints: 2 });
  return { ...rest, topic: name, before: { ...score, mean: before }, after: { ...score, mean: after } };
}

export const COUNTS: NonNullable<EventResults['counts']> = {
  pre: 24,
  post: 22,
  matched: 22,
  nearPairs: 0,
  preOnly: 2,
  postOnly: 0,
  superseded: 1,
  notInSample: 3,
  exclusions: [
    { reason: 'superseded', pre: 1, post: 0 },
    { reason: 'no_partner', pre: 2, post: 0 },
  ],
};

export function results(facts: Partial<EventResults> = {}): EventResults {
  return {
    state: 'shown',
    identification: 'personal_code',
    commonItems: null,
    waves: [],
    instrumentTitle: 'Pengetahuan dasar TPPO',
    instrumentNumber: 2,
    counts: COUNTS,
    total: comparison(),
    topics: [topic('definition', 0.8, 1.5), topic('prevention', 1, 1.2), topic('signs_modus', 1.4, 1)],
    items: [
      {
        itemId: 'i1',
        topic: 'definition',
        textId: 'Manakah penjelasan TPPO?',
        textEn: 'Which is trafficking?',
        n: 22,
        rightBefore: 8,
        rightAfter: 17,
        gained: 11,
        lost: 2,
        pExact: 0.0039,
        pMid: 0.002,
        pHolm: 0.0351,
      },
    ],
    moves: [
      { before: 4, after: 7, people: 18 },
      { before: 5, after: 5, people: 3 },
      { before: 6, after: 4, people: 1 },
    ],
    warnings: ['one_group'],
    sentence: { code: 'knowledge_rose', nRose: 18, nSame: 3, nFell: 1 },
    ...facts,
  };
}

export async function open(body: EventResults, role: Role = 'lead'): Promise<RenderedPage> {
  // The page of the event hands its id down like this.
  const parent = [{ path: 'events/:eventId/results', children: ROUTES }];
  const page = await renderRoutes(parent, `/events/${EVENT}/results`, { role });
  await page.settle();
  page.http.expectOne(`/api/events/${EVENT}/results`).flush(body);
  await page.settle();
  return page;
}

export const text = (page: RenderedPage, selector = ''): string => {
  const element = selector === '' ? page.element : page.element.querySelector(selector);
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
};
