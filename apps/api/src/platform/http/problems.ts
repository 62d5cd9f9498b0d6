/**
 * Every problem the API can answer with: stable code, status, message (English, for developers; the
 * clients translate by code). Sorted by context; a context adds its own block.
 */
export const PROBLEMS = {
  // platform
  'invalid-input': [422, 'Some of what was sent is not valid'],
  'malformed-request': [400, 'The request could not be read'],
  'not-signed-in': [401, 'Sign in first'],
  'not-allowed': [403, 'Your role does not allow this'],
  'request-not-trusted': [403, 'The request did not come from a page of Ikrar'],
  'not-found': [404, 'There is nothing here'],
  'method-not-allowed': [405, 'This method is not offered here'],
  'id-conflict': [409, 'Another record has this id'],
  'reference-missing': [409, 'The record points to something that is not there'],
  stale: [412, 'Somebody changed this record meanwhile'],
  'too-large': [413, 'The request is too large'],
  'wrong-type': [415, 'Files of this type are not taken here'],
  'version-missing': [428, 'Send the version you have read (If-Match)'],
  'too-many-requests': [429, 'Too many attempts; wait a moment'],
  internal: [500, 'Something went wrong on our side'],
  busy: [503, 'The server is busy; try again'],
  unavailable: [503, 'The database cannot be reached; try again'],
  'storage-full': [507, 'The disk is full'],
  // spreadsheets
  'spreadsheet.empty': [422, 'The file is empty'],
  'spreadsheet.unreadable': [422, 'The file is no spreadsheet, or it is damaged'],
  'spreadsheet.other-format': [422, 'Only XLSX and CSV are read'],
  'spreadsheet.encrypted': [422, 'The workbook is protected by a password'],
  'spreadsheet.suspicious': [422, 'The file is not built as spreadsheet programs build theirs'],
  'spreadsheet.too-heavy': [422, 'The spreadsheet holds more than is read at once'],
  // identity
  'session.wrong-credentials': [401, 'The name or the password is wrong'],
  'session.demo-closed': [403, 'Demo sign-ins are closed on this server'],
  'account.identifier-taken': [409, 'This e-mail or user name is taken'],
  'account.password-weak': [422, 'The password is too easy to guess'],
  'membership.exists': [409, 'This person is already a member'],
  'membership.last-admin': [409, 'An organisation needs at least one administrator'],
  'invitation.ended': [410, 'The invitation was used, revoked or has expired'],
  'setup.ended': [410, 'The link was used or has expired'],
  'agreement.office-unknown': [422, 'There is no such office for this area'],
  // programs
  'event.transition': [409, 'The event cannot move to this state yet'],
  'staff.user-taken': [409, 'This account already belongs to another person'],
  // participants
  'participant.unknown-code': [404, 'No participant of this event has this code'],
  'participant.exists': [409, 'This person already takes part'],
  'participant.import-refused': [422, 'Some lines of the list cannot be taken'],
  'participant.has-records': [409, 'There are responses or pledges of this participant'],
  // questionnaires
  'instrument.published': [409, 'A published version never changes'],
  'instrument.not-ready': [422, 'The instrument is not ready to be published'],
  'instrument.form-outside': [422, 'Some of the form cannot be an instrument'],
  'instrument.locked': [422, 'Core items that came with the copy stay as they are'],
  'instrument.not-published': [409, 'Only a published version can be retired'],
  'equivalence.not-equal': [422, 'Some of these items do not ask the same'],
  'equivalence.exists': [409, 'Items of these two versions are declared already'],
  'equivalence.draft-version': [409, 'Only published versions can be compared'],
  'equivalence.in-use': [409, 'An event compares these two versions'],
  'picture.unreadable': [422, 'The picture cannot be read'],
  'picture.too-many-pixels': [422, 'The picture has too many pixels'],
  'deployment.phase-taken': [409, 'This phase already has a questionnaire'],
  'deployment.not-open': [409, 'This questionnaire is not open'],
  'deployment.draft-version': [409, 'Only a published version can be asked'],
  'deployment.event-reported': [409, 'The event is reported; its figures stand'],
  'deployment.different-version': [409, 'Before and after need the same version'],
  'deployment.retired-version': [409, 'This version is retired and not newly asked'],
  'deployment.opened': [409, 'It was opened already, or answers are here'],
  'deployment.present-needs-code': [409, 'Only personal codes tell who is present'],
  'identification.answered': [409, 'Answers are here; how they say who wrote them stands'],
  'entry.same-person': [409, 'The second entry is typed by somebody else'],
  'entry.twice-already': [409, 'This sheet was typed twice already'],
  'entry.spare-taken': [409, 'A spare sheet of this number was typed already'],
  'entry.settled': [409, 'The differences were decided already'],
  'analysis.refused': [422, 'The columns cannot be evaluated as they are mapped'],
  'import.refused': [422, 'Some rows of the file cannot be taken'],
  'import.unknown-phase': [422, 'The event does not ask what the file answers'],
  'import.different-versions': [422, 'Phases that ask different versions are imported one by one'],
  'import.nothing-new': [409, 'Every row of the file is here already, or left out'],
  'import.corrected': [409, 'Some of these answers were corrected; they stay'],
  'export.too-large': [422, 'Too much for a workbook; take CSV'],
  'seal.broken': [422, 'These sealed answers cannot be opened here'],
  'response.different': [409, 'Other answers were received under the same id'],
  'response.identification': [422, 'The event asks in another way who answers'],
  'response.not-present': [409, 'Only for those who were marked present'],
  'match.not-near': [409, 'These two responses are no pair by a slip'],
  // pledges
  'pledge.exists': [409, 'This person has already pledged here'],
  'pledge.transition': [409, 'The pledge cannot move to this status'],
  'pledge.duty-not-allowed': [422, 'This duty is not open to minors'],
  'pledge.different': [409, 'Another pledge was received under the same id'],
  'pledge.consent-missing': [409, 'There is no consent to share with an office'],
  'pledge.agreement-missing': [409, 'There is no agreement to share with this office'],
  'pledge.text-missing': [409, 'The event has no pledge text'],
  // stakeholders
  'stakeholder.transition': [409, 'The post cannot move to this status'],
  'stakeholder.agreement-missing': [409, 'There is no agreement valid now for this area'],
  'stakeholder.minor': [409, 'The holder may be a minor, whose name is not shown to an office'],
  // documents
  'sheets.none': [409, 'Nobody is on the list and no spare sheets are wanted'],
  'sheets.numbers': [409, 'There are not that many numbers for sheets from this one on'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly line?: number;
  /** Where it stands in a spreadsheet; the row as the program counts it, the column as its header calls it. */
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

export interface ProblemDetails {
  readonly errors?: readonly FieldError[];
  /** The newer record, with `stale`. */
  readonly current?: object;
  /** Why a transition is refused, as codes. */
  readonly reasons?: readonly string[];
  readonly retryAfterSeconds?: number;
}

/** An expected failure; the filter writes it as RFC 9457 JSON. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(PROBLEMS[code][1]);
  }

  get status(): number {
    return PROBLEMS[this.code][0];
  }
}

export function problem(code: ProblemCode, details?: ProblemDetails): Problem {
  return new Problem(code, details);
}
