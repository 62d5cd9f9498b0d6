import { isRecord } from './is-record';

/** The linear congruential generator of the reference format: exact in doubles, so the same in every language. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function whole(generate: Readonly<Record<string, unknown>>, name: string): number {
  const value = generate[name];
  if (typeof value !== 'number') throw new TypeError(`"generate" needs a number "${name}"`);
  return value;
}

function generatePairs(generate: Readonly<Record<string, unknown>>): Record<string, number[]> {
  const next = uniform(whole(generate, 'seed'));
  const [offset, step] = [whole(generate, 'offset'), whole(generate, 'step')];
  const [a, b, c] = [whole(generate, 'A'), whole(generate, 'B'), whole(generate, 'C')];
  const pre: number[] = [];
  const post: number[] = [];
  for (let person = 0; person < whole(generate, 'n'); person += 1) {
    const first = Math.floor(next() * a);
    const second = Math.floor(next() * b);
    pre.push(offset + step * first);
    post.push(offset + step * (first + second - c));
  }
  const x = post.map((score, index) => score - (pre[index] ?? 0));
  return { pre, post, a: pre, b: post, x };
}

function generateItems(generate: Readonly<Record<string, unknown>>): { items: number[][] } {
  const next = uniform(whole(generate, 'seed'));
  const k = whole(generate, 'k');
  const difficulty = Array.from({ length: k }, (_, item) => 20 + Math.floor((60 * item) / (k - 1)));
  const items = Array.from({ length: whole(generate, 'n') }, () => {
    const ability = Math.floor(100 * next());
    return difficulty.map((least) => (Math.floor((ability + Math.floor(100 * next())) / 2) >= least ? 1 : 0));
  });
  return { items };
}

/**
 * The data that `input.generate` describes: `pairs` (paired, unpaired and one-sample names at once) or `items`.
 *
 * @throws TypeError for an unknown kind or a missing number.
 */
export function generateInput(generate: unknown): Record<string, unknown> {
  if (!isRecord(generate)) throw new TypeError('"generate" must be an object');
  if (generate['kind'] === 'pairs') return generatePairs(generate);
  if (generate['kind'] === 'items') return generateItems(generate);
  throw new TypeError(`Unknown kind of generated data: ${String(generate['kind'])}`);
}
