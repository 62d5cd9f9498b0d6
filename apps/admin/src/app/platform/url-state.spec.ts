import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { urlChoice, urlText } from './url-state';

@Component({ selector: 'ikrar-list', template: '' })
class List {
  readonly search = urlText('search');
  readonly state = urlChoice('state', ['planned', 'open']);
}

describe('the state in the address', () => {
  let harness: RouterTestingHarness;

  async function open(url: string): Promise<List> {
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'list', component: List }])] });
    harness = await RouterTestingHarness.create();
    return harness.navigateByUrl(url, List);
  }

  it('is read from it; a value outside the list is none', async () => {
    const list = await open('/list?search=batam&state=exploded');
    expect([list.search(), list.state()]).toEqual(['batam', null]);
  });

  it('is written to it, two in one turn together, and leaves what it does not know', async () => {
    const list = await open('/list?tab=one');
    list.search.set('kasu');
    list.state.update(() => 'open');
    expect(list.search()).toBe('kasu');
    await new Promise((resolve) => setTimeout(resolve));
    expect(TestBed.inject(Router).url).toBe('/list?tab=one&search=kasu&state=open');
  });

  it('leaves the address when it is emptied', async () => {
    const list = await open('/list?search=kasu&state=open');
    list.search.set('');
    list.state.set(null);
    await new Promise((resolve) => setTimeout(resolve));
    expect(TestBed.inject(Router).url).toBe('/list');
  });

  it('follows the back button', async () => {
    const list = await open('/list?search=kasu');
    await harness.navigateByUrl('/list?search=pecong');
    expect(list.search()).toBe('pecong');
  });
});
