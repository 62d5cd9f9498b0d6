import { inject, Injectable } from '@angular/core';
import { Dialogs } from '@ikrar/ui';
import { translator } from './language';
import { problemOf } from './problem';

/** Editable records carry a version; a write sends it back (`If-Match`). */
export function ifMatch(version: number): string {
  return `"${version}"`;
}

/** What counts after a write: the own text, or what somebody else had saved meanwhile. */
export interface Outcome<T> {
  readonly record: T;
  readonly mine: boolean;
}

/**
 * Somebody changed the record meanwhile (412). Nothing is overwritten silently: the person decides between
 * the newer record and the own text, written over the newer version.
 *
 *   const { record, mine } = await this.stale.over(event.version, (version) =>
 *     this.api.invoke(changeEvent, { id, 'If-Match': ifMatch(version), body }),
 *   );
 */
@Injectable({ providedIn: 'root' })
export class Stale {
  private readonly dialogs = inject(Dialogs);
  private readonly t = translator();

  async over<T extends { version: number }>(
    version: number,
    write: (version: number) => Promise<T>,
  ): Promise<Outcome<T>> {
    try {
      return { record: await write(version), mine: true };
    } catch (error) {
      const newer = newerRecord<T>(error);
      if (newer === null) throw error;
      return (await this.keepMine()) ? this.over(newer.version, write) : { record: newer, mine: false };
    }
  }

  private keepMine(): Promise<boolean> {
    return this.dialogs.confirm({
      title: this.t('platform.stale.title'),
      text: this.t('platform.stale.text'),
      confirm: this.t('platform.stale.keepMine'),
      cancel: this.t('platform.stale.takeTheirs'),
    });
  }
}

/** The newer record that a 412 carries, or null when the failure is another one. */
export function newerRecord<T extends { version: number }>(error: unknown): T | null {
  const problem = problemOf(error);
  return problem.code === 'stale' ? (problem.current as T) : null;
}
