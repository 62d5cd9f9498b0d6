/** The four shelves of the phone's memory. Only `outbox` survives "next participant" with data of a person. */
export const SHELVES = ['outbox', 'drafts', 'seats', 'cache'] as const;
export type Shelf = (typeof SHELVES)[number];

/** One change of a shelf; without a value the record is removed. */
export interface Change {
  shelf: Shelf;
  key: string;
  value?: unknown;
}

export interface Store {
  get<T>(shelf: Shelf, key: string): Promise<T | undefined>;
  all<T>(shelf: Shelf): Promise<T[]>;
  keys(shelf: Shelf): Promise<string[]>;
  /** All changes or none. */
  write(changes: Change[]): Promise<void>;
}
