/**
 * A number as decimal text with so many digits after the point: rounded as it is read, half away from zero.
 *
 * 1.005 becomes 1.01, not the 1.00 of its binary neighbour; what rounds to nothing is 0.00, never −0.00. Without
 * grouping, with a point and an ASCII minus.
 *
 * @throws RangeError for what is no finite number: there is no such text.
 */
export function roundDecimal(value: number, digits: number): string {
  if (!Number.isFinite(value)) throw new RangeError('Only a finite number has decimal text');
  const [mantissa = '', exponent = '0'] = `${Math.abs(value)}`.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  // value = units × 10^-scale
  const units = BigInt(whole + fraction);
  const surplus = fraction.length - Number(exponent) - digits;
  const rounded = surplus <= 0 ? units * 10n ** BigInt(-surplus) : halfUp(units, 10n ** BigInt(surplus));
  const text = `${rounded}`.padStart(digits + 1, '0');
  const cut = text.length - digits;
  const sign = value < 0 && rounded > 0n ? '-' : '';
  return `${sign}${text.slice(0, cut)}${digits > 0 ? '.' : ''}${text.slice(cut)}`;
}

function halfUp(units: bigint, step: bigint): bigint {
  return (2n * units + step) / (2n * step);
}
