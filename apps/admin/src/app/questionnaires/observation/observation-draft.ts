import { Injectable, signal } from '@angular/core';
import type { Answer } from '@ikrar/domain';
import { newId } from '../../platform/new-id';

/** Who fills in what; another account in the same browser begins its own sheet. */
export interface DraftScope {
  readonly accountId: string;
  readonly deploymentId: string;
}

interface StoredDraft {
  readonly id: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** One sheet until the server has it: kept in the browser with every tap, sent under the same id however often. */
@Injectable()
export class ObservationDraft {
  private readonly draft = signal<StoredDraft>(blank());
  /** Whether the browser kept the last tap; null before the first one. */
  readonly kept = signal<boolean | null>(null);
  readonly id = () => this.draft().id;
  readonly answers = () => this.draft().answers;
  private key = '';

  open({ accountId, deploymentId }: DraftScope): void {
    this.key = `ikrar.observation.${accountId}.${deploymentId}`;
    const found = read(this.key);
    this.draft.set(found ?? blank());
    this.kept.set(found ? true : null);
  }

  answer(key: string, answer: Answer): void {
    this.draft.update(({ id, answers }) => ({ id, answers: { ...answers, [key]: answer } }));
    this.keep();
  }

  /** The server has another sheet under this id: what is here becomes a sheet of its own. */
  becomeAnother(): void {
    this.draft.update(({ answers }) => ({ id: newId(), answers }));
    this.keep();
  }

  begin(): void {
    this.draft.set(blank());
    this.kept.set(null);
    try {
      localStorage.removeItem(this.key);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }

  private keep(): void {
    try {
      localStorage.setItem(this.key, JSON.stringify(this.draft()));
      this.kept.set(true);
    } catch {
      this.kept.set(false);
    }
  }
}

function blank(): StoredDraft {
  return { id: newId(), answers: {} };
}

function read(key: string): StoredDraft | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isDraft(found) ? found : null;
  } catch {
    return null;
  }
}

function isDraft(found: unknown): found is StoredDraft {
  if (typeof found !== 'object' || found === null) return false;
  const { id, answers } = found as Partial<StoredDraft>;
  return typeof id === 'string' && typeof answers === 'object' && answers !== null;
}
