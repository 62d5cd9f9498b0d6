import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import type { InstrumentIssue } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { Builder } from '../draft/builder';
import { Checks } from '../draft/checks';
import { CheckWords } from './check-words';

/** What stands in the way of publishing and what could be better, each leading to its item. */
@Component({
  selector: 'ikrar-check-panel',
  imports: [Icon],
  templateUrl: './check-panel.html',
  styleUrl: './check-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CheckPanel {
  protected readonly t = translator();
  protected readonly builder = inject(Builder);
  protected readonly checks = inject(Checks);
  protected readonly calm = computed(() => this.checks.issues().length === 0);
  /** Above the items it would push them out of sight; beside them there is room. */
  protected readonly roomy =
    inject(DOCUMENT).defaultView?.matchMedia?.('(min-width: 1080px)').matches ?? true;
  protected readonly words = inject(CheckWords);
  private readonly panel = viewChild.required<ElementRef<HTMLDetailsElement>>('panel');

  /** Who wanted to publish is led here. */
  reveal(): void {
    const panel = this.panel().nativeElement;
    panel.open = true;
    panel.focus();
  }

  protected sentence(issue: InstrumentIssue): string {
    const sentence = this.words.issue(issue, this.checks.content());
    const { position } = issue;
    return position === null ? sentence : this.t('instruments.at', { number: position + 1, sentence });
  }
}
