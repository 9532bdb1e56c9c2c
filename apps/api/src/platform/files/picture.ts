import sharp, { type Sharp } from 'sharp';
import { z } from 'zod';
import { turns } from '../turns.ts';

/** Pictures larger than this are bombs: 100 megapixels, or what they take once unpacked. */
const mostPixels = 100_000_000;
const mostBytes = 320_000_000;
const longestSeconds = 20;
export const pictureSizeSchema = z.enum(['thumbnail', 'preview', 'large']);
export type PictureSize = z.infer<typeof pictureSizeSchema>;
const sizes: Readonly<Record<PictureSize, number>> = { thumbnail: 160, preview: 1_600, large: 4_096 };

const bytesOfSample: Readonly<Record<string, number>> = { char: 1, uchar: 1, short: 2, ushort: 2 };
/** One after another: a large picture takes hundreds of megabytes while it is turned. */
const inTurn = turns(1);

/** A picture is decoded and written anew, upright and in sRGB: whatever else the file held is left behind. */
export function renderPicture(source: string | Buffer, size: PictureSize): Promise<Buffer> {
  const edge = sizes[size];
  return inTurn(() =>
    opened(source)
      .autoOrient()
      .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: size !== 'thumbnail' })
      .toColourspace('srgb')
      .webp({ quality: size === 'thumbnail' ? 78 : 84 })
      .timeout({ seconds: longestSeconds })
      .toBuffer(),
  );
}

function opened(source: string | Buffer): Sharp {
  return sharp(source, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true });
}

export type PictureMeasure = { readonly width: number; readonly height: number } | 'unreadable' | 'tooManyPixels';

/** As it will be shown, upright; nothing is unpacked for it. */
export async function measurePicture(source: string | Buffer): Promise<PictureMeasure> {
  const meta = await sharp(source, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!meta?.width || !meta.height) return 'unreadable';
  const pixels = meta.width * meta.height;
  const bytes = pixels * meta.channels * (bytesOfSample[meta.depth] ?? 8);
  if (pixels > mostPixels || bytes > mostBytes) return 'tooManyPixels';
  const { width, height } = meta.autoOrient;
  return { width, height };
}
