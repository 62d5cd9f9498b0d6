import { inject, Injectable } from '@angular/core';
import { CurrentEvent } from '../event/current-event';
import { Areas } from './areas';
import { Pictures } from './pictures';

/** What the open questionnaires need besides their questions, brought before it is needed. */
@Injectable({ providedIn: 'root' })
export class Materials {
  private readonly areas = inject(Areas);
  private readonly current = inject(CurrentEvent);
  private readonly pictures = inject(Pictures);

  async bring(): Promise<void> {
    const event = this.current.event();
    const open = event?.phases.filter(({ state }) => state === 'open') ?? [];
    for (const { instrumentVersionId } of open) {
      const { items } = (await this.current.instrument(instrumentVersionId)) ?? { items: [] };
      if (items.some(({ kind }) => kind === 'area')) await this.areas.bringAround(event?.areaCode ?? null);
      for (const { picture } of items) {
        if (picture) await this.pictures.bring(this.current.joinCode(), picture);
      }
    }
  }
}
