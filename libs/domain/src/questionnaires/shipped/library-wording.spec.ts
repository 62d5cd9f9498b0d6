import { HELP_CHANNELS } from '../../stakeholders/help-channels';
import type { LocalisedText } from '../../text';
import { detectPersonalData } from '../../text';
import type { InstrumentItem } from '../instruments/instrument-content';
import type { LibraryInstrument } from './library-instrument';
import { LIBRARY_INSTRUMENTS } from './library-instruments';
import { NO_NAMES } from './shipped-options';

const MOST_WORDS = 20;

/** The word we use for an idea, and the words for it that we do not use; in Indonesian without their endings. */
const INDONESIAN: readonly (readonly [used: string, others: string])[] = [
  ['TPPO', 'trafficking|trafiking|(per)?dagang(an)? manusia|penjualan (orang|manusia)'],
  ['pelaku', 'tersangka|penjahat|sindikat|mafia|oknum'],
  ['korban', 'penyintas'],
  ['perekrut', 'calo|tekong|agen|makelar|penyalur|sponsor'],
  ['majikan', 'bos|juragan|atasan|tauke|toke'],
  ['pekerja', 'buruh|karyawan|tkw|tki|pmi|anak buah'],
  ['tawaran kerja', 'loker|lowongan|tawaran (?!kerja|itu)\\p{L}+'],
  ['kontrak kerja', 'kontrak(?! kerja)|perjanjian kerja'],
  ['gaji', 'upah|bayaran|honor|penghasilan'],
  ['utang', 'hutang|pinjam|meminjam|pinjaman|kredit|kasbon'],
  ['keluarga', 'famili|sanak|kerabat|saudara'],
  ['orang tua', 'wali|ibu bapak'],
  ['orang luar', 'orang (asing|jauh)|pendatang'],
  ['lingkungan', 'kampung|desa|kelurahan'],
  ['luar negeri', 'negara (lain|tujuan|asing|orang)|mancanegara'],
  ['negara tetangga', 'negara sebelah|negara seberang'],
  ['jalur tidak resmi', 'ilegal|jalur (gelap|tikus)|pelabuhan tikus|nonprosedural|unprosedural'],
  ['dinas tenaga kerja', 'disnaker|bp3mi|bp2mi'],
  ['HP', 'ponsel|handphone|telepon (genggam|seluler)|gawai|gadget|smartphone'],
  ['nomor bantuan', 'hotline|call center|nomor darurat'],
  ['tipu', 'bohong|dikibuli|diperdaya'],
  ['awalnya', 'semula|mulanya'],
  ['dahulu', 'dulu'],
  ['dapat', 'bisa'],
  ['bila', 'jika|kalau|apabila|jikalau'],
  ['supaya', 'agar'],
  ['walaupun', 'meski|meskipun|sekalipun|biarpun'],
  ['peserta', 'siswa|siswi|murid|hadirin'],
  ['pemateri', 'narasumber|pembicara|penceramah'],
  ['kegiatan', 'acara|sosialisasi|penyuluhan'],
  ['aku', 'saya|gue|gua'],
  ['kamu', 'anda|kalian|engkau|lu'],
];
const ENGLISH: readonly (readonly [used: string, others: string])[] = [
  ['offender', 'traffickers?|perpetrators?|criminals?|culprits?'],
  ['victim', 'survivors?'],
  ['recruiter', 'agents?|brokers?|middlem[ae]n'],
  ['employer', 'boss(es)?|masters?'],
  ['worker', 'labourers?|employees?'],
  ['offer of work', 'job offers?|vacanc(y|ies)'],
  ['pay', 'wages?|salar(y|ies)'],
  ['abroad', 'overseas|foreign (country|countries)'],
  ['neighbourhood', 'villages?|where i live'],
  ['official help number', 'hotlines?|helplines?'],
  ['phone', 'mobiles?|cell(phone)?s?'],
  ['participant', 'students?|attendees?'],
  ['presenter', 'lecturers?|resource persons?'],
  ['event', 'sessions?|activities'],
];
/** The observer is an adult, whom the sheet calls "Anda" as the screens of the staff do. */
const CALLED_ANDA = ['observation'];

