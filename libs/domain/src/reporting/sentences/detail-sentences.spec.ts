import { aCohort } from '../../../testing/a-cohort';
import { someFacts } from '../../../testing/an-evaluation';
import { compareItems } from '../../evaluation/comparing/compare-items';
import { compareSubgroups } from '../../evaluation/comparing/compare-subgroups';
import { evaluate } from '../../evaluation/evaluate';
import type { ObjectiveAttainment } from '../../evaluation/comparing/objective-attainment';
import type { WaveResult } from '../../evaluation/waves/wave-result';
import { pairedSampleOfCounts } from '../../statistics/paired/paired-sample';
import { describeScores } from '../../statistics/samples/describe-scores';
import { sampleOf } from '../../statistics/samples/sample';
import { friedman } from '../../statistics/waves/friedman';
import { rmAnova } from '../../statistics/waves/rm-anova';
import { itemLine, itemSentences } from './item-sentences';
import { objectiveSentences } from './objective-sentences';
import { reliabilitySentences } from './reliability-sentences';
import { subgroupSentences } from './subgroup-sentences';
import { topicSentences } from './topic-sentences';
import { unpairedSentences } from './unpaired-sentences';
import { waveSentences } from './wave-sentences';

const cohort = aCohort({ pairs: 60, onlyBefore: 4, learning: 0.9 });
const evaluation = evaluate(cohort.design, cohort.sheets);
const facts = someFacts({ items: { k2: { id: 'Apa itu TPPO?', en: 'What is TPPO?' } } });

/** Learned, lost and stayed right, of 49. */
const item = (id: string, gained: number, lost: number) => ({
  ...{ id, topic: null },
  pairs: pairedSampleOfCounts([
    [0, 1, gained],
    [1, 0, lost],
    [1, 1, 49 - gained - lost],
  ]),
});

describe('itemSentences', () => {
  const items = compareItems([item('k1', 14, 2), item('k2', 11, 1), item('k3', 3, 3), item('k4', 0, 12)]);

  it('names the items that changed after Holm, and how many did not', () => {
    expect(itemSentences(items, facts, 'id')).toEqual([
      'Pada 2 dari 4 butir kenaikannya melebihi kebetulan (McNemar eksak, Holm, p < 0,05): butir 1 dan butir 2 “Apa itu TPPO?”.',
      'Pada 1 dari 4 butir penurunannya melebihi kebetulan (McNemar eksak, Holm, p < 0,05): butir 4.',
      'Pada 1 butir lainnya perubahan tidak melebihi kebetulan.',
      'Di antara orang yang dibandingkan, jawaban benar bertambah pada 2 butir, berkurang pada 1 butir, dan tetap sama banyak pada 1 butir.',
    ]);
    expect(itemSentences(items, facts, 'en')).toEqual([
      'In 2 of 4 items the rise is more than chance explains (exact McNemar, Holm, p < .05): item 1 and item 2 “What is TPPO?”.',
      'In 1 of 4 items the fall is more than chance explains (exact McNemar, Holm, p < .05): item 4.',
      'In the other item the change is no more than chance explains.',
      'Among the people compared, more were right after than before on 2 items, fewer on 1 item, and as many on 1 item.',
    ]);
  });

  it('says where none did', () => {
    const still = compareItems([item('k1', 3, 3), item('k2', 2, 1)]);
    expect(itemSentences(still, facts, 'en')).toEqual([
      'None of the 2 items shows a change beyond chance (exact McNemar, Holm).',
      'Among the people compared, more were right after than before on 1 item and as many on 1 item.',
    ]);
    expect(itemSentences([], facts, 'id')).toEqual([]);
  });

  it.each([
    [[item('k1', 14, 1), item('k2', 15, 1)], 'In all 2 items the rise is more than chance explains'],
    [[item('k1', 14, 1)], 'In the only item the rise is more than chance explains'],
    [[item('k1', 1, 14)], 'In the only item the fall is more than chance explains'],
    [[item('k1', 3, 3)], 'The only item shows no change beyond chance'],
  ])('%# speaks of all items, or the only one, as such', (pairs, beginning) => {
    expect(itemSentences(compareItems(pairs), facts, 'en')[0]?.startsWith(beginning)).toBe(true);
  });

  it('quotes one item with all its p', () => {
    const [, k2] = items;
    if (!k2) throw new Error('an item');
    expect(itemLine(k2, 'K2', 'en')).toBe(
      'K2: 11 gained, 1 lost, McNemar exact p = .006 (mid-p = .003), Holm p = .013.',
    );
    expect(itemLine(k2, 'K2', 'id')).toContain(
      '11 jadi benar, 1 jadi salah; McNemar eksak p = 0,006 (mid-p = 0,003)',
    );
  });
});

