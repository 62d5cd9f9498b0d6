import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { Dialogs, Notices } from '@ikrar/ui';
import { attempt, standingAttempt } from './attempt';
import type { Attempt } from './attempt';
import { providePlatform } from './platform.providers';

function opened(sure = true): { one: Attempt; warn: jest.Mock } {
  const warn = jest.fn();
  TestBed.configureTestingModule({
    providers: [
      providePlatform(),
      { provide: Dialogs, useValue: { confirm: () => Promise.resolve(sure) } },
      { provide: Notices, useValue: { warn } },
    ],
  });
  return { one: TestBed.runInInjectionContext(attempt), warn };
}

describe('attempt', () => {
  it('does one thing at a time', async () => {
    const { one } = opened();
    let done = (): void => undefined;
    const work = jest.fn(() => new Promise<void>((resolve) => (done = resolve)));
    const first = one.run(work);
    expect([one.busy(), await one.run(work)]).toEqual([true, false]);
    done();
    expect([await first, one.busy(), work.mock.calls.length]).toEqual([true, false, 1]);
  });

  it('says below why it could not be done, and is free again', async () => {
    const { one, warn } = opened();
    const refused = new HttpErrorResponse({ status: 0, error: new ProgressEvent('error') });
    expect(await one.run(() => Promise.reject(refused))).toBe(false);
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/\w/));
    expect(one.busy()).toBe(false);
  });

  it('leaves a bug of our own to who reads the console', async () => {
    const { one } = opened();
    await expect(one.run(() => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
  });

  it.each([true, false])('asks first: said %s, it is done or it is not', async (sure) => {
    const { one } = opened(sure);
    const work = jest.fn(() => Promise.resolve());
    expect(await one.ifSure({ title: '?', confirm: 'Yes' }, work)).toBe(sure);
    expect(work).toHaveBeenCalledTimes(sure ? 1 : 0);
  });
});

describe('standingAttempt', () => {
  it('keeps in words why it could not be done, until the next one begins', async () => {
    opened();
    const one = TestBed.runInInjectionContext(standingAttempt);
    const refused = new HttpErrorResponse({ status: 0, error: new ProgressEvent('error') });
    expect([await one.run(() => Promise.reject(refused)), one.failure()]).toEqual([
      false,
      expect.stringMatching(/\w/),
    ]);
    const during: (string | null)[] = [];
    await one.run(() => Promise.resolve(during.push(one.failure())));
    expect([during, one.failure()]).toEqual([[null], null]);
  });
});
