import { anEvaluation, someFacts } from '../../../testing/an-evaluation';
import { reportLead } from './report-lead';

const evaluation = anEvaluation({ cells: [[3, 6, 20]], onlyBefore: 4 });
const reach = { planned: 60, registered: 40, present: 38, pledged: null };
const lines = (facts: Parameters<typeof someFacts>[0], locale: 'id' | 'en') =>
  reportLead(evaluation, someFacts(facts), locale).map(({ label, value }) => `${label}: ${value}`);

describe('reportLead', () => {
  it('says when, where and with how many', () => {
    const occasion = { day: '2025-10-27', place: 'Aula SMA 1, Belakang Padang' };
    const questionnaire = { title: { id: 'Pengetahuan', en: 'Knowledge' }, version: 2 };
    expect(lines({ occasion, questionnaire, reach }, 'id')).toEqual([
      'Tanggal: 27 Oktober 2025',
      'Tempat: Aula SMA 1, Belakang Padang',
      'Peserta: 38 hadir',
      'Kuesioner: “Pengetahuan”, versi 2',
      'Jawaban: 24 peserta mengisi sebelum kegiatan dan 20 sesudahnya',
    ]);
    expect(lines({ occasion }, 'en')).toContain('Date: 27 October 2025');
  });

  it('leaves out what is not known, and calls a plan a plan', () => {
    expect(lines({ reach: { ...reach, present: 0 } }, 'en')).toEqual([
      'Participants: 60 planned',
      'Answers: 24 participants answered before the event and 20 after it',
    ]);
    expect(reportLead({ counts: null }, someFacts(), 'id')).toEqual([]);
  });
});
