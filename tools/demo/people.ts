import type { Random } from './random';

/** Common given names, put together at random: the people of the demo do not exist. */
const FEMALE = [
  'Ayu',
  'Citra',
  'Dewi',
  'Fitri',
  'Indah',
  'Kartika',
  'Laila',
  'Mega',
  'Nurul',
  'Putri',
  'Rahma',
  'Sari',
  'Tiara',
  'Wulan',
  'Yuni',
  'Zahra',
];
const MALE = [
  'Agus',
  'Bayu',
  'Dimas',
  'Eko',
  'Fajar',
  'Galih',
  'Hendra',
  'Ilham',
  'Joko',
  'Lukman',
  'Raka',
  'Surya',
  'Teguh',
  'Wahyu',
  'Yoga',
  'Zaki',
];
const LAST = [
  'Anggraini',
  'Firmansyah',
  'Hidayat',
  'Kurniawan',
  'Lestari',
  'Maulana',
  'Nugraha',
  'Permata',
  'Pratama',
  'Ramadhan',
  'Safitri',
  'Saputra',
  'Utami',
  'Wijaya',
];

export type Sex = 'female' | 'male';

export function personName(random: Random, sex: Sex): string {
  return `${random.pick(sex === 'female' ? FEMALE : MALE)} ${random.pick(LAST)}`;
}

/** So many different names. */
export function personNames(random: Random, sexes: readonly Sex[]): string[] {
  const names = new Set<string>();
  for (const sex of sexes) {
    let name = personName(random, sex);
    while (names.has(name)) name = personName(random, sex);
    names.add(name);
  }
  return [...names];
}

/** The six kelurahan of Kecamatan Belakang Padang. */
export const KELURAHAN = [
  ['21.71.01.1002', 'Pemping'],
  ['21.71.01.1003', 'Kasu'],
  ['21.71.01.1004', 'Pulau Terung'],
  ['21.71.01.1005', 'Pecong'],
  ['21.71.01.1006', 'Tanjung Sari'],
  ['21.71.01.1007', 'Sekanak Raya'],
] as const;
