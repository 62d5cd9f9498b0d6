import { freshId } from '../..';
import type { Organisation } from '../..';
import type { Recorder } from '../recorder';

const WORK = 10_000;

/** Answers on their way out: asked for, waited for, handed out. */
export async function exports(recorder: Recorder, { asAdmin }: Organisation, eventId: string): Promise<void> {
  const id = freshId();
  const options = {
    shape: 'wide',
    format: 'csv',
    values: 'codes',
    separator: ';',
    language: 'id',
    names: false,
  };
  await recorder.call(asAdmin, 'putExport', { eventId, id }, options);
  await recorder.call(asAdmin, 'listExports', { eventId });
  const end = Date.now() + WORK;
  for (;;) {
    const { body } = await asAdmin.get(`/api/events/${eventId}/exports/${id}`);
    const [file] = (body['files'] ?? []) as { name: string }[];
    if (file) {
      await recorder.call(asAdmin, 'getExport', { eventId, id });
      await recorder.call(asAdmin, 'getExportFile', { eventId, id, file: file.name });
      return;
    }
    if (Date.now() > end) throw new Error(`The export is ${String(body['state'])} after ten seconds`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
