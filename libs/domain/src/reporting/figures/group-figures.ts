import type { FigureDefinition } from './figure-definition';
import { signs } from './figure-definition';

/** Different people against each other. */
export const GROUP_FIGURES = {
  subgroupOfTwo: {
    name: { id: 'Dua kelompok: Welch dan Mann–Whitney', en: 'Two groups: Welch and Mann–Whitney' },
    definition: {
      id: 'Apakah kenaikan dua kelompok berbeda. Kelompok yang terlalu kecil disembunyikan dan tidak diuji; p disesuaikan menurut Holm karena beberapa pengelompokan diuji.',
      en: 'Whether the rises of two groups differ. Groups that are too small are hidden and not tested; p is adjusted by Holm because several groupings are tested.',
    },
    formula: signs(
      't = (d̄₂ − d̄₁) / √(s₁²/n₁ + s₂²/n₂),  df Welch–Satterthwaite;  U₂ = #(d₂ > d₁) + ½ #(d₂ = d₁)',
    ),
    source: 'Welch 1947; Mann & Whitney 1947',
  },
  subgroupOfMany: {
    name: { id: 'Beberapa kelompok: Kruskal–Wallis', en: 'Several groups: Kruskal–Wallis' },
    definition: {
      id: 'Apakah kenaikan tiga kelompok atau lebih berbeda, menurut peringkatnya. Kelompok yang terlalu kecil disembunyikan dan tidak diuji; p disesuaikan menurut Holm.',
      en: 'Whether the rises of three or more groups differ, by their ranks. Groups that are too small are hidden and not tested; p is adjusted by Holm.',
    },
    formula: signs('H = 12/(N(N+1)) · Σ nⱼ(R̄ⱼ − (N+1)/2)² / (1 − Σ(t³−t)/(N³−N)),  df = k − 1'),
    source: 'Kruskal & Wallis 1952',
  },
  unpairedWelch: {
    name: { id: 'Welch tanpa pasangan', en: 'Welch, not paired' },
    definition: {
      id: 'Semua lembar sebelum terhadap semua lembar sesudah, seakan-akan dua kelompok orang. Tidak berpasangan: orang yang sama dapat terhitung sebagai dua kelompok; p lalu biasanya terlalu besar.',
      en: 'All sheets before against all sheets after, as if they were two groups of people. Not paired: the same people may count as two groups; p is then usually too large.',
    },
    formula: signs('t = (x̄₂ − x̄₁) / √(s₁²/n₁ + s₂²/n₂),  df Welch–Satterthwaite'),
    source: 'Welch 1947',
  },
  unpairedMannWhitney: {
    name: { id: 'Mann–Whitney tanpa pasangan', en: 'Mann–Whitney, not paired' },
    definition: {
      id: 'Seberapa sering satu lembar sesudah lebih tinggi daripada satu lembar sebelum. Tidak berpasangan: orang yang sama dapat terhitung sebagai dua kelompok; p lalu biasanya terlalu besar.',
      en: 'How often a sheet after is above a sheet before. Not paired: the same people may count as two groups; p is then usually too large.',
    },
    formula: signs('U = #(x₂ > x₁) + ½ #(x₂ = x₁);  r_rb = 2U/(n₁n₂) − 1'),
    source: 'Mann & Whitney 1947; Cliff 1993',
  },
  unpairedEffect: {
    name: { id: 'Hedges g tanpa pasangan', en: 'Hedges’ g, not paired' },
    definition: {
      id: 'Selisih rata-rata semua lembar sesudah dan sebelum, dibagi simpangan baku gabungannya, dengan koreksi sampel kecil.',
      en: 'Difference of the means of all sheets after and before, divided by their pooled standard deviation, corrected for small samples.',
    },
    formula: signs('J · (x̄₂ − x̄₁) / s_p,  df = n₁ + n₂ − 2'),
    source: 'Hedges 1981',
  },
} as const satisfies Record<string, FigureDefinition>;
