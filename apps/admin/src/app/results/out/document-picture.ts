import type { ReportPicture } from '@ikrar/domain';

/** A chart as dots, for a document that takes no drawing. */
export interface DocumentPicture extends ReportPicture {
  readonly png: ArrayBuffer;
  readonly width: number;
  readonly height: number;
}
