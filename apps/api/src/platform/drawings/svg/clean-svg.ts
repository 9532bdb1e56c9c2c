import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { measurePicture } from '../../files/picture.ts';
import type { DrawnSvg } from '../draw/svg.ts';
import { UnreadableDrawing } from '../unreadable.ts';
import { type Attribute, attributeAs, cleanStyle, elementAs, pictureWithin } from './allowed.ts';
import { type Frame, frameOf } from './frame.ts';
import { drawnElements, type Part } from './use-cost.ts';

const mostElements = 200_000;
const deepest = 120;
const mostPixels = 40_000_000;

/** Writes an SVG anew with what only draws; throws `UnreadableDrawing` when it isn't one, or asks for too much. */
export async function cleanSvg(text: string): Promise<DrawnSvg> {
  const writer = new CleanWriter();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new UnreadableDrawing('broken', error.message);
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new UnreadableDrawing('broken', 'it declares entities');
  });
  parser.on('opentag', (tag) => writer.open(tag));
  parser.on('closetag', () => writer.close());
  parser.on('text', (words) => writer.text(words));
  parser.on('cdata', (words) => writer.text(words));
  parser.write(text).close();
  const drawn = writer.finish();
  await measureAll(writer.pictures);
  return drawn;
}

/** Pictures within are unpacked by whoever looks: all of them together may take as much as one alone. */
async function measureAll(pictures: readonly Buffer[]): Promise<void> {
  let pixels = 0;
  for (const picture of pictures) {
    const measure = await measurePicture(picture);
    if (measure === 'unreadable') throw new UnreadableDrawing('broken', 'a picture within it');
    pixels += measure === 'tooManyPixels' ? Number.POSITIVE_INFINITY : measure.width * measure.height;
    if (pixels > mostPixels) throw new UnreadableDrawing('tooComplex', 'too large pictures within it');
  }
}

class CleanWriter {
  readonly pictures: Buffer[] = [];
  readonly #out: string[] = [];
  /** What each open element is written as; null within what is dropped. */
  readonly #open: (string | null)[] = [];
  readonly #named: (Part | null)[] = [];
  readonly #parts = new Map<string, Part>();
  readonly #whole: Part = { elements: 0, uses: [] };
  #frame: Frame | null = null;

  open({ name, attributes }: SaxesTagPlain): void {
    this.#whole.elements += 1;
    if (this.#open.length >= deepest || this.#whole.elements > mostElements) {
      throw new UnreadableDrawing('tooComplex', 'too many elements');
    }
    const root = this.#open.length === 0;
    const dropped = !root && this.#open.at(-1) === null;
    const written = dropped ? null : elementAs(name);
    if (root && written !== 'svg') throw new UnreadableDrawing('broken', 'not an SVG');
    const kept = Object.entries(attributes).flatMap(([key, value]) => {
      const clean = written === null ? null : attributeAs(written, key, value);
      return clean === null || (root && /^(width|height|viewBox)$/.test(key)) ? [] : [clean];
    });
    if (root) this.#frame = frameOf(attributes);
    const picture = pictureWithin(new Map(kept).get('href') ?? '');
    if (picture) this.pictures.push(picture);
    this.#count(root, written, new Map(kept));
    this.#open.push(written);
    if (written !== null)
      this.#out.push(`<${written}${root ? rootOf(this.#frame) : ''}${kept.map(attribute).join('')}>`);
  }

  close(): void {
    const written = this.#open.pop();
    this.#named.pop();
    if (written) this.#out.push(`</${written}>`);
  }

  text(words: string): void {
    const inside = this.#open.at(-1);
    if (inside === undefined || inside === null) return;
    this.#out.push(escaped(inside === 'style' ? cleanStyle(words) : words));
  }

  finish(): DrawnSvg {
    if (!this.#frame) throw new UnreadableDrawing('empty', 'it has no size');
    if (drawnElements(this.#whole, this.#parts) === Number.POSITIVE_INFINITY) {
      throw new UnreadableDrawing('tooComplex', 'it repeats itself too often');
    }
    const { width, height } = this.#frame;
    return { svg: this.#out.join(''), width, height };
  }

  /** Each element counts for every part around it that has a name. */
  #count(root: boolean, written: string | null, kept: ReadonlyMap<string, string>): void {
    const id = kept.get('id');
    const part: Part | null = !root && written !== null && id !== undefined ? { elements: 0, uses: [] } : null;
    if (part && id !== undefined) this.#parts.set(id, part);
    this.#named.push(part);
    const reference = written === 'use' ? kept.get('href')?.slice(1) : undefined;
    if (reference !== undefined) this.#whole.uses.push(reference);
    for (const around of this.#named) {
      if (!around) continue;
      around.elements += 1;
      if (reference !== undefined) around.uses.push(reference);
    }
  }
}

function rootOf(frame: Frame | null): string {
  const size = frame ? ` width="${frame.width}" height="${frame.height}" viewBox="${frame.viewBox}"` : '';
  return ` xmlns="http://www.w3.org/2000/svg"${size}`;
}

const attribute = ([name, value]: Attribute) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
