import { TestBed } from '@angular/core/testing';
import { COLUMN_STORE, ColumnMemory } from './column-memory';

const HEADERS = ['No Absen', 'Nama', 'Nama Panggilan', 'Kls'];

function memory(): ColumnMemory {
  return TestBed.inject(ColumnMemory);
}

describe('ColumnMemory', () => {
  beforeEach(() => localStorage.clear());

  it('guesses while it knows nothing', () => {
    expect(memory().guess(HEADERS)).toEqual([null, 'fullName', null, 'className']);
  });

  it('knows next time what it was told, however the header is spelt', () => {
    memory().remember(HEADERS, [null, null, 'fullName', 'className']);
    expect(memory().guess(['NAMA PANGGILAN', 'Nama', 'KLS'])).toEqual(['fullName', null, 'className']);
  });

  it('gives a column once, to the header it was told of', () => {
    memory().remember(['Nama Panggilan'], ['fullName']);
    expect(memory().guess(['Nama', 'Nama Panggilan'])).toEqual([null, 'fullName']);
  });

  it('guesses where nothing can be stored, or what is stored is not ours', () => {
    localStorage.setItem('ikrar.participant-columns', '{"nama":1}');
    expect(memory().guess(['Nama'])).toEqual(['fullName']);
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [{ provide: COLUMN_STORE, useValue: null }] });
    memory().remember(['Nama'], [null]);
    expect(memory().guess(['Nama'])).toEqual(['fullName']);
  });
});
