import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { DeploymentDetail } from '@ikrar/api-client';
import type { DeploymentState } from '@ikrar/domain';
import { Icon, StatusChip } from '@ikrar/ui';
import type { Tone } from '@ikrar/ui';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { Can } from '../../platform/session/can';

const TONES: Readonly<Record<DeploymentState, Tone>> = {
  planned: 'neutral',
  open: 'positive',
  closed: 'neutral',
};

/** Before or after: whether it is open, and how many answers are here. */
@Component({
  selector: 'ikrar-phase-card',
  imports: [Can, Icon, MatButton, MatProgressBar, StatusChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <article class="card" [attr.aria-labelledby]="'phase-' + deployment().phase">
      <header>
        <h3 [id]="'phase-' + deployment().phase">{{ t('questionnaires.phases.' + deployment().phase) }}</h3>
        <ui-status-chip [tone]="tone()">{{
          t('questionnaires.states.' + deployment().state)
        }}</ui-status-chip>
      </header>
      <p class="count" role="status">
        <strong>{{ formats.number(deployment().received) }}</strong>
        <span>{{ t('questionnaires.received', { expected: formats.number(deployment().expected) }) }}</span>
      </p>
      <mat-progress-bar
        mode="determinate"
        [value]="share()"
        [attr.aria-label]="t('questionnaires.receivedShare')"
      />
      <p class="quiet figures">{{ times() }}</p>
      <div class="actions" *ikrarCan="'deployment.manage'">
        @if (deployment().state === 'open') {
          <button matButton="outlined" type="button" [disabled]="busy()" (click)="closed.emit()">
            <ui-icon name="lock" />{{ t('questionnaires.close.' + deployment().phase) }}
          </button>
        } @else {
          <button
            [matButton]="deployment().state === 'planned' ? 'filled' : 'outlined'"
            type="button"
            [disabled]="busy()"
            (click)="opened.emit()"
          >
            {{
              deployment().state === 'planned'
                ? t('questionnaires.open.' + deployment().phase)
                : t('questionnaires.reopen.' + deployment().phase)
            }}
          </button>
        }
        <ng-content />
      </div>
    </article>
  `,
  styles: `
    article {
      display: grid;
      gap: 12px;
      block-size: 100%;
      align-content: start;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px;
    }
    .count {
      display: flex;
      align-items: baseline;
      gap: 8px;
    }
    strong {
      font-size: 2.5rem;
      line-height: 3rem;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class PhaseCard {
  readonly deployment = input.required<DeploymentDetail>();
  /** The venue's zone. */
  readonly zone = input.required<string>();
  readonly busy = input(false);
  readonly opened = output();
  readonly closed = output();

  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly tone = computed(() => TONES[this.deployment().state]);
  protected readonly share = computed(() => {
    const { received, expected } = this.deployment();
    return expected === 0 ? 0 : Math.min(100, (100 * received) / expected);
  });
  protected readonly times = computed(() => {
    const { openedAt, closedAt } = this.deployment();
    if (openedAt === null) return this.t('questionnaires.notOpenedYet');
    const opened = this.t('questionnaires.openedAt', {
      time: this.formats.shortDateTime(openedAt, this.zone()),
    });
    if (closedAt === null) return opened;
    return `${opened} · ${this.t('questionnaires.closedAt', { time: this.formats.shortDateTime(closedAt, this.zone()) })}`;
  });
}
