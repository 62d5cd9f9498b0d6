import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { areaLevel } from '@ikrar/domain';
import { problem } from '../platform/http/problems';

/** A Kemendagri code in the path; what is none cannot exist. */
@Injectable()
export class AreaCodePipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (areaLevel(value) === null) throw problem('not-found');
    return value;
  }
}
