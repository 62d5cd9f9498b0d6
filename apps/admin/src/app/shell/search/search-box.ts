import { Location } from '@angular/common';
import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  linkedSignal,
  signal,
  ViewEncapsulation,
} from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { searchEverything } from '@ikrar/api-client';
import type { SearchAnswer } from '@ikrar/api-client';
import { EmptyState, ErrorState, Icon, IconButton, Loading } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { SearchGroups } from './search-groups';
import type { SearchGroup, SearchHit, SearchTarget } from './search-groups';

/** Time for the next letter to come before the server is asked. */
const PAUSE = 250;
const FEWEST_LETTERS = 2;

/** One box over everything the role may see; closes with where to go. */
@Component({
  selector: 'ikrar-search-box',
  imports: [EmptyState, ErrorState, Icon, IconButton, Loading],
  templateUrl: './search-box.html',
  styleUrl: './search-box.scss',
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchBox {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  private readonly words = inject(SearchGroups);
  private readonly sheet = inject<MatDialogRef<SearchBox, SearchTarget>>(MatDialogRef);
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  protected readonly kinds = computed(() => this.words.kinds());
  protected readonly text = signal('');
  protected readonly asks = computed(() => this.text().length >= FEWEST_LETTERS);
  protected readonly answer = httpResource<SearchAnswer>(() =>
    this.asks() ? { url: searchEverything.PATH, params: { text: this.text() } } : undefined,
  );
  private readonly arrived = computed(() =>
    this.answer.hasValue() ? { text: this.text(), groups: this.words.of(this.answer.value()) } : null,
  );
  /** What was found stays in sight while the next answer is under way. */
  protected readonly found = linkedSignal<Found | null, Found | null>({
    source: this.arrived,
    computation: (now, before) => now ?? (this.answer.isLoading() ? (before?.value ?? null) : null),
  });
  protected readonly hits = computed(() => this.found()?.groups.flatMap(({ hits }) => hits) ?? []);
  /** Where Enter leads: the first hit until the arrows go elsewhere. */
  protected readonly active = linkedSignal<readonly SearchHit[], string | null>({
    source: this.hits,
    computation: (hits) => hits[0]?.key ?? null,
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.waiting));
    // At once: who struck the key types on before the dialog has faded in.
    afterNextRender(() => this.element.querySelector('input')?.focus());
    afterRenderEffect(() => {
      const active = this.active();
      if (active !== null)
        this.element.querySelector(`#hit-${active}`)?.scrollIntoView?.({ block: 'nearest' });
    });
  }

  protected type(text: string): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.ask(text), PAUSE);
  }

  protected ask(text: string): void {
    clearTimeout(this.waiting);
    this.text.set(text.replace(/\s+/g, ' ').trim());
  }

  protected move(event: Event, by: 1 | -1): void {
    event.preventDefault();
    const hits = this.hits();
    if (hits.length === 0) return;
    const at = hits.findIndex(({ key }) => key === this.active());
    this.active.set(hits[(at + by + hits.length) % hits.length]?.key ?? null);
  }

  /** The active hit, if it belongs to what is written; else what is written is asked for at once. */
  protected enter(event: Event, text: string): void {
    event.preventDefault();
    const hit = this.hits().find(({ key }) => key === this.active());
    const current = this.found()?.text === text.replace(/\s+/g, ' ').trim();
    if (hit !== undefined && current) this.sheet.close({ path: hit.path, query: hit.query });
    else this.ask(text);
  }

  protected go(event: MouseEvent, { path, query }: SearchHit): void {
    // Another tab is the browser's business.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.sheet.close({ path, query });
  }

  protected address({ path, query }: SearchTarget): string {
    const tree = this.router.createUrlTree([...path], { queryParams: query });
    return this.location.prepareExternalUrl(this.router.serializeUrl(tree));
  }

  protected close(): void {
    this.sheet.close();
  }
}

interface Found {
  /** The text that led here. */
  readonly text: string;
  readonly groups: readonly SearchGroup[];
}
