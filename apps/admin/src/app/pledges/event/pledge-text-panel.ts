import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatChipsModule } from '@angular/material/chips';
import { MatMenuModule } from '@angular/material/menu';
import { Api, usePledgeText } from '@ikrar/api-client';
import type { PledgeTextDetail } from '@ikrar/api-client';
import { LOCALES } from '@ikrar/domain';
import type { Locale } from '@ikrar/domain';
import { Dialogs, EmptyState, Icon, Notices } from '@ikrar/ui';
import { attempt } from '../../platform/attempt';
import { Formats } from '../../platform/formats';
import { Language, translator } from '../../platform/language';
import { Can } from '../../platform/session/can';
import { PledgeTextSheet } from './pledge-text-sheet';
import type { PledgeTextSheetData } from './pledge-text-sheet';

/** Which wording the event speaks, to be read in both languages, exchanged or written anew. */
@Component({
  selector: 'ikrar-pledge-text-panel',
  imports: [Can, EmptyState, Icon, MatButton, MatChipsModule, MatMenuModule],
  templateUrl: './pledge-text-panel.html',
  styleUrl: './pledge-text-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PledgeTextPanel {
  readonly eventId = input.required<string>();
  readonly versions = input.required<readonly PledgeTextDetail[]>();
  readonly spoken = input.required<PledgeTextDetail | null>();
  /** Another wording is spoken now, or there is a new one. */
  readonly changed = output();

  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly locales = LOCALES;
  private readonly language = inject(Language);
  /** The language of the preview; it begins with that of the screen. */
  protected readonly locale = linkedSignal<Locale>(() => this.language.current());
  protected readonly others = computed(() => this.versions().filter(({ id }) => id !== this.spoken()?.id));

  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly attempt = attempt();
  private readonly notices = inject(Notices);

  protected async use({ id, number }: PledgeTextDetail): Promise<void> {
    const before = this.spoken();
    if (!(await this.speak(id))) return;
    const said = this.t('pledges.text.used', { number });
    if (before === null) this.notices.say(said);
    else this.notices.undoable(said, () => void this.speak(before.id));
  }

  protected async write(): Promise<void> {
    const data: PledgeTextSheetData = {
      eventId: this.eventId(),
      base: this.spoken() ?? this.versions()[0] ?? null,
      saved: () => this.changed.emit(),
    };
    await this.dialogs.sheet<void>(PledgeTextSheet, data);
  }

  private speak(pledgeTextId: string): Promise<boolean> {
    return this.attempt.run(async () => {
      await this.api.invoke(usePledgeText, { eventId: this.eventId(), body: { pledgeTextId } });
      this.changed.emit();
    });
  }
}
