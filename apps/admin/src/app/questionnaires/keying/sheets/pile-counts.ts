import type { EntrySummary } from '@ikrar/api-client';
import type { EntryRound, Sheet } from './sheet';

export interface PileCounts {
  /** Sheets that were typed at all, by anybody. */
  readonly keyed: number;
  readonly phone: number;
  readonly imported: number;
  /** On the roster, and nothing of theirs is here. */
  readonly left: number;
  readonly twice: number;
  /** Typed twice, differently, and not decided yet. */
  readonly different: number;
}

export function pileCounts(entries: readonly EntrySummary[]): PileCounts {
  const keyed = entries.filter(({ source }) => source === 'keyed');
  const second = keyed.flatMap(({ secondEntry }) => secondEntry ?? []);
  return {
    keyed: keyed.length,
    phone: entries.filter(({ source }) => source === 'phone').length,
    imported: entries.filter(({ source }) => source === 'imported').length,
    left: entries.filter(({ source }) => source === null).length,
    twice: second.length,
    different: second.filter(({ settled, differences }) => !settled && differences > 0).length,
  };
}

export function statesOf(sheets: readonly Sheet[], round: EntryRound): Record<Sheet['state'], number> {
  const counts = { typing: 0, waiting: 0, refused: 0, sent: 0 };
  for (const sheet of sheets) if (sheet.round === round) counts[sheet.state] += 1;
  return counts;
}
