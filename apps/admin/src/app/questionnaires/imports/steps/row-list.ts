import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import type { ResponseImportRow } from '@ikrar/api-client';
import { translator } from '../../../platform/language';
import { ImportDraft } from '../draft/import-draft';
import { RowFacts } from './row-facts';

/** How many rows stand on the page before somebody asks for all of them. */
const AT_A_GLANCE = 10;

/** Rows of the file, each with its place; those that somebody decides about with a tick. */
@Component({
  selector: 'ikrar-row-list',
  imports: [MatButton, MatCheckbox, RowFacts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (set() !== null && rows().length > 1) {
      <mat-checkbox [checked]="all()" [indeterminate]="some() && !all()" (change)="tickAll($event.checked)">
        {{ t('imports.preview.all.' + set(), { count: rows().length }) }}
      </mat-checkbox>
    }
    <ul>
      @for (row of shown(); track row.line) {
        <li>
          @if (set(); as name) {
            <mat-checkbox
              [checked]="draft[name]().has(row.line)"
              (change)="draft.toggle(name, [row.line], $event.checked)"
            >
              <ikrar-row-facts [row]="row" />
            </mat-checkbox>
          } @else {
            <ikrar-row-facts [row]="row" />
          }
        </li>
      }
    </ul>
    @if (shown().length < rows().length) {
      <button matButton type="button" (click)="showsAll.set(true)">
        {{ t('imports.preview.showAll', { count: rows().length }) }}
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
      justify-items: start;
      grid-template-columns: minmax(0, 1fr);
    }
    ul {
      display: grid;
      inline-size: 100%;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 8px;
      border-block-start: 1px solid var(--line);
    }
  `,
})
export class RowList {
  readonly rows = input.required<readonly ResponseImportRow[]>();
  /** What a tick decides; null where there is nothing to decide. */
  readonly set = input<'takeDoubtful' | 'leaveOut' | null>(null);

  protected readonly t = translator();
  protected readonly draft = inject(ImportDraft);
  protected readonly showsAll = signal(false);
  protected readonly shown = computed(() => this.rows().slice(0, this.showsAll() ? undefined : AT_A_GLANCE));
  private readonly ticked = computed(() => {
    const set = this.set();
    return set === null ? [] : this.rows().filter(({ line }) => this.draft[set]().has(line));
  });
  protected readonly all = computed(() => this.ticked().length === this.rows().length);
  protected readonly some = computed(() => this.ticked().length > 0);

  protected tickAll(on: boolean): void {
    const set = this.set();
    const lines = this.rows().map(({ line }) => line);
    if (set !== null) this.draft.toggle(set, lines, on);
  }
}
