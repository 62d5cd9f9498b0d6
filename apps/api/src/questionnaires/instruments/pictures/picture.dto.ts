import { OneOf, Uuid, Whole } from '../../../platform/http/fields';

export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export const STORED_TYPE = 'image/webp';

/** A picture as it is kept: smaller than what was sent, and nothing of the camera left in it. */
export class PictureDetail {
  @Uuid()
  id: string;

  @OneOf([STORED_TYPE])
  mediaType: string;

  @Whole(1, 1200)
  width: number;

  @Whole(1, 1200)
  height: number;

  @Whole(1, 200_000, { description: 'bytes' })
  size: number;
}
