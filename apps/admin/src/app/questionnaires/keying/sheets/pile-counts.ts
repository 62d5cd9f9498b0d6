import type { EntrySummary } from '@ikrar/api-client';
import type { EntryRound, Sheet } from './sheet';

export interface PileCounts {
  /** Sheets that were typed at all, by anybody. */
  readonly keyed: number;
  /** Everybody on the roster, and the numbered sheets that are here. */
  readonly all: number;
  readonly twice: number;
  /** Typed twice, differently, and not decided yet. */
  readonly different: number;
}

export function pileCounts(entries: readonly EntrySummary[]): PileCounts {
  const keyed = entries.filter(({ source }) => source === 'keyed');
  const second = keyed.flatMap(({ secondEntry }) => secondEntry ?? []);
  return {
    keyed: keyed.length,
    all: entries.length,
    twice: second.length,
    different: second.filter(({ settled, differences }) => !settled && differences > 0).length,
  };
}

export function statesOf(sheets: readonly Sheet[], round: EntryRound): Record<Sheet['state'], number> {
  const counts = { typing: 0, waiting: 0, refused: 0, sent: 0 };
  for (const sheet of sheets) if (sheet.round === round) counts[sheet.state] += 1;
  return counts;
}
