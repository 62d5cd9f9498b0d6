import { COLUMN_ALIASES, readBirthYear, readSex } from '../../participants';
import { readMoment } from '../../questionnaires/imports/read-moment';
import { TIMESTAMP_HEADERS } from '../../questionnaires/imports/recognise-source';
import { normaliseSearch } from '../../text';
import type { FactKind, QuestionKind } from './analysis-mapping';
import { isZeroOne } from './are-slips';
import type { ColumnFacts } from './column-facts';
import { likertScaleOf } from './likert-levels';
import { readRightWrong } from './read-right-wrong';
import { readScore } from './read-score';
import { stripPhase } from './strip-phase';
import { isWriterHeading, plainHeadings } from './writer-headings';

/** What a column probably holds. */
export type ColumnGuess = FactKind | QuestionKind | 'writer' | 'time' | 'left_out';

const TIMES = [
  ...TIMESTAMP_HEADERS,
  'submissiontime',
  'end',
  'start',
  'today',
  'waktu',
  'waktupengisian',
  'tanggal',
  'date',
  'time',
];
const SCORES =
  /^(?:(?:(?:total|jumlah|rata)?(?:skor|score|nilai|points?|poin)(?:total|akhir|test|tes|peserta|siswa)?|total|jumlah(?:benar)?|hasil|test|tes)\d{0,2}|)$/;
const FACTS: readonly (readonly [FactKind, readonly string[]])[] = [
  ['sex', COLUMN_ALIASES.sex],
  ['age', ['usia', 'umur', 'age', 'usiatahun', 'umurtahun']],
  ['birth_year', COLUMN_ALIASES.birthYear],
  ['class', COLUMN_ALIASES.className],
  ['school', ['sekolah', 'asalsekolah', 'namasekolah', 'school', ...COLUMN_ALIASES.represents]],
  ['area', [...COLUMN_ALIASES.area, 'kecamatan', 'asal', 'asaldaerah', 'tempattinggal']],
];
const QUESTION_LENGTH = 16;
const MOSTLY = 0.75;

/**
 * What a column probably holds, by its heading and its cells.
 *
 * Definition: in turn a moment, a fact about the writer, what tells who wrote, points (by the heading over numbers for the most part, or "8 / 10"), right
 * and wrong (0 and 1, or benar and salah under a short heading), a step of a scale, and a choice out of few answers under
 * a heading that asks (long, numbered, or over single letters); out of few whole numbers, one with a question mark or number.
 * Edge cases: an empty column, a column with too many answers and everything personal are left out.
 *
 * A few strays among 0 and 1 are slips: the column is one of right and wrong all the same.
 *
 * @param cells all different cells; they are only looked at.
 * @param given the cells as often as they stand there, where that is known.
 */
export function guessColumn(
  { key, filled, ...facts }: ColumnFacts,
  cells: readonly string[],
  given: readonly string[] = cells,
): ColumnGuess {
  const plain = plainHeadings(key);
  if (filled === 0) return 'left_out';
  if (
    plain.some((one) => TIMES.includes(one)) &&
    cells.every(
      (cell) =>
        readMoment(cell, 'day_first', 'Asia/Jakarta') ?? readMoment(cell, 'month_first', 'Asia/Jakarta'),
    )
  )
    return 'time';
  const fact = FACTS.find(([, headings]) => plain.some((one) => headings.includes(one)))?.[0];
  if (fact && factFits(fact, cells)) return fact;
  if (isWriterHeading(key)) return 'writer';
  if (isScore(key, cells)) return 'score';
  if (facts.cells.length === 0) return 'left_out';
  const isLong =
    normaliseSearch(key).length > QUESTION_LENGTH || key.includes('?') || /\S\s+\S+\s+\S/.test(key);
  if (isZeroOne(given) || (!isLong && cells.every((cell) => readRightWrong(cell) !== null)))
    return 'right_wrong';
  if (likertScaleOf(cells)) return 'likert';
  const isAsking = isLong || /\d/.test(key) || cells.every((cell) => /^\p{L}$/u.test(cell));
  const isChoice = cells.some((cell) => readScore(cell) === null) || isOutOfNumbers(key, cells);
  return isAsking && isChoice ? 'choice' : 'left_out';
}

const MOST_NUMBERS = 6;
const QUESTION_NUMBER = /^\s*(?:soal|pertanyaan|no\.?|q)?\s*\d{1,3}\s*[.):]\s*\D/i;
const OF_THE_WRITER =
  /(?:usia|umur|anak ke|tinggi|berat|kelas|absen|age|old|grade)\b.*\b(?:anda|kamu|kalian|saudara|adik|you|your)\b|\b(?:usia|umur|kelas)mu\b|\byour\b.*\b(?:age|grade)\b|\bhow old are you\b/i;

/** Few whole numbers under a heading that asks, but not about whoever answers: the numbers were there to choose from. */
function isOutOfNumbers(key: string, cells: readonly string[]): boolean {
  const asks = key.includes('?') || QUESTION_NUMBER.test(key);
  const areFew =
    cells.length > 1 && cells.length <= MOST_NUMBERS && cells.every((cell) => /^\d+$/.test(cell));
  return asks && areFew && !OF_THE_WRITER.test(key);
}

function factFits(fact: FactKind, cells: readonly string[]): boolean {
  if (fact === 'sex') return cells.some((cell) => readSex(cell) !== null);
  if (fact === 'birth_year') return cells.some((cell) => readBirthYear(cell) !== null);
  if (fact === 'age') return cells.some((cell) => Number(cell) > 0 && Number(cell) < 120);
  return true;
}

function isScore(key: string, cells: readonly string[]): boolean {
  const scores = cells.map(readScore);
  if (scores.every((score) => score?.outOf)) return !/\[(score|skor)\]$/i.test(key);
  // A word among the points ("absen") is a slip that is named by its row; the column is one of points all the same.
  if (scores.filter((score) => score !== null).length < MOSTLY * cells.length) return false;
  return SCORES.test(normaliseSearch(stripPhase(key).replace(/\([^)]*\)/g, '')));
}
