import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { LONGEST_TOPIC, topicsOf } from '@ikrar/domain';
import { translator } from '../../../platform/language';
import { AnalysisDraft } from '../draft/analysis-draft';
import { change } from '../draft/mapping-edits';

/** What each question is about, in somebody's own words; a name given once is offered for the next. */
@Component({
  selector: 'ikrar-question-topics',
  imports: [MatFormFieldModule, MatInputModule],
  templateUrl: './question-topics.html',
  styleUrl: './question-topics.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionTopics {
  protected readonly t = translator();
  protected readonly longest = LONGEST_TOPIC;
  private readonly draft = inject(AnalysisDraft);
  private readonly questions = computed(() => this.draft.mapping()?.questions ?? []);
  /** Topics are of points; a scale has its own page. */
  protected readonly scored = computed(() =>
    this.questions()
      .map((question, at) => ({ ...question, number: at + 1 }))
      .filter(({ kind }) => kind !== 'likert'),
  );
  protected readonly topics = computed(() => [...new Set(topicsOf(this.questions()).values())].sort());

  protected name(id: string, topic: string): void {
    this.draft.edit(change(id, { topic: topic.trim() === '' ? null : topic }));
  }
}
