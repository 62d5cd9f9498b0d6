import { resultBlock } from '@ikrar/domain';
import type { Report } from '../report';
import { partedGroups } from './parted-groups';
import { resultPictures } from './result-pictures';
import { writeDocument } from './write-document';

/** A report as a Word document with its charts. */
export async function writeResults(report: Report): Promise<Blob> {
  const pictures = await resultPictures(report);
  const evaluation = partedGroups(report.evaluation);
  return writeDocument(resultBlock(evaluation, report.facts, report.locale, pictures));
}
