import type { QuestionnaireWords } from './questionnaire-id';

/** The same in English. */
export const QUESTIONNAIRE_ENGLISH: QuestionnaireWords = {
  progress: (number, total) => `${number} of ${total}`,
  loading: 'Loading the questions…',
  missing: 'The questions are not on this phone yet. Find some signal for a moment, then try again.',
  back: 'Back',
  next: 'Continue',
  skip: 'Skip for now',
  saved: 'Saved on this phone',
  unsaved: 'Shared phone: saved after “Send answers”',
  reviewTitle: 'Check your answers',
  complete: 'You answered everything. Once sent, answers cannot be changed.',
  unanswered: (count) => `${count} ${count === 1 ? 'question is' : 'questions are'} not answered yet.`,
  toUnanswered: 'To the question not answered yet',
  requiredLeft: 'Answer those marked “required” first.',
  none: 'Not answered yet',
  required: 'required',
  change: 'Change',
  answer: 'Answer',
  send: 'Send answers',
  unsealed:
    'Not possible yet: one part of this page has not reached this phone. Your answers are still on this phone. Find some signal for a moment, then press “Send answers” again.',
  untranslated: 'This question is in Indonesian only.',
  note: 'Read this first',
  help: 'Hint',
  several: 'You may choose more than one.',
  other: 'Other',
  otherLabel: 'Write your answer',
  noNames: 'Do not write anybody’s name, number or address.',
  left: (count) => `${count} ${count === 1 ? 'letter' : 'letters'} left.`,
  whole: 'Write a whole number, without points or commas.',
  decimal: 'Write a number. A decimal is fine, such as 2.5.',
  bounds: (min, max) => {
    if (min === undefined) return `At most ${max}.`;
    return max === undefined ? `At least ${min}.` : `From ${min} to ${max}.`;
  },
  day: 'Day',
  month: 'Month',
  year: 'Year',
  chooseMonth: 'Choose the month',
  areas: ['Province', 'Regency or city', 'District', 'Village'],
  chooseArea: 'Choose…',
  areasLoading: 'Loading the list of areas…',
  areasMissing:
    'This list of areas is not on this phone yet. Find some signal for a moment, then try again. Or skip it for now: you can still answer the other questions.',
  areaWaits:
    'The list of your areas is not on this phone yet, so one required question cannot be answered. Your other answers are not lost. The list comes by itself when there is signal.',
  areaWaitsShared:
    'The list of your areas is not on this phone yet, so one required question cannot be answered. Do not close this page: call the team, so that this phone is brought to where there is signal.',
  pictureOf: (text) => `Picture for the question: ${text}`,
  pictureMissing: 'The picture is not on this phone yet. It shows when there is signal.',
  listen: 'Listen',
  stopListening: 'Stop',
  maybeName: (name) =>
    `“${name}” looks like somebody’s name. If it is one, delete it first. If not, press “Continue” once more.`,
  toRepair: (count) => `${count} ${count === 1 ? 'answer needs' : 'answers need'} to be corrected.`,
  repair: 'Correct',
  problems: {
    number: 'This is not a number yet. Write a number only, such as 12 or 2.5.',
    whole: 'Write a whole number only, such as 12, without points or commas.',
    bounds: 'This number is out of bounds.',
    day: 'There is no such day. Fill in day, month and year with four digits. Or leave all of them empty.',
    'too-long': 'Your text is too long. Make it a little shorter.',
    'other-missing': 'You chose “Other”. Write your answer in that box.',
    national_id: (found) => `“${found}” looks like a national identity number. Delete it first.`,
    phone: (found) => `“${found}” looks like a phone number. Delete it first.`,
  },
  selfCode: {
    title: 'Make your secret code',
    why: 'The code is made from your answers below. With the same code, your answers before and after can be compared without anybody knowing who you are.',
    safe: 'Only the code is sent. Your answers here are neither kept nor sent.',
    again: 'Fill them in the same way every time.',
    letters: (count) => `At least ${count} ${count === 1 ? 'letter' : 'letters'}.`,
    digits: 'Digits only.',
    next: 'To the questions',
    blank:
      'Something is empty, so no code can be made. Your answers still count, but before and after cannot be compared.',
    without: 'Continue without a code',
  },
};
