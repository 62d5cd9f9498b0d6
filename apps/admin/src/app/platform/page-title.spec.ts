import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { renderRoutes } from '../../testing/render-page';
import { Language } from './language';
import { usePageTitle } from './page-title';

const name = signal<string | undefined>(undefined);

@Component({ selector: 'ikrar-record', template: '' })
class Record {
  constructor() {
    usePageTitle(name);
  }
}

@Component({ selector: 'ikrar-plain', template: '' })
class Plain {}

const ROUTES = [
  { path: 'record', component: Record, title: 'platform.ui.close' },
  { path: 'plain', component: Plain, title: 'platform.ui.cancel' },
];

describe('the title of the window', () => {
  it('says the route’s key in the language of the moment', async () => {
    localStorage.clear();
    await renderRoutes(ROUTES, '/plain');
    const title = TestBed.inject(Title);
    TestBed.tick();
    expect(title.getTitle()).toBe('Batal · Ikrar');
    TestBed.inject(Language).follow('en');
    TestBed.tick();
    TestBed.tick();
    expect(title.getTitle()).toBe('Cancel · Ikrar');
    localStorage.clear();
  });

  it('says the name of the record once it is known, and gives it up with the page', async () => {
    const { harness } = await renderRoutes(ROUTES, '/record');
    const title = TestBed.inject(Title);
    TestBed.tick();
    expect(title.getTitle()).toBe('Tutup · Ikrar');
    name.set('Sosialisasi di SMA 1');
    TestBed.tick();
    expect(title.getTitle()).toBe('Sosialisasi di SMA 1 · Ikrar');
    await harness.navigateByUrl('/plain');
    TestBed.tick();
    expect(title.getTitle()).toBe('Batal · Ikrar');
  });
});
