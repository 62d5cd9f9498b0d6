import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ICONS, type IconName } from './icons';

/**
 * A line icon in the colour of its text, invisible to screen readers: the word beside it, or the label of its
 * button, speaks. Drawn from a path in the template, so neither a request nor a Trusted Types policy is needed.
 */
@Component({
  selector: 'ui-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path [attr.d]="path()" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-block;
      inline-size: 1.25rem;
      block-size: 1.25rem;
      flex: none;
      vertical-align: middle;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
  `,
})
export class Icon {
  /** Which icon of the set. */
  readonly name = input.required<IconName>();

  protected readonly path = computed(() => ICONS[this.name()]);
}
