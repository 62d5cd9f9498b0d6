import type { LeadLine, NumberedTable, ResultBlock, ResultSection } from '@ikrar/domain';
import {
  AlignmentType,
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { IParagraphOptions, Table } from 'docx';
import { FONT, LEAD_COLUMN, PAGE, PICTURE_WIDTH, SIZES, TALLEST_PICTURE } from './document-layout';
import type { DocumentPicture } from './document-picture';
import { documentTable } from './document-table';

const LANGUAGES = { id: 'id-ID', en: 'en-GB' } as const;
const LABELS = {
  id: { table: 'Tabel', figure: 'Gambar' },
  en: { table: 'Table', figure: 'Figure' },
} as const;

/**
 * The results as a Word document: headings, paragraphs, real tables and the charts with text for who does not see
 * them. Numbers of tables and figures are fields, so that they go on counting in the document they are pasted into.
 */
export function resultDocument(block: ResultBlock<DocumentPicture>): Document {
  const style = { font: FONT, size: SIZES.text, color: '000000', bold: true };
  return new Document({
    ...{ title: block.title, creator: 'Ikrar', lastModifiedBy: 'Ikrar' },
    styles: {
      paragraphStyles: [
        // Word’s own name, so that lists of tables and figures find it.
        {
          ...{ id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal' },
          run: { bold: true, size: SIZES.caption },
        },
      ],
      default: {
        document: { run: { font: FONT, size: SIZES.text, language: { value: LANGUAGES[block.locale] } } },
        title: { run: { ...style, size: 32 }, paragraph: { spacing: { after: 240 } } },
        heading1: { run: { ...style, size: 26 }, paragraph: { spacing: { before: 280, after: 120 } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(block.title)] }),
          ...block.lead.map((line, at) => leadLine(line, at === block.lead.length - 1)),
          ...block.sections.flatMap((section) => sectionOf(section, block.locale)),
        ],
      },
    ],
  });
}

/** The document as a file. */
export function writeDocument(block: ResultBlock<DocumentPicture>): Promise<Blob> {
  return Packer.toBlob(resultDocument(block));
}

type Locale = keyof typeof LABELS;

/** Tanggal: 27 Oktober 2025, in two columns; a place of two lines stays in its own. */
function leadLine({ label, value }: LeadLine, isLast: boolean): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.LEFT, position: LEAD_COLUMN }],
    indent: { left: LEAD_COLUMN, hanging: LEAD_COLUMN },
    spacing: { after: isLast ? 240 : 40 },
    children: [new TextRun({ text: label, bold: true }), new TextRun({ children: [new Tab(), value] })],
  });
}

function sectionOf(section: ResultSection<DocumentPicture>, locale: Locale): (Paragraph | Table)[] {
  return [
    new Paragraph({
      ...{ heading: HeadingLevel.HEADING_1, keepNext: true },
      children: [new TextRun(section.heading)],
    }),
    ...section.paragraphs.map((text) => paragraph(text)),
    ...section.figures.flatMap(({ number, picture }) => [
      imageOf(picture),
      caption(LABELS[locale].figure, number, picture.caption, { spacing: { after: 240 } }),
    ]),
    ...section.tables.flatMap((table) => tableOf(table, locale)),
  ];
}

function tableOf(table: NumberedTable, locale: Locale): (Paragraph | Table)[] {
  return [
    caption(LABELS[locale].table, table.number, table.caption, {
      keepNext: true,
      spacing: { before: 200, after: 80 },
    }),
    documentTable(table),
    new Paragraph({
      spacing: { before: 60, after: 240 },
      children: [new TextRun({ text: table.note ?? '', size: SIZES.note })],
    }),
  ];
}

function imageOf({ png, width, height, alternative, caption: title }: DocumentPicture): Paragraph {
  const scale = Math.min(PICTURE_WIDTH / width, TALLEST_PICTURE / height);
  return new Paragraph({
    ...{ keepNext: true, alignment: AlignmentType.CENTER, spacing: { before: 160, after: 60 } },
    children: [
      new ImageRun({
        ...{ type: 'png', data: png },
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { title, description: alternative, name: title },
      }),
    ],
  });
}

/** Tabel 2. Skor sebelum dan sesudah */
function caption(label: string, number: number, text: string, options: IParagraphOptions): Paragraph {
  return new Paragraph({
    ...options,
    style: 'Caption',
    children: [
      new TextRun(`${label} `),
      new SimpleField(`SEQ ${label} \\* ARABIC`, `${number}`),
      new TextRun({ text: `. ${held(text)}`, bold: false }),
    ],
  });
}

function paragraph(text: string): Paragraph {
  return new Paragraph({
    ...{ alignment: AlignmentType.JUSTIFIED, spacing: { after: 120, line: 300 } },
    children: [new TextRun(held(text))],
  });
}

/** p < 0,001 and n = 25 stay on one line. */
function held(text: string): string {
  return text.replace(/(\S) ([=<]) (?=[\d.−])/g, '$1\u00a0$2\u00a0');
}
