import { createHash } from 'node:crypto';
import type { Catalogue, DesignUse } from '../catalogue/index.ts';
import { idMaker, Random } from '../chance/index.ts';
import { drawingOf, dxfOfSheet } from '../drawing/index.ts';
import { pictureOf } from '../picture/index.ts';
import type { Era } from '../plant/index.ts';
import type { Row, Rows } from '../row.ts';

export interface PictureTools {
  readonly files: { put(key: string, body: Buffer): Promise<void> };
  /** Turns an SVG into a WebP of the size it names; without it pictures stay SVG and get no thumbnails. */
  readonly rasterise?: (svg: string) => Promise<Buffer>;
}

export interface LoadedFiles {
  readonly rows: Rows;
  /** The picture of each product. */
  readonly pictureOf: ReadonlyMap<string, string>;
}

interface Sheet {
  readonly svg: string;
  readonly name: string;
  readonly kind: 'photo' | 'drawing';
  /** A drawing that came from a designer's program. */
  readonly dxf: boolean;
  readonly width: number;
  readonly height: number;
  readonly uses: readonly DesignUse[];
}

const thumbnailEdge = 160;
const atOnce = 4;

/** Draws every design and a picture for each pair of them, puts them into the store and hangs them on the products. */
export async function loadFiles(
  catalogue: Catalogue,
  tools: PictureTools,
  seed: string,
  era: Era,
  progress: (done: number, total: number) => void,
): Promise<LoadedFiles> {
  const makeId = idMaker(new Random(`${seed} files`));
  const sheets = [...pictures(catalogue), ...drawings(catalogue)].map((sheet) => ({
    sheet,
    id: makeId(era.startMillis),
  }));
  const rows = new Map<string, Row<'File'>>();
  let done = 0;
  for (let from = 0; from < sheets.length; from += atOnce) {
    const some = sheets.slice(from, from + atOnce);
    const stored = await Promise.all(some.map(({ sheet, id }) => store(sheet, id, tools, era)));
    for (const row of stored) rows.set(row.id, row);
    done += some.length;
    progress(done, sheets.length);
  }
  const links = sheets.flatMap(({ sheet, id }) => linksOf(sheet, id));
  const photos = links.filter((link) => link.kind === 'photo').map((link) => [link.productId, link.fileId] as const);
  return { rows: { File: [...rows.values()], ProductFile: links }, pictureOf: new Map(photos) };
}

/** Two neighbouring designs of a group look the same in a picture. */
function pictures({ designs }: Catalogue): Sheet[] {
  return designs.flatMap((use, at): Sheet[] => {
    if (use.designAt % 2 === 0) return [];
    const twin = designs[at - 1];
    const uses = twin === undefined ? [use] : [twin, use];
    return [
      {
        svg: pictureOf(use.design.shape),
        name: fileName(use),
        kind: 'photo',
        dxf: false,
        width: 800,
        height: 800,
        uses,
      },
    ];
  });
}

function drawings({ designs }: Catalogue): Sheet[] {
  return designs.map((use, at) => ({
    svg: drawingOf(use.design.shape, use.design.title, at),
    name: fileName(use),
    kind: 'drawing',
    dxf: at % 3 === 0 && (use.design.shape.kind === 'round' || use.design.shape.kind === 'rectangular'),
    width: 1_120,
    height: 792,
    uses: [use],
  }));
}

function fileName({ products }: DesignUse): string {
  return (products[0]?.article ?? 'изделие').replaceAll(/[\\/:*?"<>|]/g, '-');
}

/** How the bytes of a sheet are kept. */
const forms = {
  webp: { extension: '.webp', mime: 'image/webp' },
  svg: { extension: '.svg', mime: 'image/svg+xml' },
  dxf: { extension: '.dxf', mime: 'image/vnd.dxf' },
} as const;

async function store(sheet: Sheet, id: string, { files, rasterise }: PictureTools, era: Era): Promise<Row<'File'>> {
  const [form, body] = await formed(sheet, rasterise);
  const sha256 = createHash('sha256').update(body).digest('hex');
  await files.put(sha256, body);
  if (rasterise !== undefined) await files.put(`${sha256}.thumbnail`, await rasterise(shrunk(sheet)));
  return {
    id,
    sha256,
    name: `${sheet.name}${forms[form].extension}`,
    mime: forms[form].mime,
    size: body.length,
    width: sheet.width,
    height: sheet.height,
    hasThumbnail: rasterise !== undefined,
    createdById: null,
    createdAt: era.now,
  };
}

async function formed(sheet: Sheet, rasterise: PictureTools['rasterise']): Promise<[keyof typeof forms, Buffer]> {
  if (sheet.kind === 'photo' && rasterise !== undefined) return ['webp', await rasterise(sheet.svg)];
  return sheet.dxf ? ['dxf', Buffer.from(dxfOfSheet(sheet.svg))] : ['svg', Buffer.from(sheet.svg)];
}

/** The same drawing named at the size of a thumbnail: vectors scale by themselves. */
function shrunk({ svg, width, height }: Sheet): string {
  const scale = thumbnailEdge / Math.max(width, height);
  return svg.replace(
    `width="${width}" height="${height}"`,
    `width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`,
  );
}

function linksOf(sheet: Sheet, fileId: string): Row<'ProductFile'>[] {
  return sheet.uses.flatMap(({ design, products }) =>
    products.map((product) => ({
      productId: product.id,
      fileId,
      kind: sheet.kind,
      position: sheet.kind === 'photo' ? 0 : 1,
      caption: sheet.kind === 'drawing' ? `Габаритный чертёж: ${design.title}` : null,
    })),
  );
}
