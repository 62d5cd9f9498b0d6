/** @typedef {{ ours: number, yardstick: number }} Round */

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} unit
 * @property {'higher' | 'lower'} better
 * @property {Round[]} rounds
 */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) throw new Error('The median of nothing was asked for.');
  return Number.isInteger(middle)
    ? (Number(sorted[middle - 1]) + Number(sorted[middle])) / 2
    : Number(sorted[Math.floor(middle)]);
}

/**
 * The value that so many of a hundred do not exceed (nearest rank).
 * @param {readonly number[]} values
 * @param {number} hundredths
 */
export function percentile(values, hundredths) {
  if (values.length === 0) throw new Error('A percentile of nothing was asked for.');
  const sorted = [...values].sort((a, b) => a - b);
  return Number(sorted[Math.max(0, Math.ceil((hundredths / 100) * sorted.length) - 1)]);
}

/**
 * The ratio is taken within each round, where machine and load were the same, and then its median.
 * @param {Figure} figure
 */
export function summary({ name, unit, better, rounds }) {
  const ratios = rounds.map(({ ours, yardstick }) => ours / yardstick);
  return {
    name,
    unit,
    better,
    ours: rounded(median(rounds.map(({ ours }) => ours))),
    yardstick: rounded(median(rounds.map(({ yardstick }) => yardstick))),
    ratio: rounded(median(ratios)),
    runs: rounds.length,
    lowest: rounded(Math.min(...ratios)),
    highest: rounded(Math.max(...ratios)),
  };
}

/** @param {Figure[]} figures */
export function jsonOf(figures) {
  return JSON.stringify(figures.map(summary).map(({ lowest: _, highest: __, ...figure }) => figure));
}

/**
 * @param {Figure[]} figures
 * @param {{ load: number, processors: number }} machine
 */
export function tableOf(figures, { load, processors }) {
  const rows = figures
    .map(summary)
    .map((figure) => [
      figure.name,
      `${figure.ours} ${figure.unit}`,
      `${figure.yardstick} ${figure.unit}`,
      `${figure.ratio} (${figure.lowest}–${figure.highest})`,
      figure.better,
      String(figure.runs),
    ]);
  const table = [['measure', 'ours', 'yardstick', 'ratio (min–max)', 'better', 'runs'], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => String(row[column]).length))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(Number(widths[column])))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', `load ${load.toFixed(1)} on ${processors} processors`].join('\n');
}

/** @param {number} value */
function rounded(value) {
  return Number(value.toPrecision(3));
}
