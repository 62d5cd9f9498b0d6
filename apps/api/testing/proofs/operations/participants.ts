import { freshId } from '../..';
import type { Organisation } from '../..';
import type { Recorder } from '../recorder';
import type { EventIds } from './programs';
import { text } from './values';

export interface HallIds extends EventIds {
  readonly participantId: string;
  readonly personalCode: string;
}

export async function participants(
  recorder: Recorder,
  { asAdmin }: Organisation,
  event: EventIds,
): Promise<HallIds> {
  const { eventId } = event;
  const id = freshId();
  const put = await recorder.call(
    asAdmin,
    'putParticipant',
    { eventId, id },
    { fullName: 'Harun', role: 'participant', birthYear: 1990 },
  );
  await recorder.call(asAdmin, 'changeParticipant', { eventId, id }, { className: 'XI' }, 1);
  await recorder.call(asAdmin, 'markAttendance', { eventId, id }, { present: true });
  const rows = [{ line: 2, fullName: 'Rina Wati', birthYear: '2007' }];
  const file = { file: Buffer.from('Nama;Tahun lahir\nRina Wati;2007'), type: 'application/octet-stream' };
  await recorder.call(asAdmin, 'readParticipantSheets', { eventId }, file);
  await recorder.call(asAdmin, 'previewParticipantImport', { eventId }, { rows });
  const done = await recorder.call(asAdmin, 'importParticipants', { eventId }, { rows, takeDoubtful: [] });
  await recorder.call(asAdmin, 'removeParticipants', { eventId }, { ids: done.body.addedIds });
  const leaver = freshId();
  await recorder.call(
    asAdmin,
    'putParticipant',
    { eventId, id: leaver },
    { fullName: 'Doni', role: 'participant' },
  );
  await recorder.call(asAdmin, 'removeParticipant', { eventId, id: leaver });
  for (const operation of ['listParticipants', 'getAttendanceCounts', 'listSlips'])
    await recorder.call(asAdmin, operation, { eventId });
  await recorder.call(asAdmin, 'listConsents', { eventId, participantId: id });
  return { ...event, participantId: id, personalCode: text(put.body.personalCode) };
}
