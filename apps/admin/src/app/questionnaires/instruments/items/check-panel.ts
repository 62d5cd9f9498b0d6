import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { TOPIC_TEXTS } from '@ikrar/domain';
import type { InstrumentAdvice, InstrumentIssue } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { Language, translator } from '../../../platform/language';
import { Builder } from '../draft/builder';
import { Checks } from '../draft/checks';

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
  private readonly language = inject(Language);
  private readonly panel = viewChild.required<ElementRef<HTMLDetailsElement>>('panel');

  /** Who wanted to publish is led here. */
  reveal(): void {
    const panel = this.panel().nativeElement;
    panel.open = true;
    panel.focus();
  }

  protected sentence({ position, code }: InstrumentIssue): string {
    const sentence = this.t(`instruments.issues.${code}`);
    return position === null ? sentence : this.t('instruments.at', { number: position + 1, sentence });
  }

  protected hintOf({ code, topic, objective }: InstrumentAdvice): string {
    return this.t(`instruments.advice.${code}`, {
      topic: topic ? TOPIC_TEXTS[topic].aspect[this.language.current()] : '',
      objective: objective ? this.t(`instruments.objectives.${objective}`) : '',
    });
  }
}
