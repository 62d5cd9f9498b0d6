import fc from 'fast-check';
import { detectNames } from './detect-names';

const found = (text: string): string[] => detectNames(text).map(({ start, end }) => text.slice(start, end));

describe('detectNames', () => {
  it.each<[string, string[]]>([
    ['Saya senang dengan Pak Budi.', ['Pak Budi']],
    ['bu Sari Dewi mengajak teman saya', ['bu Sari Dewi']],
    ['Kak Rina dan Bang Andi lucu', ['Kak Rina', 'Bang Andi']],
    ['Bapak Haji Ahmad bin Yusuf datang', ['Bapak Haji Ahmad bin Yusuf']],
    ['Ustaz M. Yusuf, Sdr. Nur’aini', ['Ustaz M. Yusuf', 'Sdr. Nur’aini']],
    ['PAK BUDI BAIK', ['PAK BUDI BAIK']],
    ['Terima kasih Bapak Ibu Guru dan Pak Joko', ['Pak Joko']],
    ['Ada orang bernama Rudi di pelabuhan', ['bernama Rudi']],
    ['Perekrutnya namanya Toni', ['namanya Toni']],
    ['Nama saya adalah Siti Aminah', ['Nama saya adalah Siti Aminah']],
    ['Nama: Dewi', ['Nama: Dewi']],
    ['Saya bertemu Pak Budi Senin lalu', ['Pak Budi']],
    ['ke rumah Mbak Tuti Januari lalu', ['Mbak Tuti']],
    ['cerita dr. Hasan bagus', ['dr. Hasan']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '',
    'Bapak Camat dan Ibu Lurah hadir',
    'Pak RT, Bu Guru, Kak Relawan',
    'Ibu Kota pindah; ibu-ibu Nelayan; Ibu Pertiwi; ibu rumah tangga',
    'Terima kasih Kak Semoga sukses',
    'Terima kasih Pak. Materinya bagus',
    'Kami tinggal di Pulau Abang dan Pulau Abang Besar',
    'Kejadian di Batam, ke Belakang Padang, dari Palembang',
    'sekolah di Jalan Haji Agus Salim',
    'perusahaan bernama Maju Jaya; kapal yang bernama Bintang Laut',
    'Kejahatan ini namanya TPPO atau bernama Perdagangan Orang',
    'saya dr Batam naik kapal',
    'Bu PKK dan Pak TNI',
    'kakak saya, abang kami, mas kawin',
    'Hari Senin bulan September, kak Minggu depan lagi',
    'Nama saya tidak perlu ditulis',
  ])('is silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds nothing in small letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(detectNames(text.toLowerCase())).toEqual([]);
      }),
    );
  });

  it('finds a name wherever it stands, in order and without overlap', () => {
    const name = fc.constantFrom('Budi', 'Siti Nurhaliza', 'M. Rizki', 'Dewi');
    const title = fc.constantFrom('Pak', 'bu', 'Kak', 'ustaz', 'Sdr.');
    const person = fc.tuple(title, name).map((words) => words.join(' '));
    const words = fc.constantFrom('saya bertemu', 'lalu', 'dan', 'kata');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, person), { maxLength: 4 }), (parts) => {
        expect(found(parts.map(([word, who]) => `${word} ${who}`).join(', '))).toEqual(
          parts.map(([, who]) => who),
        );
      }),
    );
  });

  it('keeps to linear time on long texts', () => {
    const started = performance.now();
    detectNames('Pak '.repeat(5000));
    detectNames('Nama saya '.repeat(2000));
    detectNames(`Bu ${'A'.repeat(10000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
