import sharp from 'sharp';

/** Pictures larger than this are bombs: 100 megapixels. */
const limitInputPixels = 100_000_000;
const sizes = { thumbnail: 160, preview: 1_600 } as const;
export type PictureSize = keyof typeof sizes;

/** A picture is decoded and written anew, upright and in sRGB: whatever else the file held is left behind. */
export async function renderPicture(path: string, size: PictureSize): Promise<Buffer> {
  const edge = sizes[size];
  return sharp(path, { limitInputPixels, failOn: 'error', density: 150 })
    .rotate()
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: size === 'preview' })
    .toColourspace('srgb')
    .webp({ quality: size === 'thumbnail' ? 78 : 84 })
    .toBuffer();
}

export async function measurePicture(path: string): Promise<{ width: number; height: number } | null> {
  const meta = await sharp(path, { limitInputPixels })
    .metadata()
    .catch(() => null);
  return meta?.width && meta.height ? { width: meta.width, height: meta.height } : null;
}
