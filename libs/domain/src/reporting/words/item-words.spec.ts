import { someFacts } from '../../../testing/an-evaluation';
import { itemName, itemText, numberedText, shortened } from './item-words';

describe('numberedText', () => {
  it.each([
    ['Apa itu TPPO?', '3. Apa itu TPPO?'],
    ['21.000 orang menjadi korban.', '3. 21.000 orang menjadi korban.'],
    ['18 tahun adalah batas umur anak.', '3. 18 tahun adalah batas umur anak.'],
    ['Nomor darurat apa yang dihubungi?', '3. Nomor darurat apa yang dihubungi?'],
    ['1', 'butir 1'],
    ['P 07', 'butir P 07'],
    ['4.', 'butir 4'],
    ['7. Apa itu TPPO?', '7. Apa itu TPPO?'],
    ['Q7: Apa itu TPPO?', 'Q7: Apa itu TPPO?'],
    ['Soal 7', 'Soal 7'],
    ['Butir no. 7', 'Butir no. 7'],
    ['', '3'],
  ])('of “%s” is “%s”', (text, named) => {
    expect(numberedText({ text, place: 3, sort: 'item' }, 'id')).toBe(named);
  });
});

describe('itemText and itemName', () => {
  const items = [{ id: 'k1' }, { id: 's2' }];
  const facts = someFacts({
    items: { k1: { id: '1', en: '' }, s2: { id: 'Korban salah sendiri.', en: 'Victims are to blame.' } },
    reversed: ['s2'],
  });

  it('say which statements are negative', () => {
    expect(itemText('s2', 2, facts, 'en', 'statement')).toBe('2. Victims are to blame. (negative)');
    expect(itemName('s2', items, facts, 'id', 'statement')).toBe(
      'pernyataan 2 “Korban salah sendiri” (negatif)',
    );
  });

  it('number nothing twice', () => {
    expect(itemText('k1', 1, facts, 'id')).toBe('butir 1');
    expect(itemName('k1', items, facts, 'id')).toBe('butir 1');
    const own = someFacts({ items: { k1: { id: '7. Apa itu TPPO?', en: '' } } });
    expect(itemName('k1', items, own, 'id')).toBe('butir “7. Apa itu TPPO?”');
    const named = someFacts({ items: { k1: { id: 'Soal 7', en: '' } } });
    expect(itemName('k1', items, named, 'id')).toBe('“Soal 7”');
  });

  it.each([
    ['TPPO adalah perdagangan orang.', 'butir 1 “TPPO adalah perdagangan orang”'],
    ['Menahan paspor (dokumen) …', 'butir 1 “Menahan paspor (dokumen) …”'],
    ['TPPO adalah ...', 'butir 1 “TPPO adalah ...”'],
  ])('quotes %s without its full stop', (id, name) => {
    expect(itemName('k1', items, someFacts({ items: { k1: { id, en: '' } } }), 'id')).toBe(name);
  });

  it('cuts long texts at a word', () => {
    expect(shortened('satu dua tiga empat', 9)).toBe('satu dua …');
    expect(shortened(' satu\n dua ', 9)).toBe('satu dua');
  });
});
