import { QUESTIONNAIRE_INDONESIAN } from './questionnaire-id';

/** What the later pages say in Indonesian; it comes with them. Pupils are *kamu* here. */
export const LATER_INDONESIAN = {
  steps: {
    title: 'Langkahku',
    present: 'Hadir',
    pre: 'Pra-tes',
    post: 'Pasca-tes',
    follow_up: 'Tindak lanjut',
    feedback: 'Pendapatmu',
    observation: 'Pengamatan',
    pledge: 'Ikrar',
    presentDone: 'Kehadiranmu sudah dicatat.',
    presentWaiting: 'Tim yang mencatat. Kamu tidak perlu melakukan apa-apa.',
    open: {
      present: '',
      pre: 'Beberapa pertanyaan sebelum materi. Ini bukan ulangan: jawab sejauh yang kamu tahu.',
      post: 'Pertanyaan yang sama sesudah materi. Lihat apa yang berubah.',
      follow_up: 'Beberapa pertanyaan setelah kegiatan. Jawab apa adanya.',
      feedback: 'Bagaimana menurutmu kegiatan ini? Jawab apa adanya.',
      observation: '',
      pledge: 'Janji untuk ikut mencegah perdagangan orang (TPPO). Ikut atau tidak, kamu yang memilih.',
    },
    pledgeEarly: 'Ikrar datang sesudah langkah di atas. Mau berikrar sekarang juga boleh.',
    planned: 'Belum dibuka. Tunggu aba-aba tim.',
    opensAt: (time: string) => `Dibuka ${time}.`,
    until: (time: string) => `Sampai ${time}.`,
    closed: 'Sudah ditutup.',
    presentOnly: 'Hanya untuk yang hadir. Minta tim menandai kamu hadir.',
    anonymous:
      'Di sini tidak ada nama dan tidak ada kode: tidak ada yang tahu jawaban mana milikmu. Hanya HP ini yang tahu langkah mana yang sudah selesai.',
    selfCode:
      'Di sini tidak ada nama: kamu membuat kode rahasia sendiri. Hanya HP ini yang tahu langkah mana yang sudah selesai.',
    pledgeElsewhere: 'Mau berikrar? Ikrar memakai nama, jadi tidak lewat halaman ini. Temui tim.',
    participantsOnly: 'Hanya untuk peserta.',
    begin: 'Mulai',
    resume: 'Lanjutkan',
    readPledge: 'Baca ikrar',
    saved: 'Tersimpan di HP ini, menunggu sinyal.',
    unheard: 'Tersimpan di HP ini, menunggu kabar dari server.',
    received: 'Sudah diterima.',
    receivedAt: (time: string) => `Diterima ${time}.`,
    refused: 'Perlu bantuan tim.',
    showSent: 'Lihat',
    allDone: 'Semua langkahmu selesai. Terima kasih!',
    waiting: 'Belum ada yang perlu kamu lakukan. Halaman ini berubah sendiri.',
    refresh: 'Perbarui halaman ini',
    looking: 'Memeriksa…',
    looked: 'Sudah diperiksa: ini keadaan terbaru.',
    notLooked: 'Belum bisa diperiksa: tidak ada sinyal. Coba lagi sebentar.',
    unknownCode: 'Server tidak mengenal kode ini di kegiatan ini. Tanya tim, atau ganti kode.',
    unchecked: 'Kodemu diperiksa nanti, saat ada sinyal.',
    changeCode: 'Ganti kode',
    state: {
      done: 'Selesai',
      open: 'Terbuka',
      now: 'Sekarang',
      later: 'Nanti',
      closed: 'Ditutup',
      team: 'Tanya tim',
      onPhone: 'Di HP ini',
    },
  },
  next: {
    button: 'Peserta berikutnya',
    hint: 'HP dipakai bergantian? Tombol ini menghapus semua tentang kamu dari HP ini. Yang sudah dikirim tetap aman.',
    hintUnsent:
      'HP dipakai bergantian? Serahkan saja: yang sudah kamu selesaikan tidak ikut dihapus. HP ini menyimpannya dan mengirimnya sendiri saat ada sinyal; pemakai berikutnya tidak bisa membacanya. Hal lain tentang kamu dihapus dari HP ini.',
    unsentTitle: 'Ada jawaban yang belum selesai',
    unsent:
      'Kamu mulai menjawab, tetapi belum menekan “Kirim jawaban”. Kalau HP ini diserahkan sekarang, jawaban yang belum selesai itu dihapus. Yang sudah kamu selesaikan tetap disimpan dan dikirim.',
    stay: 'Kembali mengisi',
    discard: 'Hapus dan serahkan HP',
  },
  shared: {
    title: 'HP bersama',
    choose: 'Jadikan HP bersama',
    chooseHint:
      'Untuk tim: satu HP untuk banyak peserta. Begitu seseorang selesai, semua tentangnya hilang dari HP ini dan giliran berikutnya mulai.',
    thanks: 'Terima kasih!',
    handOver: 'Serahkan HP ke teman berikutnya.',
    received: 'Jawabanmu sudah diterima.',
    saved: 'Jawabanmu tersimpan terkunci di HP ini dan dikirim sendiri saat ada sinyal.',
    refused: 'Jawabanmu perlu bantuan tim. Tunjukkan layar ini sebelum HP diserahkan.',
    turns: (count: number) => `${count} giliran selesai di HP ini.`,
    waiting: (count: number) => (count ? `${count} menunggu dikirim.` : 'Tidak ada yang menunggu dikirim.'),
    stop: 'Berhenti jadi HP bersama',
    sure: 'Sesudah ini, data setiap orang tetap di HP sampai “Peserta berikutnya” ditekan. Yang menunggu dikirim tetap aman.',
    stay: 'Tetap HP bersama',
  },
  questionnaire: QUESTIONNAIRE_INDONESIAN,
  sent: {
    savedTitle: 'Tersimpan di HP ini',
    unsent: 'Belum terkirim.',
    unheard: 'Kami belum tahu apakah jawabanmu sudah sampai. Dikirim lagi pun tetap dihitung satu kali.',
    saved: 'Jawabanmu aman di HP ini. Kami coba lagi saat ada sinyal.',
    unsentTitle: 'Belum diterima',
    memoryOnly:
      'HP ini tidak mengizinkan penyimpanan. Biarkan halaman ini terbuka; kami coba lagi saat ada sinyal.',
    receivedTitle: 'Diterima',
    received: 'Jawabanmu sudah sampai dan tersimpan dengan aman.',
    receivedPledge: 'Terima kasih atas ikrarmu. Tim akan menghubungimu.',
    refusedTitle: 'Perlu bantuan tim',
    refused: 'Ini belum bisa diterima. Isinya aman di HP ini. Tunjukkan layar ini kepada tim.',
    reasons: {
      'response.not-present':
        'Kamu belum ditandai hadir. Minta tim menandai kamu hadir, lalu coba kirim lagi.',
      'deployment.not-open': 'Tahap ini sedang tidak dibuka. Minta tim membukanya, lalu coba kirim lagi.',
      'response.different':
        'Server sudah menerima jawaban lain dengan nomor ini. Mengirim lagi tidak akan mengubahnya.',
      'response.identification':
        'Cara mengenali peserta di kegiatan ini sudah diganti sejak kamu mengisi. Tim yang akan mengurusnya.',
      'participant.unknown-code': 'Kode pribadimu tidak ada di daftar peserta. Tanya tim.',
      'seal.broken':
        'Server tidak bisa membuka kuncinya. Mungkin server diganti sejak kamu mengisi. Tim yang akan mengurusnya.',
      gone: 'Data ini sudah dihapus di server, jadi tidak diterima lagi.',
    },
    forTeam: (code: string, reference: string) => `Untuk tim: ${code}, nomor ${reference}`,
    serverTime: (time: string) => `Diterima ${time}`,
    toSteps: 'Ke langkahku',
  },
  kept: {
    title: 'Tersimpan di HP ini',
    intro: 'Untuk tim. Halaman ini tidak memuat nama, kode pribadi, atau jawaban siapa pun.',
    none: 'Tidak ada yang tersimpan. Semua yang dikirim dari HP ini sudah diterima.',
    name: (what: string, reference: string) => `${what}, nomor ${reference}`,
    event: (joinCode: string) => `Kegiatan ${joinCode}`,
    finished: (time: string) => `Selesai diisi ${time} (jam HP ini)`,
    code: (code: string) => `Kode: ${code}`,
    refused: 'Server menolak ini. Cari tahu sebabnya lewat kode di bawah, lalu coba kirim lagi.',
    reasons: {
      'deployment.not-open': 'Tahap ini tidak sedang dibuka. Buka lagi di meja tim, lalu coba kirim.',
      'participant.unknown-code':
        'Kode pribadi yang dipakai tidak ada di daftar peserta. Tambahkan pesertanya kembali, lalu coba kirim.',
      'response.not-present':
        'Hanya untuk yang hadir, dan pemilik kode ini belum ditandai hadir. Tandai di meja tim, lalu coba kirim.',
      'response.identification':
        'Kegiatan ini mengenali peserta dengan cara lain daripada saat jawaban ini diisi. Kembalikan caranya di meja tim, lalu coba kirim.',
      'response.different':
        'Server sudah menerima isi lain dengan nomor ini. Mengirim lagi tidak akan mengubahnya.',
      'pledge.different':
        'Server sudah menerima isi lain dengan nomor ini. Mengirim lagi tidak akan mengubahnya.',
      'seal.broken':
        'Isinya dikunci untuk server lain, jadi server ini tidak bisa membukanya. Kembalikan server atau kunci data yang lama, lalu coba kirim. Jangan dibuang dulu.',
      'pledge.exists': 'Ikrar orang ini sudah tercatat lewat jalan lain.',
      'pledge.text-missing': 'Kegiatan ini tidak punya naskah ikrar. Pilih lagi naskahnya, lalu coba kirim.',
      gone: 'Datanya sudah dihapus di server, jadi ini juga boleh dibuang dari HP ini.',
    },
    retryAll: (count: number) => `Coba kirim semua (${count})`,
    received: (count: number) => `${count} diterima server.`,
    again: 'Belum diterima. Isinya tetap aman di HP ini.',
    ask: 'Buang dari HP ini…',
    sure: (name: string) =>
      `Buang ${name}? Kalau server belum punya isinya, jawaban orang ini hilang selamanya. Ini tidak bisa dibatalkan.`,
    type: (reference: string) => `Ketik ${reference} untuk memastikan`,
    mistyped: 'Nomornya tidak sama. Tidak ada yang dibuang.',
    keep: 'Simpan saja',
    discard: 'Buang selamanya',
    discarded: (reference: string) => `Nomor ${reference} sudah dibuang.`,
  },
  pledge: {
    dutiesTitle: 'Tugas yang kamu pilih',
    dutiesHint: 'Pilih paling sedikit satu tugas yang sanggup kamu lakukan.',
    minor:
      'Kamu belum 19 tahun, jadi tugasmu hanya edukasi. Ikrarmu mulai berlaku setelah orang tua atau walimu setuju; tim yang akan menanyakannya. Batasnya 19, bukan 18, karena yang dicatat hanya tahun lahir, tanpa tanggal.',
    ageUnknown:
      'Tahun lahirmu belum tercatat, jadi kami pakai aturan untuk di bawah 19 tahun: tugasmu hanya edukasi, dan ikrarmu mulai berlaku setelah orang tua atau walimu setuju. Sudah 19 tahun? Minta tim mencatat tahun lahirmu. Batasnya 19, bukan 18, karena yang dicatat hanya tahun lahir, tanpa tanggal.',
    unchecked:
      'Tanpa sinyal, usiamu belum bisa diperiksa. Karena itu hanya tugas edukasi yang tampil; tugas lain bisa kamu minta lewat tim.',
    receiver: 'Penerima:',
    inPerson: 'Temui langsung; belum ada nomor yang terverifikasi.',
    shareTitle: 'Bagikan dengan kantor kecamatan?',
    share: 'Ya, kantor yang bekerja sama dengan tim boleh melihat nama, kelurahan, dan tugasku.',
    shareHint:
      'Supaya kantor tahu siapa yang siap membantu di kelurahanmu. Jawabanmu di pra-tes dan pasca-tes tidak ikut dibagikan. Boleh tidak; ikrarmu tetap berlaku.',
    withdraw: 'Kamu boleh menarik ikrar ini kapan saja lewat tim, tanpa alasan.',
    safety: 'Ikrar ini bukan tugas polisi. Jangan menyelidiki atau menegur orang sendiri.',
    choose: 'Belum ada tugas yang kamu pilih. Pilih paling sedikit satu.',
    unsealed:
      'Belum bisa disimpan: satu bagian halaman ini belum sampai di HP ini. Pilihanmu masih ada di halaman ini. Dekati sinyal sebentar, lalu tekan “Saya berikrar” lagi.',
    send: 'Saya berikrar',
    back: 'Kembali',
  },
  help: {
    title: 'Bantuan',
    intro:
      'Kamu atau temanmu dalam bahaya, atau ada tawaran kerja yang mencurigakan? Hubungi salah satu di bawah ini.',
    exit: 'Tutup cepat',
    exitHint:
      'Tombol merah langsung mengganti halaman ini dengan halaman kosong, juga tanpa internet. Tombol kembali HP tidak membukanya lagi.',
    back: 'Kembali',
    place: 'Kamu di mana?',
    places: {
      any: 'Semua wilayah',
      here: 'Sekitar tempat kegiatan',
      abroad: 'Luar negeri atau sinyal asing',
    },
    service: 'Perlu bantuan apa?',
    services: {
      any: 'Semua bantuan',
      emergency: 'Keadaan darurat',
      women_children: 'Perempuan dan anak',
      migrant_workers: 'Pekerja migran',
      witness_protection: 'Perlindungan saksi dan korban',
      citizens_abroad: 'WNI di luar negeri',
    },
    kinds: { short_code: 'Telepon', phone: 'Telepon', whatsapp: 'WhatsApp', email: 'Surel', web: 'Buka' },
    free: 'Gratis.',
    hours: (hours: string) => `Buka ${hours}.`,
    source: (name: string, date: string) => `Sumber: ${name}, ${date}`,
    none: 'Tidak ada yang cocok. Pilih “Semua”.',
    missing: 'Daftar nomor belum ada di HP ini. Dekati sinyal sebentar, lalu coba lagi.',
    secretTitle: 'Apakah ini rahasia?',
    secret: [
      'Halaman ini tidak mencatat siapa yang membukanya, dan tidak menghitung pengunjung.',
      'Ikrar tidak menerima laporan. Yang kamu ceritakan hanya sampai ke lembaga yang kamu hubungi; undang-undang mewajibkan mereka merahasiakan nama pelapor dan korban.',
      'Nomor yang kamu telepon tetap terlihat di riwayat panggilan HP. Hapus dari sana kalau HP ini juga dipakai orang lain.',
    ],
  },
};

export type LaterWords = typeof LATER_INDONESIAN;
