import { inject, Injectable, InjectionToken } from '@angular/core';
import { guessColumns, normaliseSearch, PARTICIPANT_COLUMNS } from '@ikrar/domain';
import type { ParticipantColumn } from '@ikrar/domain';

const KEY = 'ikrar.participant-columns';
/** The oldest choices fall out; a browser's storage is not ours to fill. */
const MOST = 100;

/** Where the choices are kept; null in a browser that lets nothing be stored. */
export const COLUMN_STORE = new InjectionToken<Storage | null>('column-store', {
  providedIn: 'root',
  factory: () => {
    try {
      return localStorage;
    } catch {
      return null;
    }
  },
});

/** What this browser was told about headers: every school names its columns in its own way, but always the same. */
@Injectable({ providedIn: 'root' })
export class ColumnMemory {
  private readonly store = inject(COLUMN_STORE);

  /** The meaning of each header: as it was chosen last time, else as it is guessed. */
  guess(headers: readonly string[]): (ParticipantColumn | null)[] {
    const known = this.read();
    const guessed = guessColumns(headers);
    const meant = headers.map(
      (header, index) => known.get(normaliseSearch(header)) ?? guessed[index] ?? null,
    );
    return meant.map((column, index) => {
      if (column === null || column === 'none') return null;
      // A column is taken once; what was chosen by hand comes before what is guessed.
      const holders = meant.flatMap((one, at) => (one === column ? [at] : []));
      const chosen = holders.find((at) => known.has(normaliseSearch(headers[at] ?? '')));
      return (chosen ?? holders[0]) === index ? column : null;
    });
  }

  remember(headers: readonly string[], columns: readonly (ParticipantColumn | null)[]): void {
    const known = this.read();
    headers.forEach((header, index) => {
      const name = normaliseSearch(header);
      known.delete(name);
      if (name !== '') known.set(name, columns[index] ?? 'none');
    });
    const text = JSON.stringify([...known].slice(-MOST));
    try {
      this.store?.setItem(KEY, text);
    } catch {
      // A full storage costs the memory, not the import.
    }
  }

  private read(): Map<string, ParticipantColumn | 'none'> {
    const words: readonly (ParticipantColumn | 'none')[] = [...PARTICIPANT_COLUMNS, 'none'];
    try {
      const stored: unknown = JSON.parse(this.store?.getItem(KEY) ?? '[]');
      const pairs = Array.isArray(stored) ? stored : [];
      return new Map(
        pairs.flatMap((pair: unknown) => {
          if (!Array.isArray(pair) || typeof pair[0] !== 'string') return [];
          const column = words.find((word) => word === pair[1]);
          return column === undefined ? [] : [[pair[0], column] as const];
        }),
      );
    } catch {
      return new Map();
    }
  }
}
