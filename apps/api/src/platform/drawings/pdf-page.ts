import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Drawn } from './in-thread.ts';
import { UnreadableDrawing } from './unreadable.ts';

const packageUrl = import.meta.resolve('pdfjs-dist/package.json');
const folder = (name: string) => fileURLToPath(new URL(`./${name}/`, packageUrl));
const largestImagePixels = 32_000_000;
const quality = 84;

/** Draws a page as a WebP so that its longer side takes `edge` points; scripts and forms of the document are not looked at. */
export async function drawPdfPage(bytes: Uint8Array, page: number, edge: number): Promise<Drawn> {
  const loading = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    maxImageSize: largestImagePixels,
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    wasmUrl: folder('wasm'),
  });
  try {
    const document = await loading.promise;
    const shown = await document.getPage(page);
    const whole = shown.getViewport({ scale: 1 });
    const viewport = shown.getViewport({ scale: edge / Math.max(whole.width, whole.height) });
    const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
    await shown.render({ canvas, viewport, background: '#ffffff' }).promise;
    const picture = new Uint8Array(await canvas.encode('webp', quality));
    return { bytes: picture, width: canvas.width, height: canvas.height, pages: document.numPages };
  } catch (error) {
    const problem = error instanceof PasswordException ? 'locked' : 'broken';
    throw new UnreadableDrawing(problem, String(error));
  } finally {
    await loading.destroy();
  }
}
