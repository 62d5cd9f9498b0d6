const thisYear = new Date().getFullYear();
/** Only the birth year is known: under 19 years of difference a person counts as a minor. */
const MINOR = String(thisYear - 16);
const ADULT = String(thisYear - 20);

/** A list as it is copied out of a school's spreadsheet; 25 pupils, of whom Wulan alone is of age. */
export const PUPILS = [
  ['Aisyah Putri', 'P', MINOR, 'X', 'Pulau Terung'],
  ['Bagas Saputra', 'L', MINOR, 'X', 'Pulau Terung'],
  ['Citra Lestari', 'P', MINOR, 'X', 'Pecong'],
  ['Dimas Pratama', 'L', MINOR, 'X', 'Pecong'],
  ['Wulan Maharani', 'P', ADULT, 'XII', 'Pulau Terung'],
  ['Eka Nurhaliza', 'P', MINOR, 'X', 'Kasu'],
  ['Fajar Hidayat', 'L', MINOR, 'X', 'Kasu'],
  ['Gita Permata', 'P', MINOR, 'X', 'Pemping'],
  ['Hendra Gunawan', 'L', MINOR, 'XI', 'Pemping'],
  ['Intan Sari', 'P', MINOR, 'XI', 'Sekanak Raya'],
  ['Joko Susilo', 'L', MINOR, 'XI', 'Sekanak Raya'],
  ['Kartika Dewi', 'P', MINOR, 'XI', 'Tanjung Sari'],
  ['Lukman Hakim', 'L', MINOR, 'XI', 'Tanjung Sari'],
  ['Maya Anggraini', 'P', MINOR, 'XI', 'Tanjung Sari'],
  ['Naufal Rizki', 'L', MINOR, 'XI', 'Pecong'],
  ['Olivia Ramadhani', 'P', MINOR, 'XI', 'Kasu'],
  ['Putra Wijaya', 'L', MINOR, 'XII', 'Kasu'],
  ['Qonita Zahra', 'P', MINOR, 'XII', 'Pemping'],
  ['Rangga Kurniawan', 'L', MINOR, 'XII', 'Pemping'],
  ['Salsa Amelia', 'P', MINOR, 'XII', 'Sekanak Raya'],
  ['Teguh Santoso', 'L', MINOR, 'XII', 'Sekanak Raya'],
  ['Ulfa Khairani', 'P', MINOR, 'XII', 'Pulau Terung'],
  ['Vina Oktavia', 'P', MINOR, 'XII', 'Pecong'],
  ['Yusuf Maulana', 'L', MINOR, 'XII', 'Kasu'],
  ['Zahra Aulia', 'P', MINOR, 'XII', 'Pemping'],
] as const;

export const PASTED = [['Nama Lengkap', 'L/P', 'Tahun Lahir', 'Kelas', 'Kelurahan'], ...PUPILS]
  .map((row) => row.join('\t'))
  .join('\n');

export const ADULT_NAME = 'Wulan Maharani';
export const MINOR_NAMES = PUPILS.map(([name]) => name).filter((name) => name !== ADULT_NAME);
