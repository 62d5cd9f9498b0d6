import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A part of the page that the bar at its top leads to; what it says stands below its title. */
@Component({
  selector: 'ikrar-section-card',
  host: { class: 'card', role: 'region', '[attr.aria-labelledby]': 'anchor()' },
  template: `
    <header>
      <h2 [id]="anchor()" tabindex="-1">{{ heading() }}</h2>
      <ng-content select="[actions]" />
    </header>
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 20px;
      align-content: start;
      min-inline-size: 0;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 16px;
    }
    h2 {
      scroll-margin-block-start: 96px;
    }
    h2:focus-visible {
      outline-offset: 6px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SectionCard {
  /** The id of the title; the host itself must not have it, too. */
  readonly anchor = input.required<string>();
  readonly heading = input.required<string>();
}
