import { inject, Injectable, signal, untracked } from '@angular/core';
import { Api, getArea } from '@ikrar/api-client';
import type { Answer } from '@ikrar/domain';
import { translator } from '../../../platform/language';
import { answerWords, cellText } from './cell-answers';
import type { Column } from './columns';

/** Answers as people read them: an area is stored by its code and shown by its name. */
@Injectable({ providedIn: 'root' })
export class AnswerTexts {
  private readonly t = translator();
  private readonly api = inject(Api);
  private readonly names = signal<ReadonlyMap<string, string>>(new Map());
  private readonly asked = new Set<string>();

  /** As who reads it aloud would say it; a blank is said, too. */
  words(column: Column, answer: Answer): string {
    return this.area(column, answer) ?? (answerWords(column, answer) || this.t('keying.cell.blank'));
  }

  /** As it stands in a cell; nothing for a blank. */
  cell(column: Column, answer: Answer): string {
    return this.area(column, answer) ?? cellText(column, answer);
  }

  private area({ way }: Column, answer: Answer): string | null {
    if (way !== 'area' || typeof answer !== 'string') return null;
    const name = this.names().get(answer);
    if (name === undefined) untracked(() => void this.ask(answer));
    return name ?? answer;
  }

  /** Once for each area; without signal its code stands there until the screen is drawn again. */
  private async ask(code: string): Promise<void> {
    if (this.asked.has(code)) return;
    this.asked.add(code);
    try {
      const { name } = await this.api.invoke(getArea, { code });
      this.names.update((names) => new Map(names).set(code, name));
    } catch {
      this.asked.delete(code);
    }
  }
}
