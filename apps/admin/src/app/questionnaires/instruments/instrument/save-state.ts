import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Formats } from '../../../platform/formats';
import { translator } from '../../../platform/language';
import { DraftSaver } from '../draft/draft-saver';

/** Whether what stands on the screen is with the server: "Tersimpan 09.05". */
@Component({
  selector: 'ikrar-save-state',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span role="status" class="figures" [class.failed]="saver.state() === 'failed'">{{ words() }}</span>
    @if (saver.state() === 'failed') {
      <button matButton type="button" (click)="saver.flush()">{{ t('instruments.saving.now') }}</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px;
      color: var(--quiet);
    }
    .failed {
      color: var(--negative);
      max-inline-size: 32ch;
    }
  `,
})
export class SaveStateLine {
  protected readonly t = translator();
  protected readonly saver = inject(DraftSaver);
  private readonly formats = inject(Formats);

  protected readonly words = computed(() => {
    const state = this.saver.state();
    const at = this.saver.savedAt();
    if (state === 'failed')
      return this.t('instruments.saving.failed', { reason: this.saver.failure() ?? '' });
    if (state !== 'saved') return this.t(`instruments.saving.${state}`);
    return at === null
      ? this.t('instruments.saving.saved')
      : this.t('instruments.saving.savedAt', {
          time: this.formats.clock(at, Intl.DateTimeFormat().resolvedOptions().timeZone),
        });
  });
}
