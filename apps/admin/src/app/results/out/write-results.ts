import { resultBlock } from '@ikrar/domain';
import type { Report } from '../report';
import { resultPictures } from './result-pictures';
import { writeDocument } from './write-document';

/** A report as a Word document with its charts. */
export async function writeResults(report: Report): Promise<Blob> {
  const pictures = await resultPictures(report);
  return writeDocument(resultBlock(report.evaluation, report.facts, report.locale, pictures));
}
