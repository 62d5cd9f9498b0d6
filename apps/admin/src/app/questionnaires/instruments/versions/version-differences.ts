import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { VersionDetail } from '@ikrar/api-client';
import { diffContents } from '@ikrar/domain';
import type { ContentDifference, InstrumentContent } from '@ikrar/domain';
import { StatusChip } from '@ikrar/ui';
import type { Tone } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { PartWords } from '../conflict/part-words';

const TONES: Readonly<Record<ContentDifference['change'], Tone>> = {
  added: 'positive',
  removed: 'negative',
  moved: 'neutral',
  changed: 'attention',
};

/** What was added, taken away, moved or changed from one version to another, side by side. */
@Component({
  selector: 'ikrar-version-differences',
  imports: [StatusChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (rows().length === 0) {
      <p class="quiet">{{ t('instruments.versions.noDifference') }}</p>
    }
    @for (row of rows(); track $index) {
      <article class="card" [attr.aria-label]="row.heading">
        <header>
          <h3>{{ row.heading }}</h3>
          <ui-status-chip [tone]="row.tone">{{ t('instruments.changes.' + row.change) }}</ui-status-chip>
          @if (row.fields) {
            <span class="quiet">{{ row.fields }}</span>
          }
        </header>
        <div class="sides">
          @for (side of row.sides; track $index) {
            <div class="side" [class.before]="$first">
              <p class="quiet figures">{{ t('instruments.version', { number: side.number }) }}</p>
              @for (line of side.lines; track $index) {
                <p [class.differs]="line.differs">{{ line.text }}</p>
              } @empty {
                <p class="quiet">{{ t('instruments.versions.absent') }}</p>
              }
            </div>
          }
        </div>
      </article>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      grid-template-columns: minmax(0, 1fr);
    }
    article {
      display: grid;
      gap: 12px;
      padding-block: 16px;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }
    .sides {
      display: grid;
      gap: 16px;
      grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
      overflow-wrap: anywhere;
    }
    .side {
      display: grid;
      gap: 4px;
      align-content: start;
    }
    .differs {
      inline-size: fit-content;
      border-radius: 4px;
      box-shadow: 0 0 0 3px var(--positive-container);
      background: var(--positive-container);
      color: var(--positive);
    }
    .before .differs {
      box-shadow: 0 0 0 3px var(--negative-container);
      background: var(--negative-container);
      color: var(--negative);
    }
  `,
})
export class VersionDifferences {
  readonly earlier = input.required<VersionDetail>();
  readonly later = input.required<VersionDetail>();

  protected readonly t = translator();
  private readonly words = inject(PartWords);

  protected readonly rows = computed(() => {
    const [before, after] = [this.earlier(), this.later()].map(({ content }) => content as InstrumentContent);
    if (!before || !after) return [];
    return diffContents(before, after).map((difference) => {
      const { part, id, change, fields } = difference;
      const [was, is] = [before, after].map((content) => this.words.lines(part, id, content));
      const side = (number: number, own: readonly string[] = [], other: readonly string[] = []) => ({
        number,
        // What is there on one side only needs no marks.
        lines: own.map((text) => ({ text, differs: change === 'changed' && !other.includes(text) })),
      });
      return {
        change,
        tone: TONES[change],
        heading: this.words.heading(part, id, after, before),
        fields: fields.map((field) => this.t(`instruments.facets.${field}`)).join(', '),
        sides: [side(this.earlier().number, was, is), side(this.later().number, is, was)],
      };
    });
  });
}
