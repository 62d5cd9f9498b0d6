import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { translator } from '../platform/language';

/** A place on the page: the id of its title, and what the link says. */
export interface SectionLink {
  readonly id: string;
  readonly label: string;
}

/** Leads to the parts of a long page; what was jumped to has the focus, so that a keyboard goes on from there. */
@Component({
  selector: 'ikrar-section-bar',
  template: `
    <nav [attr.aria-label]="t('results.sections.label')">
      @for (link of links(); track link.id) {
        <a [href]="path() + '#' + link.id" (click)="jump($event, link.id)">{{ link.label }}</a>
      }
    </nav>
  `,
  styles: `
    :host {
      position: sticky;
      inset-block-start: 0;
      z-index: 3;
      display: block;
      min-inline-size: 0;
      margin-block: -8px;
      padding-block: 8px;
      background: var(--mat-sys-surface);
    }
    nav {
      display: flex;
      gap: 4px;
      overflow-x: auto;
      scrollbar-width: none;
    }
    @media (min-width: 600px) {
      nav {
        flex-wrap: wrap;
      }
    }
    a {
      flex: none;
      display: grid;
      place-items: center;
      min-block-size: 36px;
      padding-inline: 14px;
      border: 1px solid var(--line);
      border-radius: 12px;
      background: var(--card);
      color: var(--mat-sys-on-surface);
      font-weight: 600;
      text-decoration: none;
      white-space: nowrap;
    }
    a:hover {
      border-color: var(--mat-sys-primary);
      color: var(--mat-sys-primary);
    }
    a:focus-visible {
      outline-offset: -3px;
    }
    @media (pointer: coarse) {
      a {
        min-block-size: 44px;
      }
    }
    /* The bar at the top of a phone leaves no room for a second one. */
    @media (max-width: 599px) {
      :host {
        position: static;
        margin-inline: -16px;
      }
      nav {
        padding-inline: 16px;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SectionBar {
  readonly links = input.required<readonly SectionLink[]>();

  protected readonly t = translator();
  private readonly document = inject(DOCUMENT);

  protected path(): string {
    const { pathname, search } = this.document.location;
    return pathname + search;
  }

  /** By hand: the router would go to the top of the page first. */
  protected jump(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const title = this.document.getElementById(id);
    if (title === null) return;
    event.preventDefault();
    title.scrollIntoView?.({ block: 'start' });
    title.focus({ preventScroll: true });
  }
}
