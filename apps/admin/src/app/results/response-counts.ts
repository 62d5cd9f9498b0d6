import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ResultCounts } from '@ikrar/api-client';
import { translator } from '../platform/language';
import { Definition } from './definition';

const REST = ['preOnly', 'postOnly', 'superseded', 'notInSample'] as const;

/** Who answered, who is compared, and who is not, with the reason. */
@Component({
  selector: 'ikrar-response-counts',
  imports: [Definition],
  template: `
    <h3>{{ t('results.counts.title') }}</h3>
    <dl class="steps">
      <div>
        <dt>{{ t('results.counts.pre') }}</dt>
        <dd>{{ counts().pre }}</dd>
      </div>
      <div>
        <dt>{{ t('results.counts.post') }}</dt>
        <dd>{{ counts().post }}</dd>
      </div>
      <div class="matched">
        <dt>{{ t('results.counts.matched') }}</dt>
        <dd>{{ counts().matched }}</dd>
      </div>
    </dl>
    @if (rest().length > 0) {
      <dl class="rest">
        @for (one of rest(); track one.id) {
          <div>
            <dt>{{ t('results.counts.' + one.id) }}</dt>
            <dd>{{ one.count }}</dd>
          </div>
        }
      </dl>
    }
    <ikrar-definition [text]="t('results.counts.definition')" />
  `,
  styleUrl: './response-counts.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResponseCounts {
  readonly counts = input.required<ResultCounts>();

  protected readonly t = translator();
  /** Nobody needs to read four noughts. */
  protected readonly rest = computed(() =>
    REST.map((id) => ({ id, count: this.counts()[id] })).filter(({ count }) => count > 0),
  );
}
