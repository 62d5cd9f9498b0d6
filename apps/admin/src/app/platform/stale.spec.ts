import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { Dialogs } from '@ikrar/ui';
import { providePlatform } from './platform.providers';
import { Stale } from './stale';

const NEWER = { version: 4, title: 'Theirs' };
const refused = (body: object) => new HttpErrorResponse({ status: 412, error: body });

function opened(keepMine: boolean) {
  const confirm = jest.fn(() => Promise.resolve(keepMine));
  TestBed.configureTestingModule({
    providers: [providePlatform(), { provide: Dialogs, useValue: { confirm } }],
  });
  return { stale: TestBed.inject(Stale), confirm };
}

/** A record of version 4, as the server guards it. */
const write = jest.fn((version: number) =>
  version === NEWER.version
    ? Promise.resolve({ version: 5, title: 'Mine' })
    : Promise.reject(refused({ code: 'stale', current: NEWER })),
);

describe('Stale', () => {
  beforeEach(() => write.mockClear());

  it('asks nobody when nobody was faster', async () => {
    const { stale, confirm } = opened(true);
    expect(await stale.over(4, write)).toEqual({ record: { version: 5, title: 'Mine' }, mine: true });
    expect(confirm).not.toHaveBeenCalled();
  });

  it('writes the own text over the newer version when that is chosen', async () => {
    const { stale } = opened(true);
    expect(await stale.over(3, write)).toEqual({ record: { version: 5, title: 'Mine' }, mine: true });
    expect(write.mock.calls).toEqual([[3], [4]]);
  });

  it('answers with the newer record when that is chosen, and writes nothing', async () => {
    const { stale } = opened(false);
    expect(await stale.over(3, write)).toEqual({ record: NEWER, mine: false });
    expect(write.mock.calls).toEqual([[3]]);
  });

  it('leaves any other failure to who sent the form', async () => {
    const { stale, confirm } = opened(true);
    const failing = () => Promise.reject(refused({ code: 'network' }));
    await expect(stale.over(3, failing)).rejects.toBeInstanceOf(HttpErrorResponse);
    expect(confirm).not.toHaveBeenCalled();
  });
});
