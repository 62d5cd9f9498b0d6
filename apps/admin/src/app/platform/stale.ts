import { inject, Injectable } from '@angular/core';
import { Dialogs } from '@ikrar/ui';
import { translator } from './language';
import { problemOf } from './problem';

/** Editable records carry a version; a write sends it back (`If-Match`). */
export function ifMatch(version: number): string {
  return `"${version}"`;
}

/**
 * Somebody changed the record meanwhile (412). Nothing is overwritten silently: the person decides between
 * the newer record and the own text, written over the newer version.
 *
 *   catch (error) {
 *     const newer = newerRecord<EventDetail>(error);
 *     if (newer === null) throw error;
 *     if ((await this.stale.ask()) === 'keep-mine') return this.save(newer.version);
 *     this.show(newer);
 *   }
 */
@Injectable({ providedIn: 'root' })
export class Stale {
  private readonly dialogs = inject(Dialogs);
  private readonly t = translator();

  async ask(): Promise<'keep-mine' | 'take-theirs'> {
    const mine = await this.dialogs.confirm({
      title: this.t('platform.stale.title'),
      text: this.t('platform.stale.text'),
      confirm: this.t('platform.stale.keepMine'),
      cancel: this.t('platform.stale.takeTheirs'),
    });
    return mine ? 'keep-mine' : 'take-theirs';
  }
}

/** The newer record that a 412 carries, or null when the failure is another one. */
export function newerRecord<T extends { version: number }>(error: unknown): T | null {
  const problem = problemOf(error);
  return problem.code === 'stale' ? (problem.current as T) : null;
}
