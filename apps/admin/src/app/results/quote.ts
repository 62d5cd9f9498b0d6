import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '@ikrar/ui';
import { translator } from '../platform/language';
import { unbroken } from './unbroken';

/** As long as one looks whether it was copied. */
const SAID_MS = 3000;

/** A sentence to put into an article, with the button that copies it. */
@Component({
  selector: 'ikrar-quote',
  imports: [Icon, MatButton],
  template: `
    @if (!said()) {
      <blockquote>{{ shown() }}</blockquote>
    }
    <button matButton="tonal" type="button" class="screen-only" (click)="copy()">
      <ui-icon [name]="copied() ? 'check' : 'copy'" />{{
        t(copied() ? 'results.copied' : 'results.copySentence')
      }}
    </button>
    <span class="visually-hidden" role="status">{{ copied() ? t('results.copied') : '' }}</span>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    blockquote {
      margin: 0;
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--chart-after);
      max-inline-size: 80ch;
      text-wrap: pretty;
      font-variant-numeric: tabular-nums;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Quote {
  readonly text = input.required<string>();
  /** It stands beside already, so that only the button is needed. */
  readonly said = input(false);

  protected readonly t = translator();
  protected readonly shown = computed(() => unbroken(this.text()));
  protected readonly copied = signal(false);
  private readonly clipboard = inject(Clipboard);

  protected copy(): void {
    this.copied.set(this.clipboard.copy(this.text()));
    setTimeout(() => this.copied.set(false), SAID_MS);
  }
}
