import { inject, Injectable, signal } from '@angular/core';
import { translator } from '../../../platform/language';
import { DeskRows } from '../grid/desk-rows';
import { KeyingDesk } from '../grid/keying-desk';
import { findPlace } from './find-place';
import type { FoundPlace, PileCode } from './find-place';

/** From what stands in the field of the code to the sheet; what is no code of this pile is refused in words. */
@Injectable()
export class CodeSearch {
  private readonly t = translator();
  private readonly desk = inject(KeyingDesk);
  private readonly list = inject(DeskRows);
  /** A digit pressed behind the last item: a code begins with it, or the last answer was pressed twice. */
  private behind = '';
  /** The number about which was asked whether it is meant. */
  private doubted: number | null = null;

  readonly problem = signal<string | null>(null);

  begin(text: string): void {
    this.behind = /^\d$/.test(text) ? text : '';
    this.doubted = null;
    this.problem.set(null);
  }

  /** An empty field goes down the list. False when the list may be older than the code. */
  find(typed: string, pile: PileCode): boolean {
    if (typed.trim() === '') {
      this.begin('');
      if (!this.desk.goOn()) this.refuse('none');
      return true;
    }
    const found = this.placeOf(typed, pile);
    if (!found.ok) {
      this.refuse(found.problem);
      return true;
    }
    const { place } = found;
    const isSecond = this.desk.round() === 'second';
    const isMissing = (place.personalCode !== null || isSecond) && !this.list.has(place);
    if (isMissing) {
      this.refuse(isSecond ? 'not-to-check' : 'not-here');
      return false;
    }
    if (this.isDoubtful(found, typed, pile)) {
      this.doubted = place.spare;
      this.refuse('only-number', { number: place.spare ?? 0 });
      return true;
    }
    this.begin('');
    this.desk.goTo(place);
    return true;
  }

  private refuse(problem: string, params: Record<string, number> = {}): void {
    this.problem.set(this.t('keying.code.problems.' + problem, params));
  }

  /** The place; behind an answer that was pressed twice stands the code all the same. */
  private placeOf(typed: string, pile: PileCode): FoundPlace {
    const found = findPlace(typed, pile);
    if (found.ok || this.behind === '' || !typed.startsWith(this.behind)) return found;
    const rest = findPlace(typed.slice(1), pile);
    const isSure =
      rest.ok && (rest.scanned || (rest.place.personalCode !== null && this.list.has(rest.place)));
    return isSure ? rest : found;
  }

  /** A bare number opens a row of its own: rarely meant where sheets have codes, or by a lone digit. */
  private isDoubtful(found: FoundPlace, typed: string, { identification }: PileCode): boolean {
    if (!found.ok || found.scanned || found.place.spare === null || typed.includes('#')) return false;
    const isRare = identification === 'personal_code' && !this.list.has(found.place);
    return (isRare || typed.trim() === this.behind) && found.place.spare !== this.doubted;
  }
}
