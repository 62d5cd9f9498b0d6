import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { pages, type Pages } from './pages';

describe('pages', () => {
  const search = signal('');
  let http: HttpTestingController;
  let list: Pages<string>;

  beforeEach(() => {
    search.set('');
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    list = TestBed.runInInjectionContext(() =>
      pages<string>('/api/things', () => ({ search: search(), kind: null })),
    );
  });

  async function answer(url: string, items: string[], nextCursor: string | null = null): Promise<void> {
    TestBed.tick();
    http.expectOne(url).flush({ items, nextCursor });
    await settle();
  }

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }

  it('reads page after page and puts them together', async () => {
    expect(list.loading()).toBe(true);
    await answer('/api/things', ['a', 'b'], 'c1');
    expect([list.items(), list.hasMore(), list.loading()]).toEqual([['a', 'b'], true, false]);
    list.more();
    TestBed.tick();
    expect([list.items(), list.loadingMore()]).toEqual([['a', 'b'], true]);
    await answer('/api/things?cursor=c1', ['c']);
    expect([list.items(), list.hasMore()]).toEqual([['a', 'b', 'c'], false]);
  });

  it('starts over with another question', async () => {
    await answer('/api/things', ['a'], 'c1');
    search.set('kasu');
    TestBed.tick();
    expect([list.items(), list.loading()]).toEqual([[], true]);
    await answer('/api/things?search=kasu', ['k']);
    expect(list.items()).toEqual(['k']);
  });

  it('keeps what is shown while it reads again from the first page', async () => {
    await answer('/api/things', ['a'], 'c1');
    list.more();
    await answer('/api/things?cursor=c1', ['b']);
    expect(list.items()).toEqual(['a', 'b']);
    list.reload();
    TestBed.tick();
    expect(list.items()).toEqual(['a', 'b']);
    await answer('/api/things', ['new', 'a'], 'c1');
    expect([list.items(), list.hasMore()]).toEqual([['new', 'a'], true]);
  });

  it('tells of a failure, keeps the rows, and tries the same page again', async () => {
    await answer('/api/things', ['a'], 'c1');
    list.more();
    TestBed.tick();
    http.expectOne('/api/things?cursor=c1').flush(null, { status: 503, statusText: 'Unavailable' });
    await settle();
    expect([list.items(), list.error() !== undefined]).toEqual([['a'], true]);
    list.more();
    await answer('/api/things?cursor=c1', ['b']);
    expect([list.items(), list.error()]).toEqual([['a', 'b'], undefined]);
  });
});
