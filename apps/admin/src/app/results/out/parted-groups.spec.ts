import { resultBlock } from '@ikrar/domain';
import { anEvaluation, someFacts } from './evaluation.fixture';
import { partedGroups } from './parted-groups';

describe('partedGroups', () => {
  it('leaves out a single group, and the tables stay numbered through', () => {
    const evaluation = anEvaluation();
    const [first] = evaluation.subgroups;
    if (!first) throw new Error('a way of grouping');
    const single = { ...first, groups: first.groups.slice(0, 1) };
    expect(first.groups.length).toBeGreaterThan(1);
    expect(partedGroups({ ...evaluation, subgroups: [single, first] }).subgroups).toEqual([first]);
    const { sections } = resultBlock(
      partedGroups({ ...evaluation, subgroups: [single] }),
      someFacts(),
      'id',
      [],
    );
    expect(sections.map(({ id }) => id)).not.toContain('subgroups');
    const numbers = sections.flatMap(({ tables }) => tables.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_, place) => place + 1));
  });
});
