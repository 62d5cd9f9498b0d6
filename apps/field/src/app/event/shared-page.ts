import { Component, computed, inject, signal } from '@angular/core';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import { OutboxCourier } from '../outbox/outbox-courier';
import { recordReference } from '../outbox/outbox-record';
import { FocusOnShow } from '../place/focus-on-show';
import { Place } from '../place/place';
import { PhoneStore } from '../store/phone-store';
import { QueuePage } from './queue/queue-page';
import { Turns } from './queue/turns';
import { SharedPhone } from './shared-phone';

/** A shared phone between two turns: thanks and one large button; then the queue, or the next code. */
@Component({
  selector: 'ikrar-shared-page',
  imports: [FocusOnShow, QueuePage],
  templateUrl: './shared-page.html',
})
export class SharedPage {
  readonly t = inject(LaterLanguage).t;
  readonly shared = inject(SharedPhone);
  readonly turns = inject(Turns);
  readonly asking = signal(false);
  private readonly courier = inject(OutboxCourier);
  private readonly language = inject(Language);
  private readonly lasting = inject(PhoneStore).lasting;
  private readonly place = inject(Place);

  private readonly line = computed(() => this.courier.lines().find(({ id }) => id === this.shared.ended()));
  readonly state = computed(() => {
    const line = this.line();
    if (!line) return 'received';
    return line.refusal ? 'refused' : 'saved';
  });
  readonly said = computed(() => {
    const unsaved = this.state() === 'saved' && !this.lasting();
    return unsaved ? this.t().sent.memoryOnly : this.t().shared[this.state()];
  });
  readonly forTeam = computed(() => {
    const line = this.line();
    return line?.refusal ? this.t().sent.forTeam(line.refusal.code, recordReference(line)) : '';
  });
  readonly count = computed(() => this.turns.queue().turns);
  readonly waiting = computed(() => this.courier.lines().filter(({ refusal }) => !refusal).length);

  /** One press: whoever is called has the phone, or the code is asked for. */
  async next(): Promise<void> {
    const called = this.turns.next();
    await this.language.forget();
    if (called) await this.turns.begin(called);
    this.place.show({ name: 'steps' }, 'replace');
    this.shared.ended.set(undefined);
  }
}
