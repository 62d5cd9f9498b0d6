import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The page itself and every script and style that it makes the phone fetch before anything shows.
 * @param {string} browser the folder of the built page
 * @returns {string[]}
 */
export function firstLoad(browser) {
  const html = readFileSync(path.join(browser, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => String(match[1]));
  return ['index.html', ...new Set(named)];
}
