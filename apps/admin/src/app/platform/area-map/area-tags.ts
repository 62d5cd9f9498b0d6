import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { AreaTag } from '@ikrar/domain';
import { translator } from '../language';

/** One line drawing a tag, 24 × 24; on the map alone, elsewhere always beside its word. */
export const AREA_TAG_SYMBOLS: Readonly<Record<AreaTag, string>> = {
  border: 'M12 2v4m0 3v4m0 3v4M3 12h5m8 0h5',
  port_official:
    'M12 8v13M12 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM4.500 13c.5 5 3.500 8 7.500 8s7-3 7.500-8M8 11.500h8',
  port_unofficial: 'M3.500 15h17l-3 5h-11zM11 15V4l6 8h-6',
  island: 'M3 17c3-7 6-10 9-10s6 3 9 10zM2 21h20',
  transit: 'M4 9h15l-4-4M20 15H5l4 4',
};

/** What an organisation says about an area: symbols with their words. */
@Component({
  selector: 'ikrar-area-tags',
  template: `
    @for (tag of tags(); track tag) {
      <span>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path [attr.d]="symbols[tag]" /></svg>
        {{ t('platform.areas.tags.' + tag) }}
      </span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
    }
    :host:empty {
      display: none;
    }
    span {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      font-size: 0.75rem;
      font-weight: 600;
      color: var(--attention);
    }
    svg {
      inline-size: 16px;
      block-size: 16px;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AreaTags {
  readonly tags = input.required<readonly AreaTag[]>();

  protected readonly t = translator();
  protected readonly symbols = AREA_TAG_SYMBOLS;
}
