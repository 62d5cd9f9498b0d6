/** What the questionnaire says in Indonesian. */
export const QUESTIONNAIRE_INDONESIAN = {
  progress: (number: number, total: number) => `${number} dari ${total}`,
  loading: 'Memuat pertanyaan…',
  missing: 'Pertanyaannya belum ada di HP ini. Dekati sinyal sebentar, lalu coba lagi.',
  back: 'Kembali',
  next: 'Lanjut',
  skip: 'Lewati dulu',
  saved: 'Tersimpan di HP ini',
  unsaved: 'HP bersama: tersimpan setelah “Kirim jawaban”',
  reviewTitle: 'Periksa jawabanmu',
  complete: 'Semua sudah kamu jawab. Setelah dikirim, jawaban tidak bisa diubah.',
  unanswered: (count: number) => `${count} pertanyaan belum kamu jawab.`,
  toUnanswered: 'Ke pertanyaan yang belum dijawab',
  requiredLeft: 'Jawab dulu yang bertanda “wajib”.',
  none: 'Belum dijawab',
  required: 'wajib',
  change: 'Ubah',
  answer: 'Jawab',
  send: 'Kirim jawaban',
  unsealed:
    'Belum bisa dikirim: satu bagian halaman ini belum sampai di HP ini. Jawabanmu masih ada di HP ini. Dekati sinyal sebentar, lalu tekan “Kirim jawaban” lagi.',
  untranslated: 'Soal ini hanya ada dalam bahasa Indonesia.',
  note: 'Baca dulu',
  help: 'Petunjuk',
  several: 'Boleh pilih lebih dari satu.',
  other: 'Lainnya',
  otherLabel: 'Tulis jawabanmu',
  noNames: 'Jangan tulis nama, nomor, atau alamat siapa pun.',
  left: (count: number) => `Sisa ${count} huruf.`,
  whole: 'Tulis angka bulat, tanpa titik atau koma.',
  decimal: 'Tulis angka. Boleh memakai koma, misalnya 2,5.',
  bounds: (min: number | undefined, max: number | undefined) => {
    if (min === undefined) return `Paling banyak ${max}.`;
    return max === undefined ? `Paling sedikit ${min}.` : `Dari ${min} sampai ${max}.`;
  },
  day: 'Tanggal',
  month: 'Bulan',
  year: 'Tahun',
  chooseMonth: 'Pilih bulan',
  areas: ['Provinsi', 'Kabupaten atau kota', 'Kecamatan', 'Kelurahan atau desa'],
  chooseArea: 'Pilih…',
  areasLoading: 'Memuat daftar wilayah…',
  areasMissing:
    'Daftar wilayah ini belum ada di HP ini. Dekati sinyal sebentar, lalu coba lagi. Atau lewati dulu: pertanyaan lain tetap bisa kamu jawab.',
  areaWaits:
    'Daftar wilayahmu belum ada di HP ini, jadi satu pertanyaan wajib belum bisa dijawab. Jawabanmu yang lain tidak hilang. Daftarnya datang sendiri saat ada sinyal.',
  areaWaitsShared:
    'Daftar wilayahmu belum ada di HP ini, jadi satu pertanyaan wajib belum bisa dijawab. Jangan tutup halaman ini: panggil tim, supaya HP ini dibawa ke tempat bersinyal.',
  pictureOf: (text: string) => `Gambar untuk pertanyaan: ${text}`,
  pictureMissing: 'Gambarnya belum ada di HP ini. Gambar muncul saat ada sinyal.',
  listen: 'Dengarkan',
  stopListening: 'Berhenti',
  maybeName: (name: string) =>
    `“${name}” seperti nama orang. Kalau benar nama orang, hapus dulu. Kalau bukan, tekan “Lanjut” sekali lagi.`,
  toRepair: (count: number) => `${count} jawaban perlu diperbaiki.`,
  repair: 'Perbaiki',
  problems: {
    number: 'Ini belum angka. Tulis angka saja, misalnya 12 atau 2,5, tanpa titik.',
    whole: 'Tulis angka bulat saja, misalnya 12, tanpa titik atau koma.',
    bounds: 'Angka ini di luar batas.',
    day: 'Tanggal ini tidak ada. Isi tanggal, bulan, dan tahun dengan empat angka. Atau kosongkan semuanya.',
    'too-long': 'Tulisanmu terlalu panjang. Singkat sedikit.',
    'other-missing': 'Kamu memilih “Lainnya”. Tulis jawabanmu di kotak itu.',
    national_id: (found: string) => `“${found}” seperti NIK atau nomor KK. Hapus nomor itu dulu.`,
    phone: (found: string) => `“${found}” seperti nomor telepon. Hapus nomor itu dulu.`,
  },
  selfCode: {
    title: 'Buat kode rahasiamu',
    why: 'Kodenya dibuat dari jawabanmu di bawah ini. Dengan kode yang sama, jawabanmu sebelum dan sesudah bisa dibandingkan tanpa ada yang tahu siapa kamu.',
    safe: 'Yang dikirim hanya kodenya. Jawabanmu di sini tidak disimpan dan tidak dikirim.',
    again: 'Isi dengan cara yang sama setiap kali.',
    letters: (count: number) => `Paling sedikit ${count} huruf.`,
    digits: 'Angka saja.',
    next: 'Lanjut ke pertanyaan',
    blank:
      'Ada yang kosong, jadi kodenya tidak bisa dibuat. Jawabanmu tetap dihitung, tetapi sebelum dan sesudah tidak bisa dibandingkan.',
    without: 'Lanjut tanpa kode',
  },
};

export type QuestionnaireWords = typeof QUESTIONNAIRE_INDONESIAN;
