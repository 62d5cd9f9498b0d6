import { ChangeDetectionStrategy, Component, inject, model } from '@angular/core';
import { EVENT_TEMPLATE_CODES, EVENT_TEMPLATES } from '@ikrar/domain';
import type { EventTemplateCode } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import type { IconName } from '@ikrar/ui';
import { Language, translator } from '../../platform/language';

export type Beginning = EventTemplateCode | 'blank';

const ICONS: Readonly<Record<Beginning, IconName>> = {
  school: 'clipboard',
  public_discussion: 'people',
  blank: 'edit',
};

/** What a new event begins with. */
@Component({
  selector: 'ikrar-template-choice',
  imports: [Icon],
  template: `
    <fieldset>
      <legend>{{ t('events.create.template') }}</legend>
      @for (one of beginnings; track one) {
        <label>
          <input
            type="radio"
            name="template"
            [value]="one"
            [checked]="value() === one"
            (change)="value.set(one)"
          />
          <ui-icon [name]="icons[one]" />
          <strong>{{ label(one) }}</strong>
          <span>{{ about(one) }}</span>
        </label>
      }
    </fieldset>
  `,
  styleUrl: './template-choice.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TemplateChoice {
  readonly value = model<Beginning | null>(null);

  protected readonly t = translator();
  protected readonly beginnings: readonly Beginning[] = [...EVENT_TEMPLATE_CODES, 'blank'];
  protected readonly icons = ICONS;
  private readonly language = inject(Language);

  protected label(one: Beginning): string {
    return one === 'blank'
      ? this.t('events.create.blank')
      : EVENT_TEMPLATES[one].label[this.language.current()];
  }

  protected about(one: Beginning): string {
    if (one === 'blank') return this.t('events.create.blankText');
    const { agenda, topics } = EVENT_TEMPLATES[one];
    const minutes = agenda.reduce((sum, item) => sum + item.minutes, 0);
    return this.t('events.create.contains', { items: agenda.length, minutes, topics: topics.length });
  }
}
