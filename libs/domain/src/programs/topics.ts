import type { LocalisedText } from '../text';

/** The six aspects of the exposition matrix (Tabel 4.2, S84–S89); questions and agenda items point at them. */
export const TOPICS = [
  'definition',
  'causes_effects',
  'signs_modus',
  'victims_offenders',
  'prevention',
  'community_role',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What a topic is called where a table or a chart shows it. */
export const TOPIC_NAMES: Readonly<Record<Topic, LocalisedText>> = {
  definition: { id: 'Pengertian', en: 'Definition' },
  causes_effects: { id: 'Penyebab dan akibat', en: 'Causes and effects' },
  signs_modus: { id: 'Tanda dan modus', en: 'Signs and ways of working' },
  victims_offenders: { id: 'Korban dan pelaku', en: 'Victims and offenders' },
  prevention: { id: 'Pencegahan', en: 'Prevention' },
  community_role: { id: 'Peran masyarakat', en: 'Role of the community' },
};

/** The default row of the matrix: an event starts with it and may write its own. */
export type TopicText = { readonly aspect: LocalisedText; readonly explanation: LocalisedText };

export const TOPIC_TEXTS: Readonly<Record<Topic, TopicText>> = {
  definition: {
    aspect: { id: 'Pengertian TPPO', en: 'What trafficking in persons is' },
    explanation: {
      id: 'TPPO adalah merekrut, memindahkan, menampung, atau menerima orang dengan paksaan, tipu daya, atau penyalahgunaan keadaan lemahnya, untuk dieksploitasi: pelacuran paksa, kerja paksa, atau pengambilan organ. Persetujuan korban tidak menghapus kejahatannya.',
      en: 'Trafficking in persons (TPPO) is recruiting, moving, harbouring or receiving people by force, deceit or abuse of their weak position, in order to exploit them: forced prostitution, forced labour or the removal of organs. The consent of the victim does not undo the crime.',
    },
  },
  causes_effects: {
    aspect: { id: 'Penyebab dan akibat', en: 'Causes and effects' },
    explanation: {
      id: 'Kemiskinan, sulitnya pekerjaan, kurangnya pendidikan, dan keadaan sosial yang tidak stabil membuat orang mudah dijebak. Korban menanggung luka badan, batin, dan utang; keluarga dan kampungnya ikut menderita.',
      en: 'Poverty, scarce work, little schooling and unstable conditions make people easy to trap. Victims carry wounds of body and mind, and debt; their families and neighbourhoods suffer with them.',
    },
  },
  signs_modus: {
    aspect: { id: 'Tanda-tanda dan modus operandi', en: 'Signs and ways of working' },
    explanation: {
      id: 'Waspadai gaji yang terlalu tinggi untuk pekerjaan tanpa keahlian, perjalanan gratis, berangkat dengan visa wisata, paspor yang disimpan perekrut, dan desakan supaya segera berangkat tanpa memberi tahu keluarga.',
      en: 'Beware of pay too high for unskilled work, free travel, departure on a tourist visa, a recruiter who keeps the passport, and pressure to leave at once without telling the family.',
    },
  },
  victims_offenders: {
    aspect: { id: 'Mengenali korban dan pelaku', en: 'Recognising victims and offenders' },
    explanation: {
      id: 'Siapa pun dapat menjadi korban; perempuan, anak, dan pencari kerja muda lebih berisiko. Pelaku sering orang yang dikenal: tetangga, kerabat, kenalan di media sosial, atau agen tanpa izin.',
      en: 'Anybody can become a victim; women, children and young job seekers are at greater risk. Offenders are often people one knows: a neighbour, a relative, a contact on social media or an unlicensed agent.',
    },
  },
  prevention: {
    aspect: { id: 'Tindakan pencegahan', en: 'Prevention' },
    explanation: {
      id: 'Periksa izin perusahaan ke Disnaker atau BP3MI, baca kontrak sebelum menandatangani, pegang sendiri dokumenmu, ceritakan rencana kepada keluarga, dan simpan nomor bantuan.',
      en: 'Check the company’s licence with the manpower office or BP3MI, read the contract before signing, keep your own documents, tell your family the plan and save the help numbers.',
    },
  },
  community_role: {
    aspect: { id: 'Peran dan tanggung jawab masyarakat', en: 'The role of the community' },
    explanation: {
      id: 'Warga membagikan informasi yang benar, menyampaikan kecurigaan kepada pihak berwenang tanpa bertindak sendiri, menjaga rahasia korban, dan menerima mereka kembali tanpa menyalahkan.',
      en: 'Residents share correct information, take suspicions to the authorities without acting on their own, keep victims’ identity secret and receive them back without blame.',
    },
  },
};
