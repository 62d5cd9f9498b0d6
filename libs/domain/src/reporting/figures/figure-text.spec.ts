import { FIGURE_IDS, figureText } from './figure-text';

describe('figureText', () => {
  it.each(FIGURE_IDS)('says what %s is in both languages', (id) => {
    const [indonesian, english] = [figureText(id, 'id'), figureText(id, 'en')];
    for (const text of [indonesian, english]) {
      for (const part of [text.name, text.definition, text.formula]) expect(part.trim()).not.toBe('');
    }
    expect(indonesian.definition).not.toBe(english.definition);
    // A decimal point has no place in an Indonesian sentence, nor a decimal comma in an English one.
    expect(indonesian.definition).not.toMatch(/\d\.\d(?!\d\d)/);
    expect(english.definition).not.toMatch(/\d,\d(?!\d\d)/);
  });

  it('never claims a cause', () => {
    for (const id of FIGURE_IDS) {
      expect(figureText(id, 'en').definition).not.toMatch(/because of the event|effect of the event|caused/i);
      expect(figureText(id, 'id').definition).not.toMatch(/karena kegiatan|akibat kegiatan|berkat/i);
    }
  });

  it('names the source of what others defined', () => {
    expect(figureText('classGain', 'id')).toEqual({
      name: 'Gain kelas ⟨g⟩ (Hake)',
      definition: expect.stringContaining('Tinggi mulai 0,7, sedang mulai 0,3'),
      formula: 'Σ(sesudah − sebelum) / Σ(maks − sebelum)',
      source: 'Hake 1998',
    });
  });
});
