import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { MatProgressBar } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import type { DeploymentDetail } from '@ikrar/api-client';
import type { DeploymentState } from '@ikrar/domain';
import { Icon, StatusChip } from '@ikrar/ui';
import type { Tone } from '@ikrar/ui';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { Can } from '../../platform/session/can';
import { WaveWords } from './wave-words';

const TONES: Readonly<Record<DeploymentState, Tone>> = {
  planned: 'neutral',
  open: 'positive',
  closed: 'neutral',
};

/** One phase of an event: what it asks, whether it is open and until when, and how many answers are here. */
@Component({
  selector: 'ikrar-phase-card',
  imports: [Can, Icon, MatButton, MatMenuModule, MatProgressBar, RouterLink, StatusChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <article class="card" [attr.aria-labelledby]="'wave-' + deployment().id">
      <div class="about">
        <header>
          <h3 [id]="'wave-' + deployment().id">{{ words.name(deployment()) }}</h3>
          @if (!isObservation() || deployment().state !== 'planned') {
            <ui-status-chip [tone]="tone()">{{
              t('questionnaires.states.' + (scheduled() ? 'scheduled' : deployment().state))
            }}</ui-status-chip>
          }
          @if (deployment().presentOnly) {
            <ui-status-chip>{{ t('questionnaires.presentOnly') }}</ui-status-chip>
          }
        </header>
        <p>{{ now() }}</p>
        @if (times(); as past) {
          <p class="quiet figures">{{ past }}</p>
        }
        <p class="quiet figures">
          <a *ikrarCan="'instrument.read'" [routerLink]="['/instruments', deployment().instrumentId]">{{
            deployment().instrumentTitle
          }}</a>
          · {{ t('questionnaires.version', { number: deployment().versionNumber }) }} ·
          {{ t('questionnaires.itemCount', { count: deployment().items }) }}
        </p>
      </div>
      <div class="numbers">
        <p class="count" role="status">
          <strong>{{ formats.number(deployment().received) }}</strong>
          <span>{{ received() }}</span>
        </p>
        @if (deployment().late > 0) {
          <p class="quiet">{{ t('questionnaires.late', { count: deployment().late }) }}</p>
        }
        @if (byCode() && deployment().expected > 0) {
          <mat-progress-bar
            mode="determinate"
            [value]="share()"
            [attr.aria-label]="t('questionnaires.receivedShare')"
          />
        }
      </div>
      <div class="actions" *ikrarCan="'deployment.manage'">
        @if (deployment().state === 'open') {
          <button matButton="outlined" type="button" [disabled]="busy()" (click)="closed.emit()">
            <ui-icon name="lock" />{{ words.close(deployment()) }}
          </button>
        } @else if (!isObservation()) {
          <button
            [matButton]="deployment().state === 'planned' ? 'filled' : 'outlined'"
            type="button"
            [disabled]="busy()"
            (click)="opened.emit()"
          >
            {{ words.open(deployment()) }}
          </button>
        }
        <ng-content />
        <button matButton type="button" [matMenuTriggerFor]="menu" [disabled]="busy()">
          <ui-icon name="more" />{{ t('questionnaires.more') }}
        </button>
        <mat-menu #menu>
          <button mat-menu-item type="button" (click)="changed.emit()">
            <ui-icon name="clock" />{{ t('questionnaires.arrange') }}
          </button>
          @if (deployment().state === 'planned' && deployment().received === 0) {
            <button mat-menu-item type="button" (click)="removed.emit()">
              <ui-icon name="trash" />{{ t('questionnaires.remove.action') }}
            </button>
          }
        </mat-menu>
      </div>
    </article>
  `,
  styles: `
    article {
      display: grid;
      gap: 16px 32px;
      align-items: center;
      grid-template-columns: minmax(0, 1fr);
    }
    @media (min-width: 900px) {
      article {
        grid-template-columns: minmax(0, 1fr) minmax(200px, 260px) minmax(180px, 220px);
      }
      .actions {
        flex-direction: column;
        align-items: start;
      }
    }
    .about {
      display: grid;
      gap: 4px;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    .numbers {
      display: grid;
      gap: 8px;
    }
    .count {
      display: flex;
      align-items: baseline;
      gap: 8px;
    }
    .count strong {
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
  /** As the page last asked: what is said of today is said of that day. */
  readonly today = input(new Date());
  readonly busy = input(false);
  /** Whether people are known by personal codes, so that it is known how many are missing. */
  readonly byCode = input(true);
  readonly opened = output();
  readonly closed = output();
  /** The team wants another time, other questions or other people. */
  readonly changed = output();
  readonly removed = output();

  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly words = inject(WaveWords);
  protected readonly tone = computed(() => TONES[this.deployment().state]);
  protected readonly isObservation = computed(() => this.deployment().phase === 'observation');
  protected readonly scheduled = computed(
    () => this.deployment().state === 'planned' && this.deployment().opensAt !== null,
  );
  protected readonly now = computed(() => this.words.now(this.deployment(), this.zone(), this.today()));
  protected readonly received = computed(() => {
    const { expected } = this.deployment();
    if (this.isObservation()) return this.t('questionnaires.sheets');
    if (!this.byCode()) return this.t('questionnaires.receivedSheets');
    return this.t('questionnaires.received', { expected: this.formats.number(expected) });
  });
  protected readonly share = computed(() => {
    const { received, expected } = this.deployment();
    return expected === 0 ? 0 : Math.min(100, (100 * received) / expected);
  });
  protected readonly times = computed(() => {
    const { openedAt, closedAt } = this.deployment();
    if (openedAt === null) return null;
    const opened = this.t('questionnaires.openedAt', {
      time: this.formats.shortDateTime(openedAt, this.zone()),
    });
    if (closedAt === null) return opened;
    return `${opened} · ${this.t('questionnaires.closedAt', { time: this.formats.shortDateTime(closedAt, this.zone()) })}`;
  });
}
