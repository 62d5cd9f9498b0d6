import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Api, putAreaTag, removeAreaTag } from '@ikrar/api-client';
import type { AreaSummary } from '@ikrar/api-client';
import { AREA_TAGS } from '@ikrar/domain';
import type { AreaTag } from '@ikrar/domain';
import { Icon, Notices } from '@ikrar/ui';
import { attempt } from '../platform/attempt';
import { translator } from '../platform/language';

/** Puts a tag onto an area, or takes it off; what was done can be undone. */
@Component({
  selector: 'ikrar-area-tag-menu',
  imports: [Icon, MatButton, MatMenuModule],
  template: `
    <button
      matButton
      type="button"
      [matMenuTriggerFor]="menu"
      [attr.aria-label]="t('areas.tag.for', { name: area().name })"
    >
      <ui-icon name="plus" />{{ t('areas.tag.open') }}
    </button>
    <mat-menu #menu>
      @for (tag of tags; track tag) {
        <button
          mat-menu-item
          type="button"
          role="menuitemcheckbox"
          [attr.aria-checked]="has(tag)"
          (click)="turn(tag, !has(tag))"
        >
          <ui-icon [name]="has(tag) ? 'check' : 'plus'" [class.off]="!has(tag)" />
          {{ t('platform.areas.tags.' + tag) }}
        </button>
      }
    </mat-menu>
  `,
  styles: `
    ui-icon {
      margin-inline-end: 8px;
    }
    .off {
      opacity: 0.4;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AreaTagMenu {
  readonly area = input.required<AreaSummary>();
  readonly changed = output();

  protected readonly t = translator();
  protected readonly tags = AREA_TAGS;
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly attempt = attempt();

  protected has(tag: AreaTag): boolean {
    return this.area().tags.includes(tag);
  }

  protected async turn(tag: AreaTag, on: boolean, again = true): Promise<void> {
    const { code, name } = this.area();
    const turned = await this.attempt.run(async () => {
      if (on) await this.api.invoke(putAreaTag, { code, tag });
      else await this.api.invoke(removeAreaTag, { code, tag });
    });
    if (!turned) return;
    this.changed.emit();
    const text = this.t(on ? 'areas.tag.added' : 'areas.tag.removed', {
      name,
      tag: this.t('platform.areas.tags.' + tag),
    });
    if (again) this.notices.undoable(text, () => void this.turn(tag, !on, false));
    else this.notices.say(text);
  }
}
