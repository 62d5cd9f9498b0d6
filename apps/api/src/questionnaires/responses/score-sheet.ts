import { checkAnswers, scoreResponse } from '@ikrar/domain';
import type { Answers, AnswerProblem, InstrumentContent } from '@ikrar/domain';
import { problem } from '../../platform/http/problems';
import type { FieldError } from '../../platform/http/problems';

const SHOWN = 20;

export interface SheetScore {
  readonly score: number;
  readonly topicScores: object;
}

/**
 * Checks the answers of one sheet and scores them; 422 names every place that is wrong. Whether an area exists is
 * looked up only for questions that ask for one. Paper cannot insist: there a required item may be blank.
 */
export async function scoreSheet(
  content: InstrumentContent,
  answers: Answers,
  unknownAreas: (codes: readonly string[]) => Promise<readonly string[]>,
  medium: 'phone' | 'paper' = 'phone',
): Promise<SheetScore> {
  const problems = checkAnswers(content, answers);
  refuse(medium === 'paper' ? problems.filter(({ code }) => code !== 'required') : problems);
  const areas = content.items.flatMap(({ id, kind }) => {
    const code = kind === 'area' ? answers[id] : null;
    return typeof code === 'string' ? [{ itemId: id, code }] : [];
  });
  if (areas.length > 0) {
    const unknown = await unknownAreas(areas.map(({ code }) => code));
    refuse(
      areas.flatMap(({ itemId, code }): AnswerProblem[] =>
        unknown.includes(code) ? [{ itemId, code: 'not-an-area' }] : [],
      ),
    );
  }
  const { score, topicScores } = scoreResponse(content.items, answers);
  return { score, topicScores };
}

function refuse(problems: readonly AnswerProblem[]): void {
  if (problems.length === 0) return;
  throw problem('invalid-input', { errors: problems.slice(0, SHOWN).map(toFieldError) });
}

function toFieldError({ itemId, code }: AnswerProblem): FieldError {
  return { field: `answers.${itemId}`, code };
}
