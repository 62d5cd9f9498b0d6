import { InjectionToken } from '@angular/core';
import { IndexedSheetStore } from './indexed-sheet-store';
import type { Sheet } from './sheet';

/** Whose sheets, and of what: another account at the same machine sees none of them. */
export interface SheetScope {
  readonly accountId: string;
  readonly eventId: string;
  readonly deploymentId: string;
}

/** Where typed sheets wait until the server has them. */
export interface SheetStore {
  /** Whether it outlives the page. */
  readonly lasting: boolean;
  all(scope: SheetScope): Promise<Sheet[]>;
  put(scope: SheetScope, sheet: Sheet): Promise<void>;
  remove(scope: SheetScope, id: string): Promise<void>;
  /** How many sheets of an account wait here, of all events. */
  countUnsent(accountId: string): Promise<number>;
  /** Forgets what the server has. */
  clearSent(accountId: string): Promise<void>;
}

/** Lasts as long as the page; for browsers that let nothing be stored. */
export class MemorySheetStore implements SheetStore {
  readonly lasting = false;
  private readonly kept = new Map<string, { readonly accountId: string; readonly sheet: Sheet }>();

  all(scope: SheetScope): Promise<Sheet[]> {
    const begin = keyOf(scope, '');
    const own = [...this.kept].filter(([key]) => key.startsWith(begin));
    return Promise.resolve(own.map(([, { sheet }]) => sheet));
  }

  put(scope: SheetScope, sheet: Sheet): Promise<void> {
    this.kept.set(keyOf(scope, sheet.id), { accountId: scope.accountId, sheet });
    return Promise.resolve();
  }

  remove(scope: SheetScope, id: string): Promise<void> {
    this.kept.delete(keyOf(scope, id));
    return Promise.resolve();
  }

  countUnsent(accountId: string): Promise<number> {
    const own = [...this.kept.values()].filter((one) => one.accountId === accountId);
    return Promise.resolve(own.filter(({ sheet }) => sheet.state !== 'sent').length);
  }

  clearSent(accountId: string): Promise<void> {
    for (const [key, one] of this.kept) {
      if (one.accountId === accountId && one.sheet.state === 'sent') this.kept.delete(key);
    }
    return Promise.resolve();
  }
}

function keyOf({ accountId, deploymentId }: SheetScope, id: string): string {
  return `${accountId}|${deploymentId}|${id}`;
}

export const SHEET_STORE = new InjectionToken<() => Promise<SheetStore>>('sheet-store', {
  providedIn: 'root',
  factory: () => {
    let opened: Promise<SheetStore> | null = null;
    return () => (opened ??= IndexedSheetStore.open().catch(() => new MemorySheetStore()));
  },
});
