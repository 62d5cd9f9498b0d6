import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** A tab of `ui-link-tabs`. */
export interface LinkTab {
  readonly link: string | readonly string[];
  readonly label: string;
}

/**
 * Pages of one thing as tabs, each with an address of its own; put the `<router-outlet />` below. On a phone
 * the bar scrolls under the finger, and the tab that is open stands in sight. The host has the class
 * `beyond-first` while another than the first is open.
 *
 * @example
 * <ui-link-tabs [label]="t('…')" [tabs]="[{ link: ['/events', id, 'agenda'], label: t('…') }]" />
 */
@Component({
  selector: 'ui-link-tabs',
  imports: [RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.beyond-first]': 'open() > 0' },
  template: `
    <nav #bar [attr.aria-label]="label()">
      @for (tab of tabs(); track tab.label; let index = $index) {
        <a
          #link
          routerLinkActive="active"
          ariaCurrentWhenActive="page"
          [routerLink]="tab.link"
          (isActiveChange)="$event && show(index, bar, link)"
          >{{ tab.label }}</a
        >
      }
    </nav>
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    nav {
      position: relative;
      display: flex;
      overflow-x: auto;
      scrollbar-width: none;
      border-block-end: 1px solid var(--line);
    }
    a {
      display: grid;
      place-items: center;
      flex: none;
      min-block-size: 48px;
      padding-inline: 20px;
      border-block-end: 3px solid transparent;
      color: var(--quiet);
      font-weight: 600;
      text-decoration: none;
    }
    a:hover {
      color: var(--mat-sys-on-surface);
    }
    a:focus-visible {
      outline-offset: -4px;
      border-radius: 8px;
    }
    a.active {
      border-block-end-color: var(--mat-sys-primary);
      color: var(--mat-sys-primary);
    }
    @media (max-width: 599px) {
      nav {
        margin-inline: -16px;
        padding-inline: 8px;
      }
      a {
        padding-inline: 12px;
      }
    }
  `,
})
export class LinkTabs {
  /** What the tabs belong to, for who cannot see it. */
  readonly label = input.required<string>();
  /** In their order. */
  readonly tabs = input.required<readonly LinkTab[]>();

  protected readonly open = signal(0);

  protected show(index: number, bar: HTMLElement, tab: HTMLElement): void {
    this.open.set(index);
    bar.scrollLeft = tab.offsetLeft - (bar.clientWidth - tab.offsetWidth) / 2;
  }
}
