import { elementAt } from '../samples/element-at';

/** Groups the categories of a square table so that people moved only within a group; an unused one stands alone. */
export function connectedCategories(table: readonly (readonly number[])[]): number[][] {
  const left = new Set(table.keys());
  const groups: number[][] = [];
  for (const first of table.keys()) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group) {
      for (const other of left) {
        const moved = elementAt(elementAt(table, one), other) + elementAt(elementAt(table, other), one);
        if (moved > 0 && left.delete(other)) group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}