describe('topicSentences', () => {
  const [first, second] = evaluation.topics;
  if (!first || !second) throw new Error('two topics');
  const fallen = { ...second, id: 'modus', before: first.after, after: first.before };
  const named = someFacts({
    topics: { modus: { id: 'modus', en: 'methods' }, [first.id]: { id: 'arti', en: 'meaning' } },
  });

  it('says which topic rose furthest, which fell, and that they are not compared', () => {
    expect(topicSentences([first, fallen], named, 'id')).toEqual([
      expect.stringMatching(/^Paling jauh naik topik “arti”: dari \d+% menjadi \d+% poinnya\.$/),
      expect.stringMatching(/^Turun: “modus” \(\d+% → \d+%\)\.$/),
      'Perbedaan antartopik tidak diuji; topik dengan sedikit soal mudah bergeser.',
    ]);
    expect(topicSentences([fallen], named, 'en')[0]).toBe('No topic rose.');
    expect(topicSentences([first], named, 'id')).toEqual([
      expect.stringMatching(/^Topik “arti” naik: dari \d+% menjadi \d+% poinnya\.$/),
    ]);
    expect(topicSentences([first], named, 'en')[0]).toMatch(/^The topic “meaning” rose: from /);
    expect(topicSentences([], named, 'en')).toEqual([]);
  });

  /** Mean points before and after of ten. */
  const topic = (id: string, before: number, after: number) => ({
    ...{ ...first, id, max: 10 },
    before: { ...first.before, mean: before },
    after: { ...first.after, mean: after },
  });

  it('names all that rose furthest by the same, whatever their binary fractions', () => {
    const topics = [topic('a', 1, 4), topic('b', 4, 7), topic('c', 5, 6)];
    const tenths = topics.map((one) => ({
      ...one,
      ...{ max: 1, before: { ...one.before, mean: (one.before.mean ?? 0) / 10 } },
      after: { ...one.after, mean: (one.after.mean ?? 0) / 10 },
    }));
    expect(topicSentences(tenths, facts, 'id')[0]).toBe(
      'Paling jauh naik, sama besar, topik: “a” (10% → 40%) dan “b” (40% → 70%).',
    );
    expect(topicSentences(topics, facts, 'en')[0]).toBe(
      'These topics rose furthest, by the same: “a” (10% → 40%) and “b” (40% → 70%).',
    );
  });

  it('counts what is more than three, and compares nothing where all rose alike', () => {
    const alike = ['a', 'b', 'c', 'd', 'e'].map((id, at) => topic(id, at, at + 2));
    expect(topicSentences(alike, facts, 'en')).toEqual([
      'All topics rose by the same: “a” (0% → 20%), “b” (10% → 30%), “c” (20% → 40%), and 2 more.',
    ]);
    expect(topicSentences([topic('a', 5, 5), topic('b', 6, 6)], facts, 'id')).toEqual([
      'Tidak ada topik yang naik.',
    ]);
  });
});

describe('objectiveSentences', () => {
  const objective: ObjectiveAttainment = {
    ...{ id: 'understand', measure: 'points', items: 4, n: 49, before: 0.41, after: 0.78 },
    ...{ afterLow: 0.7, afterHigh: 0.86, target: 75, attained: true },
  };
  const named = someFacts({ objectives: { understand: { id: 'Memahami TPPO', en: 'Understand TPPO' } } });

  it.each([
    [
      objective,
      'Tujuan “Memahami TPPO”: rata-rata 78% dari poinnya sesudah kegiatan (IK 95% [70%; 86%]), 41% sebelumnya; target 75% tercapai.',
    ],
    [
      { ...objective, after: 0.6, attained: false, before: null, afterLow: null },
      'Tujuan “Memahami TPPO”: rata-rata 60% dari poinnya sesudah kegiatan; target 75% belum tercapai.',
    ],
    [
      { ...objective, target: null, attained: null, measure: 'likert' as const },
      'Tujuan “Memahami TPPO”: rata-rata 78% dari skala sikapnya sesudah kegiatan (IK 95% [70%; 86%]), 41% sebelumnya.',
    ],
    [
      { ...objective, afterLow: 0.78, afterHigh: 0.78 },
      'Tujuan “Memahami TPPO”: rata-rata 78% dari poinnya sesudah kegiatan, 41% sebelumnya; target 75% tercapai.',
    ],
    [
      { ...objective, after: null },
      'Tujuan “Memahami TPPO”: tidak ditampilkan, karena terlalu sedikit orang.',
    ],
  ])('%#', (one, sentence) => {
    expect(objectiveSentences([one], named, 'id')[0]).toBe(sentence);
  });

  it('tells the parts of one objective apart, and what a share of a scale is', () => {
    const attitude = { ...objective, measure: 'likert', after: 0.5, attained: false } as const;
    expect(objectiveSentences([objective, attitude], named, 'en')).toEqual([
      'Objective “Understand TPPO” · knowledge: a mean of 78% of its points after the event (95% CI [70%, 86%]), 41% before; the target of 75% is attained.',
      'Objective “Understand TPPO” · attitude: a mean of 50% of its attitude scale after the event (95% CI [70%, 86%]), 41% before; the target of 75% is not attained.',
      'On an attitude scale, 0% is the lowest step in every statement and 100% the highest; negative statements are reversed.',
    ]);
  });
});

