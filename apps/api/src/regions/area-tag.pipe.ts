import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { AREA_TAGS } from '@ikrar/domain';
import type { AreaTag } from '@ikrar/domain';
import { problem } from '../platform/http/problems';

/** A tag in the path; there are five. */
@Injectable()
export class AreaTagPipe implements PipeTransform<string, AreaTag> {
  transform(value: string): AreaTag {
    const tag = AREA_TAGS.find((one) => one === value);
    if (!tag) throw problem('not-found');
    return tag;
  }
}
