/** What the first screens say in Indonesian, the first language; all that is loaded before anything shows. */
export const INDONESIAN = {
  app: {
    connected: 'Tersambung',
    disconnected: 'Tanpa sinyal',
    help: 'Bantuan',
    otherLanguage: 'English',
    memoryOnly:
      'HP ini tidak mengizinkan penyimpanan (mungkin mode penyamaran). Jangan tutup halaman ini sebelum jawabanmu diterima.',
    loading: 'Memuat…',
    retry: 'Coba lagi',
    pageMissing: 'Halaman ini belum ada di HP ini. Dekati sinyal sebentar, lalu coba lagi.',
  },
  outbox: {
    waiting: (count: number) =>
      `${count} jawaban tersimpan di HP ini, menunggu kabar dari server. Kami kirim lagi sendiri.`,
    refused: (count: number) => `${count} jawaban di HP ini perlu bantuan tim. Jawabannya aman di sini.`,
    retry: 'Coba kirim lagi',
    forTeam: 'Untuk tim: lihat yang tersimpan',
  },
  join: {
    team: 'Masuk untuk tim',
    title: 'Masuk ke kegiatan',
    label: 'Kode kegiatan',
    hint: '6 huruf dan angka yang tampil di layar. Atau pindai kode QR di layar dengan kamera HP.',
    wrong: 'Kode kegiatan terdiri dari 6 huruf dan angka, tanpa 0, 1, I, L, dan O. Periksa lagi layarnya.',
    next: 'Lanjut',
  },
  event: {
    unknownTitle: 'Kode kegiatan tidak dikenal',
    unknown: (code: string) => `Tidak ada kegiatan dengan kode ${code}. Periksa lagi kode di layar.`,
    unreachableTitle: 'Belum tersambung',
    unreachable:
      'Kegiatan ini belum pernah dibuka di HP ini, jadi perlu sinyal sekali saja. Sambungkan ke hotspot tim atau internet, lalu coba lagi.',
    otherEvent: 'Ganti kode kegiatan',
  },
  code: {
    title: 'Masukkan kode pribadimu',
    label: 'Kode pribadi',
    hint: 'Ada di kertas dari tim, seperti ABC-DEF. Huruf besar atau kecil sama saja.',
    problem: {
      empty: 'Ketik kode dari kertasmu.',
      'unknown-character': 'Kode tidak memakai 0, 1, I, L, dan O. Cocokkan lagi dengan kertasmu.',
      length: 'Kode pribadi terdiri dari 6 huruf dan angka.',
      typo: 'Ada yang salah ketik. Cocokkan satu per satu dengan kertasmu.',
    },
    unknown: 'Kode ini tidak ada di kegiatan ini. Cocokkan lagi dengan kertasmu, atau tanya tim.',
    privacy: 'Namamu tidak tampil di HP ini.',
    next: 'Lanjut',
    checking: 'Memeriksa…',
  },
};

export type FirstWords = typeof INDONESIAN;
