import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { Component, inject } from '@angular/core';
import { Dialogs } from '@ikrar/ui';
import { renderPage } from '../../../../testing/render-page';
import { sent } from '../../../../testing/sent';
import { provideDictionary } from '../../../platform/language';
import en from '../../i18n/en.json';
import id from '../../i18n/id.json';
import { WaveSheet } from './wave-sheet';

const PRE = {
  ...{ id: 'd1', phase: 'pre', wave: 1, instrumentId: 'i', instrumentVersionId: 'v1', versionNumber: 1 },
  ...{ instrumentTitle: 'Pengetahuan', items: 10 },
};

@Component({ template: '' })
class Host {
  constructor() {
    const usual = { instrumentId: 'i', versionId: 'v2', title: 'Pengetahuan', number: 2, items: 11 };
    void inject(Dialogs).sheet(WaveSheet, {
      ...{
        eventId: 'e',
        zone: 'Asia/Jakarta',
        id: 'd2',
        place: { phase: 'post', wave: 1 },
        deployment: null,
      },
      ...{ usual, measured: [PRE], byCode: true },
    });
  }
}

it('leads from another version to declaring which items ask the same', async () => {
  const page = await renderPage(Host, { providers: [provideDictionary({ id, en })] });
  await page.settle();
  const sheet = await page.everywhere.getHarness(MatDialogHarness);
  void (await sheet.getHarness(MatButtonHarness.with({ text: 'Tambahkan' }))).click();
  const refused = { status: 409, statusText: 'x' };
  (await sent(page, 'PUT')).flush({ code: 'deployment.different-version' }, refused);
  (await sent(page, 'GET', '/version-equivalences?versionId=v1')).flush({ items: [], nextCursor: null });
  await page.settle();
  expect(await sheet.getText()).toContain('“Pengetahuan” versi 1 dan “Pengetahuan” versi 2 belum dinyatakan');
  expect(
    await sheet.getAllHarnesses(MatButtonHarness.with({ text: 'Nyatakan soal yang sama' })),
  ).toHaveLength(1);
});
