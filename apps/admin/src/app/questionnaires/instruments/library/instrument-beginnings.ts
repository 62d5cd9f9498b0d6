import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { Api, putInstrument } from '@ikrar/api-client';
import type { PutInstrumentBody } from '@ikrar/api-client';
import { Dialogs } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { newId } from '../../../platform/new-id';
import type { About, AboutSheetData } from '../instrument/about-sheet';

export interface Beginning {
  readonly heading: string;
  readonly about: About;
  /** An empty content, or what it is a copy of. */
  readonly source: Pick<PutInstrumentBody, 'content' | 'from'>;
}

/** Every questionnaire begins alike: it is named, made, and opened. */
@Injectable({ providedIn: 'root' })
export class InstrumentBeginnings {
  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  private readonly t = translator();

  async ask({ heading, about, source }: Beginning): Promise<void> {
    // Kept for the life of the sheet: a second try makes the same record.
    const id = newId();
    const data: AboutSheetData = {
      heading,
      action: this.t('instruments.begin'),
      about,
      save: async (named) => {
        await this.api.invoke(putInstrument, { id, body: { ...named, ...source } });
        await this.router.navigate(['/instruments', id]);
      },
    };
    // Its fields are half of what the list weighs, and most visits begin nothing.
    const { AboutSheet } = await import('../instrument/about-sheet');
    await this.dialogs.sheet(AboutSheet, data);
  }
}
