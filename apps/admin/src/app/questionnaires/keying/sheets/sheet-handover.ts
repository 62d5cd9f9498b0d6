import { inject, Injectable } from '@angular/core';
import type { EntrySummary } from '@ikrar/api-client';
import { checkAnswers } from '@ikrar/domain';
import type { AnswerProblem, InstrumentContent } from '@ikrar/domain';
import { isShown, shownKeys } from '../grid/columns';
import type { Column } from '../grid/columns';
import type { Sheet } from './sheet';
import { SheetBook } from './sheet-book';
import { sentAnswers, SheetSender } from './sheet-sender';

/** Whether every cell that must be filled is, and nothing in it is wrong; sent is it not yet. */
export function isFull(sheet: Sheet, content: InstrumentContent, columns: readonly Column[]): boolean {
  if (sheet.state !== 'typing' || sheet.attempted) return false;
  const shown = shownKeys(content, sheet.answers);
  const cells = columns.filter((column) => isShown(column, shown));
  const isFilled = ({ key }: Column): boolean => (sheet.answers[key] ?? null) !== null;
  if (!cells.filter(({ part }) => part !== null).every(isFilled)) return false;
  // Where nothing has to be answered, only a sheet without any blank is surely at its end.
  if (!cells.some(({ item }) => item?.required) && !cells.every(isFilled)) return false;
  return checkAnswers(content, sentAnswers(content, sheet.answers)).length === 0;
}

/** From the hands of who types into those of the sender. */
@Injectable()
export class SheetHandover {
  private readonly book = inject(SheetBook);
  private readonly sender = inject(SheetSender);

  /** What keeps a sheet from being sent; blanks do not. */
  problemOf({ answers }: Sheet, content: InstrumentContent): AnswerProblem | null {
    const problems = checkAnswers(content, sentAnswers(content, answers));
    return problems.find(({ code }) => code !== 'required') ?? null;
  }

  /** Answers whether it went as the second entry, because somebody else was quicker with the first. */
  hand(sheet: Sheet, entry: EntrySummary | null): boolean {
    const isTaken = sheet.round === 'first' && entry?.source === 'keyed' && !entry.mine;
    const responseId = isTaken ? entry.responseId : null;
    this.book.finish(sheet, responseId === null ? {} : { round: 'second', responseId });
    void this.sender.send();
    return responseId !== null;
  }
}
