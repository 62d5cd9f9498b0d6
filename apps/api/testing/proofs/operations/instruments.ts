import { TPPO_BASIC } from '@ikrar/domain';
import sharp from 'sharp';
import { freshId, newestVersion } from '../..';
import type { Organisation } from '../..';
import type { Recorder } from '../recorder';

export interface InstrumentIds {
  readonly instrumentVersionId: string;
  /** Shown by an item of the version. */
  readonly pictureId: string;
}

export async function instruments(recorder: Recorder, { asAdmin }: Organisation): Promise<InstrumentIds> {
  const [id, copyId, pictureId, equivalenceId] = [freshId(), freshId(), freshId(), freshId()];
  await recorder.call(asAdmin, 'listLibraryInstruments');
  await recorder.call(asAdmin, 'getLibraryInstrument', { code: TPPO_BASIC.code });
  const background = { r: 0, g: 110, b: 100 };
  const file = await sharp({ create: { width: 20, height: 20, channels: 3, background } })
    .png()
    .toBuffer();
  await recorder.call(asAdmin, 'putPicture', { id: pictureId }, { file, type: 'image/png' });
  await recorder.call(asAdmin, 'getPicture', { id: pictureId });
  const items = TPPO_BASIC.content.items.map((item, at) =>
    at === 0 ? { ...item, picture: pictureId } : item,
  );
  const facts = { title: 'Instrumen uji', purpose: 'knowledge' };
  await recorder.call(asAdmin, 'putInstrument', { id }, { ...facts, content: { items } });
  await recorder.call(asAdmin, 'changeInstrument', { id }, { title: 'Instrumen uji dua' }, 1);
  const draft = await recorder.call(asAdmin, 'getInstrument', { id });
  const published = await recorder.call(asAdmin, 'publishInstrument', { id }, {}, Number(draft.body.version));
  const versionId = newestVersion(published);
  await recorder.call(asAdmin, 'getInstrumentVersion', { id, versionId });
  await recorder.call(asAdmin, 'printSheet', { id, versionId });
  const form = await recorder.call(asAdmin, 'getXlsForm', { id, versionId });
  const type = 'application/octet-stream';
  await recorder.call(asAdmin, 'readXlsForm', {}, { file: form.bytes, type });
  await recorder.call(asAdmin, 'listInstruments');
  await asAdmin.put(`/api/instruments/${copyId}`, { ...facts, from: { versionId } });
  const copied = await recorder.call(asAdmin, 'publishInstrument', { id: copyId }, {}, 1);
  const declared = {
    earlierVersionId: versionId,
    laterVersionId: newestVersion(copied),
    items: [{ earlier: items[1]?.id, later: items[1]?.id }],
  };
  await recorder.call(asAdmin, 'putVersionEquivalence', { id: equivalenceId }, declared);
  await recorder.call(asAdmin, 'listVersionEquivalences', { versionId });
  await recorder.call(asAdmin, 'removeVersionEquivalence', { id: equivalenceId });
  // Twice: once it makes the retirement, once it finds it.
  for (const _ of ['made', 'found'])
    await recorder.call(asAdmin, 'retireInstrumentVersion', { versionId: declared.laterVersionId });
  await recorder.call(asAdmin, 'restoreInstrumentVersion', { versionId: declared.laterVersionId });
  return { instrumentVersionId: versionId, pictureId };
}
