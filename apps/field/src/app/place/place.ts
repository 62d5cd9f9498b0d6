import { computed, inject, Injectable, signal } from '@angular/core';
import { SeatKeeper } from '../event/seat-keeper';

export type Page =
  { name: 'join' } | { name: 'event'; joinCode: string } | { name: 'help' } | { name: 'kept' };

/** What an event's page shows. Views have no address: the history holds nothing but one neutral URL. */
export type View =
  | { name: 'steps' }
  | { name: 'questionnaire'; deploymentId: string; at: number }
  | { name: 'pledge' }
  | { name: 'sent'; step: string };

interface Entry {
  /** Absent for a page without views. */
  view?: View;
  seat?: string | undefined;
  /** The view of the entry below, to know whether going back leads there. */
  from?: View;
}

/** The browser's own empty page: the one page that is there without internet, and says nothing of us. */
const EMPTY_PAGE = 'about:blank';

const STEPS: View = { name: 'steps' };

function pageOf(path: string): Page {
  if (/^\/bantuan\/?$/.test(path)) return { name: 'help' };
  if (/^\/tersimpan\/?$/.test(path)) return { name: 'kept' };
  const joinCode = /^\/e\/([0-9a-z]{6})\/?$/i.exec(path)?.[1];
  return joinCode ? { name: 'event', joinCode: joinCode.toUpperCase() } : { name: 'join' };
}

const isSame = (one: View | undefined, other: View): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The tiny switch on the location that stands in for a router. */
@Injectable({ providedIn: 'root' })
export class Place {
  private readonly seats = inject(SeatKeeper);
  private readonly path = signal(location.pathname);
  private readonly entry = signal<Entry | null>(history.state as Entry | null);
  readonly page = computed(() => pageOf(this.path()));

  /** A view of an earlier holder of the phone, reached with the back button, is only "my steps". */
  readonly view = computed<View>(() => {
    const entry = this.entry();
    return entry?.view && entry.seat === this.seats.seat()?.token ? entry.view : STEPS;
  });

  constructor() {
    addEventListener('popstate', () => this.read());
  }

  /** Help never stays in the history below another page: going back later must not bring it up. */
  go(path: string): void {
    const fromHelp = this.page().name === 'help';
    const entry: Entry | null = fromHelp ? this.entry() : { from: this.view() };
    history[fromHelp ? 'replaceState' : 'pushState'](entry, '', path);
    this.read();
  }

  /** Back to where this page was opened from, or to the door when it was opened by its address. */
  leave(): void {
    if (this.from()) history.back();
    else this.go('/');
  }

  /**
   * Out of sight at once, and no way back here. The address goes first: a browser may keep the page as it was
   * and show it again when going back.
   */
  quit(): void {
    this.go('/');
    location.replace(EMPTY_PAGE);
  }

  show(view: View, how: 'push' | 'replace' = 'push'): void {
    const entry: Entry = { view, seat: this.seats.seat()?.token };
    if (how === 'push') history.pushState({ ...entry, from: this.view() }, '');
    else history.replaceState(entry, '');
    this.read();
  }

  /** Goes back to a view: as the phone's own back button does if it is the one before, else in its place. */
  backTo(view: View): void {
    if (isSame(this.from(), view)) history.back();
    else this.show(view, 'replace');
  }

  /** The view this one was reached from. */
  from(): View | undefined {
    return this.entry()?.from;
  }

  private read(): void {
    this.path.set(location.pathname);
    this.entry.set(history.state as Entry | null);
    scrollTo(0, 0);
  }
}
