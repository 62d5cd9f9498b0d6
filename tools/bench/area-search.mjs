import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rolePasswords } from '../database.mjs';
import { aBareSearch } from './support/area-search/bare-search.mjs';
import { names } from './support/area-search/names.mjs';
import { percentile } from './support/figures.mjs';
import { aProduct } from './support/product.mjs';

/** @typedef {{ items: { code: string }[] }} Found */

const rounds = 5;
const repeats = 3;

/**
 * A name as it is typed, in all 91,599 areas: the 95th percentile over HTTP, signed in, one question after the
 * other; beside the same statements through bare pg in the same run. Both must find the same areas.
 * @type {import('./support/run-measures.mjs').Measure}
 */
export async function measure(say) {
  const product = await aProduct();
  say('area search: starting the product');
  const running = await product.start();
  try {
    const visitor = await signIn(product.address, product.data);
    const bare = await aBareSearch(appDatabase(product.data), visitor.organisationId);
    try {
      const ours = (/** @type {string} */ name) => visitor.find(name);
      say('area search: comparing and warming up');
      for (const name of names) expectSame(name, await ours(name), await bare.find(name));
      const results = [];
      for (let round = 1; round <= rounds; round += 1) {
        say(`area search: round ${round} of ${rounds}`);
        const [first, second] = round % 2 === 1 ? [ours, bare.find] : [bare.find, ours];
        const [one, two] = [await slowest(first), await slowest(second)];
        results.push(first === ours ? { ours: one, yardstick: two } : { ours: two, yardstick: one });
      }
      return [{ name: 'area search p95', unit: 'ms', better: 'lower', rounds: results }];
    } finally {
      await bare.stop();
    }
  } finally {
    await running.stop();
    product.remove();
  }
}

/** @param {(name: string) => Promise<unknown>} find */
async function slowest(find) {
  const times = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const name of names) {
      const begin = performance.now();
      await find(name);
      times.push(performance.now() - begin);
    }
  }
  return percentile(times, 95);
}

/** @param {string} address @param {string} data */
async function signIn(address, data) {
  const [account] = JSON.parse(readFileSync(path.join(data, 'demo-sign-ins.json'), 'utf8'));
  const headers = { 'Content-Type': 'application/json', 'X-CSRF': '1', 'Sec-Fetch-Site': 'same-origin' };
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ identifier: account.identifier, password: account.password }),
  });
  if (answer.status !== 201) throw new Error(`Signing in answered ${answer.status}.`);
  const cookie = String(answer.headers.get('set-cookie')).split(';')[0] ?? '';
  const { membership } = /** @type {{ membership: { organisationId: string } }} */ (await answer.json());
  return {
    organisationId: membership.organisationId,
    /** @param {string} search */
    async find(search) {
      const found = await fetch(`${address}/api/areas?search=${encodeURIComponent(search)}`, {
        headers: { cookie },
      });
      if (found.status !== 200) throw new Error(`"${search}" answered ${found.status}.`);
      return /** @type {Found} */ (await found.json());
    },
  };
}

/** @param {string} data */
function appDatabase(data) {
  const port = readFileSync(path.join(data, 'postgres.port'), 'utf8').trim();
  return `postgres://ikrar_app:${encodeURIComponent(rolePasswords(data).ikrar_app)}@127.0.0.1:${port}/ikrar`;
}

/** @param {string} name @param {Found} ours @param {Found} bare */
function expectSame(name, ours, bare) {
  const codes = (/** @type {Found} */ { items }) => items.map(({ code }) => code).join();
  if (codes(ours) !== codes(bare)) throw new Error(`"${name}" found other areas through bare pg.`);
}
