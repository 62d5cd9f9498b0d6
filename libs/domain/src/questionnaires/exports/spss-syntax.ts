import type { Locale } from '../../text';
import type { VariableMeasure } from './answer-columns';
import type { ExportColumn } from './export-table';

const LONGEST_LABEL = 250;
const LONGEST_VALUE_LABEL = 118;
const WIDEST = 32767;

/**
 * Syntax that reads a CSV file of codes (separator `,`, UTF-8) into SPSS with its labels.
 *
 * Source: IBM SPSS Statistics Command Syntax Reference, GET DATA /TYPE=TXT, VARIABLE LABELS, VALUE LABELS. Labels are cut
 * to what SPSS takes, quotes are doubled, line breaks become blanks; nothing a person wrote is part of the syntax.
 */
export function spssSyntax(file: string, variables: readonly ExportColumn[], language: Locale): string {
  const formats = variables.map(({ name, measure, width }) => `  ${name} ${formatOf(measure, width)}`);
  const labels = variables.map(
    ({ name, label }) => `  ${name} ${quoted(label[language] || label.id, LONGEST_LABEL)}`,
  );
  const valued = variables.filter(({ values }) => values.length > 0);
  const values = valued.map(({ name, values: list }) =>
    [
      `  ${name}`,
      ...list.map(
        ({ code, text }) => `    ${code} ${quoted(text[language] || text.id, LONGEST_VALUE_LABEL)}`,
      ),
    ].join('\n'),
  );
  return [
    '* Encoding: UTF-8.',
    'SET DECIMAL=DOT.',
    'GET DATA',
    '  /TYPE=TXT',
    `  /FILE=${quoted(file, LONGEST_LABEL)}`,
    "  /ENCODING='UTF8'",
    '  /ARRANGEMENT=DELIMITED',
    '  /DELIMITERS=","',
    `  /QUALIFIER='"'`,
    '  /FIRSTCASE=2',
    '  /VARIABLES=',
    `${formats.join('\n')}.`,
    'CACHE.',
    'EXECUTE.',
    `VARIABLE LABELS\n${labels.join('\n')}.`,
    ...(values.length > 0 ? [`VALUE LABELS\n${values.join(' /\n')}.`] : []),
    '',
  ].join('\n');
}

function formatOf(measure: VariableMeasure, width: number): string {
  if (measure === 'text') return `A${Math.min(WIDEST, Math.max(1, width))}`;
  if (measure === 'date') return 'SDATE10';
  return measure === 'scale' ? 'F12.4' : 'F4.0';
}

function quoted(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, longest);
  return `'${line.replaceAll("'", "''")}'`;
}
