import type { SharpConstructor } from 'sharp';

let loading: Promise<SharpConstructor> | undefined;

/**
 * The library that reads and draws pictures. It comes with the first picture, for it takes 20 MB of memory and few
 * days of an outreach need it.
 */
export function pictureTools(): Promise<SharpConstructor> {
  loading ??= load();
  return loading;
}

async function load(): Promise<SharpConstructor> {
  const { default: sharp } = await import('sharp');
  // Only the readers of the three types that are taken: no SVG, no PDF, nothing that asks for another file.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}
