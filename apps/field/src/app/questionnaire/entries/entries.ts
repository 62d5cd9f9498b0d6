/** What was tapped or typed for an item, as it stands on the screen: also what is no answer yet. */
export type Entry = string | readonly string[];

/** Entries by item id; what stands beside "other" is under the domain's `otherKey`. */
export type Entries = Readonly<Record<string, Entry>>;

/** The one text of an item whose entry is not several choices. */
export const textOf = (entries: Entries, key: string): string => {
  const entry = entries[key];
  return typeof entry === 'string' ? entry : '';
};

/** Whether something stands there, an answer or not. */
export const isBlank = (entry: Entry | undefined): boolean =>
  entry === undefined || (typeof entry === 'string' ? entry.trim() === '' : entry.length === 0);
