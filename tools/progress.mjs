/**
 * One line a step on the terminal: a running clock where there is a terminal, else a line at the
 * beginning and one at the end, so that a log stays readable.
 */

/**
 * @template T
 * @param {string} title
 * @param {(say: (detail: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begin = performance.now();
  const live = process.stdout.isTTY === true;
  let detail = '';
  const draw = () => {
    const line = `  … ${title} ${seconds(begin)}${detail && ` · ${detail}`}`;
    process.stdout.write(`\r\u001b[2K${line.slice(0, (process.stdout.columns ?? 80) - 1)}`);
  };
  if (!live) console.log(`  … ${title}`);
  const clock = live ? setInterval(draw, 200) : undefined;
  const finish = (/** @type {string} */ mark) => {
    clearInterval(clock);
    console.log(`${live ? '\r\u001b[2K' : ''}  ${mark} ${title} ${seconds(begin)}`);
  };
  try {
    const result = await work((text) => (detail = text.trim()));
    finish('✓');
    return result;
  } catch (error) {
    finish('✗');
    throw error;
  }
}

/** @param {number} begin */
export function seconds(begin) {
  return `${((performance.now() - begin) / 1000).toFixed(1)} s`;
}
