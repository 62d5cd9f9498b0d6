import { GroupCommit } from './group-commit';

interface Item {
  readonly id: string;
  readonly bad?: boolean;
}

/** Commits that end when the test says so, and what travelled together. */
function aCommit(limits: { abreast?: number; largest?: number } = {}) {
  const groups: string[][] = [];
  const ends: (() => void)[] = [];
  const grouped = new GroupCommit<Item, string>({
    commit: async (items) => {
      groups.push(items.map(({ id }) => id));
      await new Promise<void>((resolve) => ends.push(resolve));
      if (items.some(({ bad }) => bad)) throw new RangeError('one of them');
      return items.map(({ id }) => `stored ${id}`);
    },
    identity: ({ id }) => id,
    causedByOne: (error) => error instanceof RangeError,
    abreast: limits.abreast ?? 1,
    largest: limits.largest ?? 10,
  });
  const endNext = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { grouped, groups, endNext };
}

it('lets the first go at once and carries together what came meanwhile', async () => {
  const { grouped, groups, endNext } = aCommit();
  const all = ['a', 'b', 'c'].map((id) => grouped.add('hall', { id }));
  expect(groups).toEqual([['a']]);
  await endNext();
  expect(groups).toEqual([['a'], ['b', 'c']]);
  await endNext();
  await expect(Promise.all(all)).resolves.toEqual(['stored a', 'stored b', 'stored c']);
});

it('never mixes two keys, and one does not wait for the other', () => {
  const { grouped, groups } = aCommit();
  for (const key of ['north', 'south']) void grouped.add(key, { id: key });
  expect(groups).toEqual([['north'], ['south']]);
});

it('keeps to the largest group and to how many go abreast', async () => {
  const { grouped, groups, endNext } = aCommit({ abreast: 2, largest: 2 });
  for (const id of ['a', 'b', 'c', 'd', 'e']) void grouped.add('hall', { id });
  expect(groups).toEqual([['a'], ['b']]);
  await endNext();
  expect(groups.slice(2)).toEqual([['c', 'd']]);
  await endNext();
  expect(groups.slice(3)).toEqual([['e']]);
});

it('sends the second item of an identity only after the first has its answer', async () => {
  const { grouped, groups, endNext } = aCommit();
  for (const id of ['a', 'b', 'b', 'c']) void grouped.add('hall', { id });
  await endNext();
  await endNext();
  expect(groups).toEqual([['a'], ['b', 'c'], ['b']]);
});

it('lets each go by itself when one spoils the group', async () => {
  const { grouped, groups, endNext } = aCommit();
  const first = grouped.add('hall', { id: 'a' });
  const outcomes = Promise.allSettled([
    grouped.add('hall', { id: 'b' }),
    grouped.add('hall', { id: 'c', bad: true }),
    grouped.add('hall', { id: 'd' }),
  ]);
  for (let end = 0; end < 5; end += 1) await endNext();
  await expect(first).resolves.toBe('stored a');
  expect(groups).toEqual([['a'], ['b', 'c', 'd'], ['b'], ['c'], ['d']]);
  expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

it('fails them all when the failure is nobody’s own', async () => {
  const grouped = new GroupCommit<Item, string>({
    commit: () => Promise.reject(new Error('no server')),
    identity: ({ id }) => id,
    causedByOne: () => false,
    abreast: 1,
    largest: 10,
  });
  const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((id) => grouped.add('hall', { id })));
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
});
