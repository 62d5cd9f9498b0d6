import { problem } from './problems';
import { Text, Whole } from './fields';

/** Query of a list: keyset paging, never an offset. */
export class PageQuery {
  @Text(300, { optional: true, description: 'nextCursor of the page before' })
  cursor?: string;

  @Whole(1, 100, { optional: true, fromQuery: true })
  limit?: number;
}

export const PAGE_SIZE = 50;

/** The last row's sort key, opaque to the client. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

export function decodeCursor(cursor: string | undefined, length: number): string[] | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string'))
      return key;
  } catch {
    // falls through: a cursor that is not ours is refused like one that is malformed
  }
  throw problem('invalid-input', { errors: [{ field: 'cursor', code: 'invalid' }] });
}

/** Cuts the one extra row that tells whether there is a next page. */
export function page<Row, Item>(
  rows: readonly Row[],
  limit: number,
  key: (row: Row) => readonly string[],
  toItem: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null,
  };
}
