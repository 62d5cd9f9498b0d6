import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { listLibraryInstruments } from '@ikrar/api-client';
import type { LibraryInstrumentList, LibraryInstrumentSummary } from '@ikrar/api-client';
import { Dialogs, ErrorState, Icon, Loading, StatusChip } from '@ikrar/ui';
import { Language, translator } from '../../../platform/language';
import { ProblemTexts } from '../../../platform/problem';
import { Can } from '../../../platform/session/can';
import { InstrumentBeginnings } from './instrument-beginnings';
import { LookInsideSheet } from './look-inside-sheet';

/** The questionnaires that Ikrar brings along: looked at here, and used as a copy of one's own. */
@Component({
  selector: 'ikrar-shared-library',
  imports: [Can, ErrorState, Icon, Loading, MatButton, StatusChip],
  templateUrl: './shared-library.html',
  styleUrl: './shared-library.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SharedLibrary {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly language = inject(Language);
  protected readonly library = httpResource<LibraryInstrumentList>(() => listLibraryInstruments.PATH);
  private readonly dialogs = inject(Dialogs);
  private readonly beginnings = inject(InstrumentBeginnings);

  protected async look(one: LibraryInstrumentSummary): Promise<void> {
    const data = { code: one.code, title: one.title[this.language.current()] };
    if ((await this.dialogs.sheet<boolean>(LookInsideSheet, data)) === true) await this.use(one);
  }

  protected async use({ code, purpose, title }: LibraryInstrumentSummary): Promise<void> {
    const name = title[this.language.current()];
    await this.beginnings.ask({
      heading: this.t('instruments.copyOf', { title: name }),
      about: { title: name, purpose },
      source: { from: { shipped: code } },
    });
  }
}
