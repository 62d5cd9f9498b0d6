import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatRadioModule } from '@angular/material/radio';
import { RouterLink } from '@angular/router';
import { listInstruments } from '@ikrar/api-client';
import type { InstrumentSummary } from '@ikrar/api-client';
import { suitsPhase } from '@ikrar/domain';
import type { Phase } from '@ikrar/domain';
import { EmptyState, ErrorState, Loading, SearchField } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { pages } from '../../platform/pages';
import { ProblemTexts } from '../../platform/problem';

/** A published version, with the words that tell it apart. */
export interface PickedVersion {
  readonly instrumentId: string;
  readonly versionId: string;
  readonly title: string;
  readonly number: number;
  readonly items: number;
}

/** Which published questionnaire is asked; each with the newest version it has, a retired one is not offered. */
@Component({
  selector: 'ikrar-version-picker',
  imports: [EmptyState, ErrorState, Loading, MatButton, MatRadioModule, RouterLink, SearchField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (instruments.hasMore() || search() !== '') {
      <ui-search-field [label]="t('questionnaires.choose.search')" [(value)]="search" />
    }
    @if (instruments.error(); as error) {
      <ui-error-state [message]="problems.of(error)" (retry)="instruments.reload()" />
    } @else if (instruments.loading()) {
      <ui-loading [lines]="3" />
    } @else if (offered().length === 0 && search() !== '') {
      <p class="quiet" role="status">{{ t('questionnaires.choose.none') }}</p>
    } @else if (offered().length === 0 && !instruments.hasMore()) {
      <ui-empty-state
        drawing="list"
        [heading]="t('questionnaires.nothingPublished.heading')"
        [text]="t('questionnaires.nothingPublished.text')"
      >
        <a matButton="filled" routerLink="/instruments">{{ t('questionnaires.nothingPublished.go') }}</a>
      </ui-empty-state>
    } @else {
      <mat-radio-group
        [attr.aria-label]="t('questionnaires.choose.title')"
        [value]="chosen()"
        (change)="picked.set($event.value)"
      >
        @for (instrument of offered(); track instrument.id) {
          <mat-radio-button [value]="instrument.published?.id">
            <strong>{{ instrument.title }}</strong>
            <span class="quiet figures">
              {{ t('questionnaires.purposes.' + instrument.purpose) }} ·
              {{ t('questionnaires.version', { number: instrument.published?.number ?? 1 }) }} ·
              {{ t('questionnaires.itemCount', { count: instrument.published?.items ?? 0 }) }}
            </span>
          </mat-radio-button>
        }
      </mat-radio-group>
      @if (instruments.hasMore()) {
        <button matButton type="button" [disabled]="instruments.loadingMore()" (click)="instruments.more()">
          {{ t('platform.more') }}
        </button>
      }
      <div class="actions">
        <button matButton="filled" type="button" [disabled]="busy() || !chosen()" (click)="choose()">
          {{ action() }}
        </button>
        <ng-content />
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      justify-items: start;
    }
    mat-radio-group {
      display: grid;
      gap: 4px;
    }
    mat-radio-button strong,
    mat-radio-button span {
      display: block;
    }
  `,
})
export class VersionPicker {
  /** What is asked in it; sheets made for another phase are not offered. */
  readonly phase = input.required<Phase>();
  /** The version in use, when it is about another one. */
  readonly current = input<string | null>(null);
  readonly busy = input(false);
  /** The words on the button. */
  readonly action = input.required<string>();
  readonly chose = output<PickedVersion>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly search = signal('');
  protected readonly instruments = pages<InstrumentSummary>(listInstruments.PATH, () => ({
    has: 'published',
    search: this.search(),
  }));
  protected readonly picked = signal<string | null>(null);
  protected readonly offered = computed(() =>
    this.instruments
      .items()
      .filter(
        ({ purpose, published }) => suitsPhase(purpose, this.phase()) || published?.id === this.current(),
      ),
  );
  /** The only one is chosen already. */
  protected readonly chosen = computed(() => {
    const items = this.offered();
    const only = items.length === 1 ? (items[0]?.published?.id ?? null) : null;
    return this.picked() ?? this.current() ?? only;
  });

  protected choose(): void {
    const chosen = this.offered().find(({ published }) => published?.id === this.chosen());
    if (!chosen?.published) return;
    const { id: versionId, number, items } = chosen.published;
    this.chose.emit({ instrumentId: chosen.id, versionId, title: chosen.title, number, items });
  }
}