describe('subgroupSentences', () => {
  const groups = {
    sex: {
      female: [
        [3, 7, 10],
        [4, 8, 6],
      ],
      male: [
        [3, 4, 8],
        [4, 4, 7],
      ],
    },
  };

  it('says whether the rises differ, and by how much', () => {
    const [sentence = ''] = subgroupSentences(compareSubgroups(groups, 10), facts, 'id');
    expect(sentence).toMatch(
      /^Menurut jenis kelamin, perubahannya berbeda \(Welch t\([\d,]+\) = −[\d,]+; p < 0,001; Mann–Whitney U = 0; z = −[\d,]+; p < 0,001; r_rb = −1,00; Holm p < 0,001\): perempuan \+4,00 \(n = 16\) dan laki-laki \+0,53 \(n = 15\)\.$/,
    );
    const alike = {
      sex: {
        female: [
          [3, 7, 9],
          [3, 6, 9],
        ],
        male: [
          [3, 7, 9],
          [3, 6, 9],
        ],
      },
    };
    expect(subgroupSentences(compareSubgroups(alike, 10), facts, 'en')[0]).toContain(
      'By sex, no difference between the changes was found',
    );
  });

  it('say why groups are hidden, once, and not how many', () => {
    const compared = compareSubgroups(groups, 10);
    const hidden = compared.map((one) => ({
      ...one,
      ...{ test: null, pHolm: null, groups: one.groups.map((group) => ({ ...group, figures: null })) },
    }));
    expect(subgroupSentences([...hidden, ...hidden], facts, 'en')).toEqual([
      'By sex, no figures are shown.',
      'By sex, no figures are shown.',
      'Why something is hidden: figures of a group of fewer than 5 people could show who they are, and a larger group is hidden along with it where the small one could be worked out by subtraction.',
    ]);
    const some = compared.map((one) => ({
      ...one,
      ...{ test: null, pHolm: null },
      groups: [...one.groups.slice(0, 1), ...['a', 'b'].map((value) => ({ value, figures: null }))],
    }));
    expect(subgroupSentences(some, facts, 'id')).toEqual([
      'Menurut jenis kelamin, perbedaan perubahan tidak diuji (hanya satu kelompok yang diketahui dan ditampilkan): perempuan +4,00 (n = 16). Kelompok lainnya disembunyikan.',
      'Sebab sesuatu disembunyikan: angka kelompok di bawah 5 orang dapat menunjukkan siapa orangnya, dan kelompok yang lebih besar ikut disembunyikan bila kelompok kecil itu dapat dihitung dari selisihnya.',
    ]);
  });

  it('say nothing of a single group: it is everybody', () => {
    const single = compareSubgroups({ sex: { female: groups.sex.female } }, 10);
    expect(subgroupSentences(single, facts, 'id')).toEqual([]);
  });
});

/** A wave without scales whose first item is too hard. */
function reliableWave(kr20: number, alpha: number, sheets: number): WaveResult {
  const [wave] = evaluation.waves;
  const points = wave?.reliability;
  if (!wave || !points?.kr20) throw new Error('a wave with points');
  return {
    ...{ ...wave, sheets, scales: [] },
    reliability: {
      ...points,
      kr20: { ...points.kr20, kr20, n: sheets },
      alpha: { ...points.alpha, alpha, n: sheets },
    },
    items: wave.items.map((one, place) => ({ ...one, advice: place === 0 ? ['too_hard'] : [] })),
  };
}

