import { PLEDGE_TEXT } from '@ikrar/domain';
import { freshId } from '../..';
import type { Organisation } from '../..';
import type { Recorder } from '../recorder';
import type { HallIds } from './participants';
import { text, VILLAGE } from './values';

export async function pledges(
  recorder: Recorder,
  { asAdmin, asLead }: Organisation,
  hall: HallIds,
  agreementId: string,
): Promise<void> {
  const { eventId, joinCode, participantId } = hall;
  const [textId, id, consentId, guardianConsentId, secondId] = [
    freshId(),
    freshId(),
    freshId(),
    freshId(),
    freshId(),
  ];
  await recorder.call(
    asAdmin,
    'putPledgeText',
    { id: textId },
    { title: 'Ikrar', content: PLEDGE_TEXT.content, duties: PLEDGE_TEXT.duties },
  );
  await recorder.call(asAdmin, 'listPledgeTexts');
  await recorder.call(asAdmin, 'usePledgeText', { eventId }, { pledgeTextId: textId });
  await recorder.call(
    asAdmin,
    'putPledge',
    { eventId, id },
    { participantId, duties: ['liaise'], areaCode: VILLAGE, shareWanted: true },
  );
  await recorder.call(asAdmin, 'changePledge', { id }, { ownerId: asLead.userId }, 1);
  await recorder.call(asAdmin, 'movePledge', { id }, { to: 'contacted' }, 2);
  const consent = {
    purpose: 'share_with_office',
    decision: 'given',
    textVersion: 'v1',
    method: 'spoken',
    decidedOn: '2026-01-10',
  };
  await recorder.call(asAdmin, 'putConsent', { eventId, participantId, id: consentId }, consent);
  await recorder.call(asAdmin, 'sharePledge', { id }, { agreementId, consentId }, 3);
  await recorder.call(asAdmin, 'unsharePledge', { id });
  const guardian = { ...consent, purpose: 'pledge', guardianName: 'Rahmat', guardianRelation: 'ayah' };
  await recorder.call(asAdmin, 'putGuardianConsent', { id, consentId: guardianConsentId }, guardian, 5);
  await recorder.call(asAdmin, 'getPledge', { id });
  await recorder.call(asAdmin, 'listPledges');
  await recorder.call(asAdmin, 'listEventPledges', { eventId });
  const second = await asAdmin.put(`/api/events/${eventId}/participants/${secondId}`, {
    fullName: 'Mira',
    role: 'participant',
    birthYear: 1995,
    areaCode: VILLAGE,
  });
  await recorder.call(
    asAdmin,
    'putOwnPledge',
    { joinCode, id: freshId() },
    {
      personalCode: text(second.body.personalCode),
      pledgeTextId: textId,
      duties: ['liaise'],
      shareWanted: false,
      claimedAt: '2026-01-10T04:00:00.000Z',
    },
  );
}
