import { partsOf } from './name-parts.ts';
import { saysDrawing } from './name-words.ts';

const pictures: ReadonlySet<string> = new Set(['jpg', 'jpeg', 'png', 'webp', 'tif', 'tiff', 'avif']);
const drawings: ReadonlySet<string> = new Set(['svg', 'pdf', 'dxf', 'dwg', 'step', 'stp']);

/** What is taken, for the dialog that chooses files. */
export const uploadExtensions: readonly string[] = [...pictures, ...drawings];

/** A file's name apart from its extension. */
export function splitName(path: string): { stem: string; extension: string; folder: string | null } {
  const [name = '', folder] = path.split('/').toReversed();
  const dot = name.lastIndexOf('.');
  const named = dot > 0;
  return {
    stem: named ? name.slice(0, dot) : name,
    extension: named ? name.slice(dot + 1).toLowerCase() : '',
    folder: folder ?? null,
  };
}

/** A photo or a drawing, by the extension and by what the name says; null for what is neither. */
export function productFileKind(path: string): 'photo' | 'drawing' | null {
  const { stem, extension } = splitName(path);
  if (drawings.has(extension)) return 'drawing';
  if (!pictures.has(extension)) return null;
  return partsOf(stem).some(({ text }) => saysDrawing(text)) ? 'drawing' : 'photo';
}
