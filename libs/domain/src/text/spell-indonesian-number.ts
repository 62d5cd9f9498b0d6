const DIGITS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const GROUPS = ['', 'ribu', 'juta', 'miliar'] as const;

function spellTens(value: number): string[] {
  const ones = value % 10;
  if (value < 10) return [DIGITS[value] ?? ''];
  if (value === 10) return ['sepuluh'];
  if (value === 11) return ['sebelas'];
  if (value < 20) return [DIGITS[ones] ?? '', 'belas'];
  return [DIGITS[Math.floor(value / 10)] ?? '', 'puluh', DIGITS[ones] ?? ''];
}

function spellHundreds(value: number): string[] {
  const hundreds = Math.floor(value / 100);
  const rest = spellTens(value % 100);
  if (hundreds === 0) return rest;
  return hundreds === 1 ? ['seratus', ...rest] : [DIGITS[hundreds] ?? '', 'ratus', ...rest];
}

function spellGroup(value: number, power: number): string[] {
  if (value === 0) return [];
  if (value === 1 && power === 1) return ['seribu'];
  return [...spellHundreds(value), GROUPS[power] ?? ''];
}

/**
 * A whole number in Indonesian words, as official records write dates and counts:
 * 2024 → "dua ribu dua puluh empat", 1.100 → "seribu seratus".
 *
 * Unit: whole numbers from 0 ("nol") to 999.999.999.999 (miliar).
 * Edge cases: `seribu`, `seratus`, `sepuluh` and `sebelas` for one; but "satu juta", "satu miliar".
 * Anything negative, larger or not whole is a mistake of the caller and throws a RangeError.
 */
export function spellIndonesianNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999_999_999_999) {
    throw new RangeError(`no words for ${value}`);
  }
  if (value === 0) return 'nol';
  const words = [3, 2, 1, 0].flatMap((power) => spellGroup(Math.floor(value / 1000 ** power) % 1000, power));
  return words.filter((word) => word !== '').join(' ');
}