describe('reliabilitySentences', () => {
  it('gives KR-20 and alpha with their interval, and the items to rewrite by reason', () => {
    const [wave] = evaluation.waves;
    if (!wave) throw new Error('a wave');
    const advised: WaveResult = {
      ...wave,
      items: wave.items.map((one, place) => ({
        ...one,
        advice: place === 1 ? ['too_hard', 'misleads'] : place === 4 ? ['too_hard'] : [],
      })),
    };
    const [figures = '', weak, rewrite] = reliabilitySentences([advised], facts, 'id');
    expect(figures).toMatch(
      /^Sebelum: KR-20 = 0,\d\d \(k = 8, n = 64\); α = 0,\d\d; IK 95% \[.*\]; k = 8; n = 64; α \(sikap\) = /,
    );
    expect(weak).toMatch(/^α \(sikap\) di bawah 0,5, bahkan negatif: /);
    expect(rewrite).toBe(
      'Butir yang perlu dibaca ulang atau ditulis ulang – terlalu sulit: butir 2 dan 5; lebih sering dijawab benar oleh yang berskor rendah: butir 2.',
    );
  });

  it.each([
    [
      0.49,
      0.8,
      'id',
      'KR-20 di bawah 0,5: di sini butirnya hampir tidak mengukur satu hal yang sama, jadi skor perorangan harus dibaca dengan hati-hati.',
    ],
    [
      -0.2,
      -0.2,
      'en',
      'KR-20 and α are below .5, even negative: the items hardly measure one thing here, so the scores of single persons must be read with care.',
    ],
    [0.5, 0.5, 'id', null],
  ] as const)('says in words what %d and %d mean', (kr20, alpha, locale, sentence) => {
    const said = reliabilitySentences([reliableWave(kr20, alpha, 30)], facts, locale);
    expect(said.slice(1, -1)).toEqual(sentence === null ? [] : [sentence]);
  });

  it.each([
    [
      29,
      'id',
      'Dengan kurang dari 30 lembar, saran ini hanya petunjuk: baca butirnya dahulu sebelum mengubahnya.',
    ],
    [29, 'en', 'From fewer than 30 sheets this advice is only a hint: read the item before you change it.'],
    [30, 'en', 'Items to read again or to rewrite – too hard: item 1.'],
  ] as const)('of %d sheets says how much the advice is worth (%s)', (sheets, locale, last) => {
    expect(reliabilitySentences([reliableWave(0.8, 0.8, sheets)], facts, locale).at(-1)).toBe(last);
  });

  it('says why there is none', () => {
    const one = aCohort({ pairs: 1 });
    const [wave] = evaluate(one.design, one.sheets).waves;
    expect(wave && reliabilitySentences([wave], facts, 'en')[0]).toBe(
      'Before: reliability cannot be estimated (too few data).',
    );
  });
});

describe('unpairedSentences', () => {
  it('never stand without the words that they are not paired', () => {
    const [id = ''] = unpairedSentences(evaluation.unpaired, 'personal_code', 'id');
    expect(id).toMatch(/^Semua lembar sebelum dan semua lembar sesudah \(n = 64 \/ 60\): Welch t\(/);
    expect(id).toContain('orang yang sama dihitung sebagai dua kelompok; p biasanya terlalu besar');
    expect(unpairedSentences(evaluation.unpaired, 'personal_code', 'en')[0]).toContain(
      'Not paired: the same people counted as two groups; p is usually too large. Without a comparison group,',
    );
    const [anonymous] = unpairedSentences(evaluation.unpaired, 'anonymous', 'en');
    expect(anonymous).toContain('possibly the same people');
    expect(anonymous).toMatch(/does not show its cause\.$/);
    expect(unpairedSentences(null, 'anonymous', 'en')).toEqual([]);
  });
});

describe('waveSentences', () => {
  const rows = Array.from({ length: 12 }, (_, person) => [person % 5, (person % 5) + 3, (person % 4) + 2]);
  const waves = (['pre', 'post', 'follow_up'] as const).map((phase, place) => ({
    ...{ phase, wave: 1 },
    score: describeScores(sampleOf(rows.map((row) => row[place] ?? 0))),
  }));

  it('give the means of all waves with Friedman and repeated measures', () => {
    const overWaves = { waves, n: 12, friedman: friedman(rows), rmAnova: rmAnova(rows) };
    expect(waveSentences(overWaves, 'id')[0]).toMatch(
      /^Skor berbeda antargelombang \(n = 12 yang mengisi semuanya\): sebelum \d,\d\d, sesudah \d,\d\d, dan tindak lanjut 1 \d,\d\d\. Friedman χ²\(2\) = [\d,]+; p = 0,001; W = 0,57; F\([\d,]+; [\d,]+\) = [\d,]+; p < 0,001 \(Greenhouse–Geisser\); η²p = 0,\d\d\.$/,
    );
    expect(waveSentences(null, 'id')).toEqual([]);
  });
});
