import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { LOCALES, PAPERS } from '@ikrar/domain';
import type { Locale } from '@ikrar/domain';
import { EmptyState, Segments } from '@ikrar/ui';
import { Language, translator } from '../../../platform/language';
import { remembered } from '../../../platform/remembered';
import { urlChoice } from '../../../platform/url-state';
import { Builder } from '../draft/builder';
import { PaperPreview } from './paper-preview';
import { PhonePreview } from './phone-preview';
import { PrintSpecimen } from './print-specimen';

const LOOKS = ['phone', 'paper'] as const;

/** How a questionnaire will look to those who answer it, with what is not saved yet too. */
@Component({
  selector: 'ikrar-preview-page',
  imports: [EmptyState, PaperPreview, PhonePreview, PrintSpecimen, Segments],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (content().items.length === 0) {
      <ui-empty-state
        drawing="list"
        [heading]="t('instruments.noItems.heading')"
        [text]="t('instruments.noItems.read')"
      />
    } @else {
      <div class="actions">
        <ui-segments
          [label]="t('instruments.preview.as')"
          [options]="looks()"
          [value]="look() ?? 'phone'"
          (valueChange)="look.set($event)"
        />
        <ui-segments [label]="t('instruments.preview.in')" [options]="locales()" [(value)]="locale" />
        @if (look() === 'paper') {
          <ui-segments
            [label]="t('instruments.preview.paper')"
            [options]="papers()"
            [value]="paper.value() ?? 'a4'"
            (valueChange)="paper.set($event)"
          />
          @if (builder.detail(); as instrument) {
            <ikrar-print-specimen
              [instrument]="instrument"
              [paper]="paper.value() ?? 'a4'"
              [locale]="locale()"
            />
          }
        }
      </div>
      @if (look() === 'paper') {
        <ikrar-paper-preview
          [content]="content()"
          [title]="builder.draft().title"
          [locale]="locale()"
          [paper]="paper.value() ?? 'a4'"
        />
      } @else {
        <ikrar-phone-preview [content]="content()" [locale]="locale()" />
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class PreviewPage {
  protected readonly t = translator();
  protected readonly builder = inject(Builder);
  protected readonly content = this.builder.content;
  protected readonly look = urlChoice('as', LOOKS);
  protected readonly looks = computed(() =>
    LOOKS.map((value) => ({ value, label: this.t(`instruments.preview.looks.${value}`) })),
  );
  protected readonly locales = computed(() =>
    LOCALES.map((value) => ({ value, label: this.t(`instruments.preview.locales.${value}`) })),
  );
  /** The same that a person prints on elsewhere. */
  protected readonly paper = remembered('ikrar.paper', PAPERS);
  protected readonly papers = computed(() =>
    PAPERS.map((value) => ({ value, label: this.t(`instruments.preview.papers.${value}`) })),
  );
  private readonly language = inject(Language);
  protected readonly locale = linkedSignal<Locale>(() => this.language.current());
}
