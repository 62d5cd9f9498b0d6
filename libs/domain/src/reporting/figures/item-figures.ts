import type { FigureDefinition } from './figure-definition';
import { signs } from './figure-definition';

/** What single items and scales tell. */
export const ITEM_FIGURES = {
  mcnemar: {
    name: { id: 'McNemar (eksak)', en: 'McNemar (exact)' },
    definition: {
      id: 'Untuk satu butir: apakah lebih banyak orang menjadi benar (salah sebelum, benar sesudah) daripada menjadi salah. Yang jawabannya tetap tidak ikut.',
      en: 'For one item: whether more people gained it (wrong before, right after) than lost it. Those whose answer stayed do not count.',
    },
    formula: {
      id: '2 · P(X ≤ min(b, c)),  X ~ B(b + c, ½);  b jadi salah, c jadi benar',
      en: '2 · P(X ≤ min(b, c)),  X ~ B(b + c, ½);  b lost, c gained',
    },
    source: 'McNemar 1947',
  },
  mcnemarMid: {
    name: { id: 'McNemar (mid-p)', en: 'McNemar (mid-p)' },
    definition: {
      id: 'Seperti yang eksak, tetapi kemungkinan hasil yang tepat sama hanya dihitung separuh: kurang hati-hati, lebih dekat ke taraf yang diminta. Sebutkan bila dikutip.',
      en: 'As the exact one, but the chance of just this outcome counts half: less cautious, closer to the level asked for. Name it when you quote it.',
    },
    formula: signs('p − P(X = min(b, c));  b = c: 1 − P(X = b)/2'),
    source: 'Fagerland, Lydersen & Laake 2013',
  },
  holm: {
    name: { id: 'p menurut Holm', en: 'p after Holm' },
    definition: {
      id: 'Bila banyak butir diuji sekaligus, satu dua tampak berubah karena kebetulan. Holm menaikkan p agar kemungkinan satu saja kesimpulan keliru tetap di bawah 5%.',
      en: 'Where many items are tested at once, one or two seem to change by chance. Holm raises the p so that the chance of even one wrong conclusion stays below 5%.',
    },
    formula: signs('p₍ᵢ₎′ = max{ j ≤ i : min(1, (m − j + 1) · p₍ⱼ₎) }'),
    source: 'Holm 1979',
  },
  kr20: {
    name: { id: 'KR-20', en: 'KR-20' },
    definition: {
      id: 'Seberapa konsisten butir benar/salah mengukur hal yang sama, sampai 1. Di bawah 0,7 skor perorangan masih kasar; rata-rata kelompok tetap berguna.',
      en: 'How consistently right/wrong items measure the same thing, up to 1. Below .7 the score of one person is rough; means of groups remain useful.',
    },
    formula: signs('k/(k−1) · (1 − Σ p(1−p) / σ²)'),
    source: 'Kuder & Richardson 1937',
  },
  alpha: {
    name: { id: 'Alfa Cronbach (α)', en: 'Cronbach’s alpha (α)' },
    definition: {
      id: 'Seberapa konsisten butir satu skala mengukur hal yang sama, dengan interval Feldt. Hanya lembar yang lengkap; butir yang dijawab sama oleh semua orang tidak ikut.',
      en: 'How consistently the items of a scale measure the same thing, with Feldt’s interval. Complete sheets only; items that everybody answered alike are left out.',
    },
    formula: signs('k/(k−1) · (1 − Σ s²ᵢ / s²)'),
    source: 'Cronbach 1951; Feldt 1965',
  },
  difficulty: {
    name: { id: 'Tingkat kesukaran', en: 'Difficulty' },
    definition: {
      id: 'Bagian lembar yang menjawab butir ini benar: makin tinggi, makin mudah.',
      en: 'Share of sheets with this item right: the higher, the easier.',
    },
    formula: { id: 'benar / n', en: 'right / n' },
    source: 'Crocker & Algina 1986',
  },
  discrimination27: {
    name: { id: 'Daya pembeda (27%)', en: 'Discrimination (27%)' },
    definition: {
      id: 'Bagian yang benar di 27% skor tertinggi dikurangi bagian yang benar di 27% terendah. Di bawah 0,2 butir kurang membedakan.',
      en: 'Share right in the best 27% less the share right in the weakest 27%. Below .2 an item hardly tells them apart.',
    },
    formula: { id: 'p(atas) − p(bawah)', en: 'p(upper) − p(lower)' },
    source: 'Kelley 1939',
  },
  pointBiserial: {
    name: { id: 'Korelasi butir–total', en: 'Point-biserial' },
    definition: {
      id: 'Korelasi butir dengan skor seluruhnya, butir itu sendiri ikut dihitung.',
      en: 'Correlation of the item with the whole score, the item itself included.',
    },
    formula: { id: 'r(butir, total)', en: 'r(item, total)' },
    source: 'Crocker & Algina 1986',
  },
  itemRest: {
    name: { id: 'Korelasi butir–sisa', en: 'Item–rest correlation' },
    definition: {
      id: 'Korelasi butir dengan jumlah butir lain. Negatif berarti yang skornya rendah lebih sering benar: butir itu perlu dibaca ulang.',
      en: 'Correlation of the item with the sum of the others. Negative means that low scorers get it right more often: read the item again.',
    },
    formula: { id: 'r(butir, total − butir)', en: 'r(item, total − item)' },
    source: 'Crocker & Algina 1986',
  },
  likert: {
    name: { id: 'Skala sikap', en: 'Attitude scale' },
    definition: {
      id: 'Jumlah langkah butir skala, yang terbalik dibalik dahulu; bila sedikitnya 80% terisi, jumlahnya direntangkan ke semua butir. Dibandingkan sebelum dan sesudah pada orang yang sama.',
      en: 'Sum of the steps of the scale’s items, reversed ones turned first; where at least 80% is answered, stretched over all items. Compared before and after for the same people.',
    },
    formula: { id: 'x̄(langkah) · k, terbalik: min + maks − x', en: 'x̄(steps) · k, reversed: min + max − x' },
    source: null,
  },
  marginalHomogeneity: {
    name: { id: 'Keseragaman marginal (Stuart–Maxwell)', en: 'Marginal homogeneity (Stuart–Maxwell)' },
    definition: {
      id: 'Untuk satu pernyataan: apakah sebaran jawaban bergeser antara sebelum dan sesudah. Bhapkar memberi angka yang sedikit lebih besar.',
      en: 'For one statement: whether the distribution of answers shifted between before and after. Bhapkar’s statistic is slightly larger.',
    },
    formula: signs('χ² = d′V⁻d,  df = k − 1;  Bhapkar χ² / (1 − χ²/n)'),
    source: 'Stuart 1955; Maxwell 1970; Bhapkar 1966',
  },
} as const satisfies Record<string, FigureDefinition>;
