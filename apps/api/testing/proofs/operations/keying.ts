import { freshId, rightAnswers } from '../..';
import type { Organisation } from '../..';
import type { Recorder } from '../recorder';

/** A sheet of paper: typed, typed again by somebody else, decided, and corrected once more. */
export async function keying(
  recorder: Recorder,
  { asAdmin, asLead }: Organisation,
  {
    eventId,
    deploymentId,
    personalCode,
  }: { readonly eventId: string; readonly deploymentId: string; readonly personalCode: string },
): Promise<void> {
  const [id, second] = [freshId(), freshId()] as [string, string];
  const answers = rightAnswers();
  const otherwise = { ...answers, i2: answers['i2'] === 'true' ? 'false' : 'true' };
  await recorder.call(asAdmin, 'putEntry', { eventId, id }, { deploymentId, personalCode, answers });
  await recorder.call(asAdmin, 'listEntries', { eventId, deploymentId });
  await recorder.call(
    asLead,
    'putSecondEntry',
    { eventId, id: second },
    { responseId: id, answers: otherwise },
  );
  await recorder.call(asAdmin, 'getSecondEntry', { eventId, id: second });
  await recorder.call(
    asAdmin,
    'settleSecondEntry',
    { eventId, id: second },
    { answers: { i2: otherwise['i2'] } },
  );
  await recorder.call(asAdmin, 'getResponse', { eventId, id });
  await recorder.call(
    asAdmin,
    'correctResponse',
    { eventId, id },
    { answers: { i2: answers['i2'] }, reason: 'typing' },
    2,
  );
}
