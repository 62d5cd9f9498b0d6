export interface GroupCommitRules<Item, Result> {
  /** Stores the items in one transaction and answers for each, in their order. */
  readonly commit: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** Items of one identity never travel in the same group: the second must find the first. */
  readonly identity: (item: Item) => string;
  /** Whether a single item can have caused this failure; then each of the group goes by itself. */
  readonly causedByOne: (error: unknown) => boolean;
  /** How many groups of a key are under way at once. */
  readonly abreast: number;
  readonly largest: number;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

interface Queue<Item, Result> {
  waiting: Waiting<Item, Result>[];
  underWay: number;
}

/**
 * Commits together what arrives together. Nobody waits for company: an item leaves at once when fewer groups
 * of its key are under way than may be; what arrives meanwhile is the next group. So one phone alone pays
 * nothing, and a hall that sends in the same second pays for its commits once a group. Groups hold only what
 * shares a key, which must name the organisation: a transaction has one tenant.
 */
export class GroupCommit<Item, Result> {
  private readonly queues = new Map<string, Queue<Item, Result>>();

  constructor(private readonly rules: GroupCommitRules<Item, Result>) {}

  add(key: string, item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      const queue = this.queues.get(key) ?? { waiting: [], underWay: 0 };
      this.queues.set(key, queue);
      queue.waiting.push({ item, resolve, reject });
      if (queue.underWay < this.rules.abreast) void this.depart(key, queue);
    });
  }

  private async depart(key: string, queue: Queue<Item, Result>): Promise<void> {
    queue.underWay += 1;
    while (queue.waiting.length > 0) await this.carry(this.takeGroup(queue));
    queue.underWay -= 1;
    if (queue.underWay === 0) this.queues.delete(key);
  }

  private takeGroup(queue: Queue<Item, Result>): Waiting<Item, Result>[] {
    const group = new Map<string, Waiting<Item, Result>>();
    const left: Waiting<Item, Result>[] = [];
    for (const one of queue.waiting) {
      const identity = this.rules.identity(one.item);
      if (group.size < this.rules.largest && !group.has(identity)) group.set(identity, one);
      else left.push(one);
    }
    queue.waiting = left;
    return [...group.values()];
  }

  /** Never rejects: every item learns its own outcome. */
  private async carry(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.rules.commit(group.map(({ item }) => item));
      for (const [index, { resolve, reject }] of group.entries()) {
        const result = results[index];
        if (result === undefined) reject(new Error('A group was committed without an answer for each.'));
        else resolve(result);
      }
    } catch (error) {
      if (group.length > 1 && this.rules.causedByOne(error)) {
        for (const one of group) await this.carry([one]);
      } else {
        for (const { reject } of group) reject(error);
      }
    }
  }
}
