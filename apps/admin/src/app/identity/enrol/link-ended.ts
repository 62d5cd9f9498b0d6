import { HttpErrorResponse } from '@angular/common/http';

/** Whether a link led nowhere: used, withdrawn or past its time. */
export function linkEnded(error: unknown): boolean {
  return error instanceof HttpErrorResponse && [404, 410].includes(error.status);
}