const wholeWord = (others: string, endings: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(${others})${endings}(?![\\p{L}\\p{N}])`, 'iu');
const ID_ENDINGS = '(-?(ku|mu|nya|lah|kah|pun))?';

function otherWords({ id, en }: LocalisedText): string[] {
  const found = (text: string, list: typeof ENGLISH, endings: string) =>
    list.flatMap(([used, others]) => {
      const [other] = wholeWord(others, endings).exec(text) ?? [];
      return other ? [`${other}: ${used}`] : [];
    });
  return [...found(id, INDONESIAN, ID_ENDINGS), ...found(en, ENGLISH, '')];
}

/** A word doubled by a hyphen is one word; a stroke or a dash between two words hides none. */
function countWords(text: string): number {
  return (text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []).length;
}

/** "Jalur tidak resmi" is the name of a thing, not a negation. */
const NEGATION = /(?<!\p{L})((tidak(?! resmi)|bukan|belum|jangan|tak|tiada)(lah|nya)?)(?!\p{L})/iu;
/** Words that tell who never learnt anything which way a statement goes. */
const ABSOLUTE = /(?<!\p{L})(selalu|pasti|semua|setiap|hanya|mustahil|saja|always|never|all|only)(?!\p{L})/iu;

function readTexts({ text, help, options }: InstrumentItem): LocalisedText[] {
  return [text, ...(help ? [help] : []), ...options.map((option) => option.text)];
}
function everyText({ content, title, summary }: LibraryInstrument): LocalisedText[] {
  const sections = (content.sections ?? []).map((section) => section.title);
  return [title, summary, ...sections, ...content.items.flatMap(readTexts)];
}

describe('the rules of wording', () => {
  it.each([
    ['satu', 1],
    ['laki-laki dan HP-mu', 3],
    ['gaji/upah dan/atau biaya – atau “utang”?', 7],
    [' Usia 15–19 ', 3],
    ['…', 0],
  ])('counts the words of %s', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it.each([
    ['Ponselmu hilang.', 'Ponselmu: HP'],
    ['Kerabat/famili.', 'Kerabat: keluarga'],
    ['Bacalah kontrakmu.', 'kontrakmu: kontrak kerja'],
    ['Ada tawaran bagus.', 'tawaran bagus: tawaran kerja'],
    ['SAYA mau.', 'SAYA: aku'],
    ['Bisakah kamu?', 'Bisakah: dapat'],
  ])('finds the other word in %s', (id, found) => {
    expect(otherWords({ id, en: '' })).toEqual([found]);
  });

  it('leaves our own words alone, and what only looks like another', () => {
    const id = 'Kontrak kerja dan tawaran kerja: pendapat, bosan, keagenan, wisata, perkampungan.';
    expect(otherWords({ id, en: 'A recruiter offers work; payment, bossy.' })).toEqual([]);
    expect(otherWords({ id: '', en: 'The agents pay wages.' })).toEqual(['agents: recruiter', 'wages: pay']);
  });

  it('tells a negation from a name', () => {
    expect(NEGATION.test('Jalur tidak resmi')).toBe(false);
    expect(NEGATION.test('Ini bukanlah urusanku')).toBe(true);
    expect(ABSOLUTE.test('Pelaku selalu orang luar.')).toBe(true);
  });
});

describe.each(LIBRARY_INSTRUMENTS.map((one) => [one.code, one] as const))('%s', (code, instrument) => {
  const { items } = instrument.content;
  const texts = everyText(instrument);

  it.each(['id', 'en'] as const)('is short enough to be read aloud (%s)', (language) => {
    const said = texts.map((text) => text[language]);
    expect(said.filter((text) => text.trim() === '')).toEqual([]);
    expect(said.filter((text) => countWords(text) > MOST_WORDS)).toEqual([]);
  });

  it('has one word for one idea', () => {
    const found = texts.flatMap(otherWords);
    expect(found.filter((each) => each !== 'Anda: kamu' || !CALLED_ANDA.includes(code))).toEqual([]);
  });

  it('has no number of a person, and warns beside every free text', () => {
    for (const { id, en } of texts) expect(detectPersonalData(`${id} | ${en}`)).toEqual([]);
    const free = items.filter(({ kind }) => kind === 'long_text' || kind === 'short_text');
    expect(free.every(({ help, required }) => help === NO_NAMES && !required)).toBe(true);
  });

  it('states what is to be judged without a negation, and without a word that gives it away', () => {
    const statements = items.filter(({ kind }) => kind === 'true_false' || kind === 'likert');
    expect(statements.filter(({ text }) => NEGATION.test(text.id)).map(({ id }) => id)).toEqual([]);
    const judged = statements.filter(({ kind }) => kind === 'true_false');
    expect(
      judged.filter(({ text }) => ABSOLUTE.test(text.id) || ABSOLUTE.test(text.en)).map(({ id }) => id),
    ).toEqual([]);
    const asked = items.filter(
      ({ options, kind }) => options.length > 0 && !statements.some((s) => s.kind === kind),
    );
    expect(asked.filter(({ text }) => NEGATION.test(text.id)).map(({ id }) => id)).toEqual([]);
  });

  it('names no short number that is not a channel of help, but as a wrong option', () => {
    const channels: readonly string[] = HELP_CHANNELS.map(({ value }) => value);
    for (const item of items) {
      const right = [item.key, ...(item.keys ?? [])];
      const wrong = right.some((id) => id) ? item.options.filter(({ id }) => !right.includes(id)) : [];
      const said = readTexts(item).filter((text) => !wrong.some((option) => option.text === text));
      const numbers = said.flatMap(({ id, en }) =>
        [id, en].flatMap((text) => text.match(/\b\d{3,}\b/g) ?? []),
      );
      expect(numbers.filter((number) => !channels.includes(number))).toEqual([]);
    }
  });
});

it('lists no idea that the library has no word for', () => {
  const all = LIBRARY_INSTRUMENTS.flatMap(everyText);
  const unused = (list: typeof ENGLISH, said: string) =>
    list.filter(([used]) => !said.includes(used.toLowerCase()));
  expect(unused(INDONESIAN, all.map(({ id }) => id.toLowerCase()).join(' '))).toEqual([]);
  expect(unused(ENGLISH, all.map(({ en }) => en.toLowerCase()).join(' '))).toEqual([]);
});
