import { Component, inject, signal } from '@angular/core';
import { LaterLanguage } from '../../language/later-language';
import { FocusOnShow } from '../../place/focus-on-show';
import { CodeEntry } from '../code-entry';
import { QueueForm } from './queue-form';
import { Turns } from './turns';

/** Between two turns: who is called now, who waits, who is done. Codes stand here only as far as they are called. */
@Component({
  selector: 'ikrar-queue-page',
  imports: [CodeEntry, FocusOnShow, QueueForm],
  templateUrl: './queue-page.html',
})
export class QueuePage {
  readonly t = inject(LaterLanguage).t;
  readonly turns = inject(Turns);
  readonly queue = this.turns.queue;
  /** The team gives codes. */
  readonly adding = signal(false);
  /** Somebody types a code that is not in the queue. */
  readonly typing = signal(false);
}
