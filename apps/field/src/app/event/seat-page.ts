import { Component, inject } from '@angular/core';
import { SentPage } from '../outbox/sent-page';
import { Place } from '../place/place';
import { PledgePage } from '../pledge/pledge-page';
import { QuestionnairePage } from '../questionnaire/questionnaire-page';
import { NextParticipant } from './next-participant';
import { StepsPage } from './steps-page';

/** All that the holder of a seat sees: steps, questions, pledge, and what became of them. */
@Component({
  selector: 'ikrar-seat-page',
  imports: [NextParticipant, PledgePage, QuestionnairePage, SentPage, StepsPage],
  template: `
    @let view = place.view();
    @switch (view.name) {
      @case ('questionnaire') {
        <ikrar-questionnaire-page [phase]="view.phase" [at]="view.at" />
      }
      @case ('pledge') {
        <ikrar-pledge-page />
      }
      @case ('sent') {
        <ikrar-sent-page [what]="view.what" />
        <ikrar-next-participant />
      }
      @default {
        <ikrar-steps-page />
        <ikrar-next-participant />
      }
    }
  `,
})
export class SeatPage {
  readonly place = inject(Place);
}
