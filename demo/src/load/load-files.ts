import type { Catalogue } from '../catalogue/index.ts';
import type { Era } from '../plant/index.ts';
import type { Rows } from '../row.ts';

export interface PictureTools {
  readonly files: { put(key: string, body: Buffer): Promise<void> };
  /** Turns an SVG into a raster picture (WebP) of the size it names. */
  readonly rasterise?: (svg: string) => Promise<Buffer>;
}

export async function loadFiles(
  _catalogue: Catalogue,
  _tools: PictureTools,
  _seed: string,
  _era: Era,
  _progress: (done: number, total: number) => void,
): Promise<Rows> {
  return {};
}
