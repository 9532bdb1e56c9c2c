import { looksOf } from './name-parts.ts';

const drawingWords =
  'чертеж чертёж черт эскиз схема габарит габариты габаритный размеры drawing dwg sketch scheme outline';
const otherWords = `фото фотография картинка рисунок вид виды спереди сзади сбоку сверху снизу слева справа общий разрез лист
  стр страница копия финал версия в photo picture image img pic view front back rear side top bottom left right section sheet
  page copy final version iso isometric 3d`;

const asLooks = (words: string) => new Set(words.split(/\s+/).map(looksOf));
const ofDrawing = asLooks(drawingWords);
const known = asLooks(`${drawingWords} ${otherWords}`);

/** Whether a part of a file's name tells which view of a thing it shows, or which file of several it is. */
export function saysView(part: string): boolean {
  return known.has(part) || isCount(part);
}

/** Whether it says that a picture is a drawing. */
export function saysDrawing(part: string): boolean {
  return ofDrawing.has(part);
}

/** «1», «02», «V2»: which of several. */
export function isCount(part: string): boolean {
  return /^(V|R|REV|NO)?\d{1,3}$/.test(part);
}
