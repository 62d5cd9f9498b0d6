import { TestBed } from '@angular/core/testing';
import { Dialogs } from '@ikrar/ui';
import { aSession } from '../../../testing/render-page';
import { providePlatform } from '../../platform/platform.providers';
import { Session } from '../../platform/session/session';
import { newSheet } from './sheets/sheet';
import { MemorySheetStore, SHEET_STORE } from './sheets/sheet-store';
import { signOutStep } from './sign-out-step';

const scope = { accountId: aSession().account.id, eventId: 'e', deploymentId: 'd' };
const place = { personalCode: null, spare: 1 };

async function leave(states: readonly ('sent' | 'waiting')[], sure = true) {
  const store = new MemorySheetStore();
  for (const [at, state] of states.entries()) {
    await store.put(scope, { ...newSheet(`s${at}`, 'first', place, null), state });
  }
  const confirm = jest.fn((_: { title: string }) => Promise.resolve(sure));
  TestBed.configureTestingModule({
    providers: [
      providePlatform(),
      { provide: SHEET_STORE, useValue: () => Promise.resolve(store) },
      { provide: Dialogs, useValue: { confirm } },
    ],
  });
  TestBed.inject(Session).accept(aSession());
  const leaves = await TestBed.runInInjectionContext(signOutStep);
  const left = (await store.all(scope)).map(({ state }) => state);
  return { leaves, left, asked: confirm.mock.calls.map(([{ title }]) => title) };
}

describe('signing out', () => {
  it('forgets what was sent without a question', async () => {
    expect(await leave(['sent', 'sent'])).toEqual({ leaves: true, left: [], asked: [] });
  });

  it('asks when sheets wait, and keeps them', async () => {
    const asked = ['2 lembar ketikan belum terkirim'];
    expect(await leave(['sent', 'waiting', 'waiting'])).toEqual({
      leaves: true,
      left: ['waiting', 'waiting'],
      asked,
    });
  });

  it('stays signed in, with everything, when the person says so', async () => {
    const { leaves, left } = await leave(['sent', 'waiting'], false);
    expect([leaves, left]).toEqual([false, ['sent', 'waiting']]);
  });
});
