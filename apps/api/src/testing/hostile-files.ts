import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { dxfOf, entity } from '../platform/drawings/testing/dxf-of.ts';
import { pdfOf } from '../platform/drawings/testing/pdf-of.ts';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Refused with this code, taken and shown without its sting, or kept for download with this reason. */
  readonly end: 'shown' | 'kept' | { readonly refused: string } | { readonly unshown: string };
}

/** What any of them runs, if anything runs it: the tests look whether somebody did. */
const sting = "top.stung=true;parent.stung=true;window.stung=true;document.title='stung'";
const refused = (code: string) => ({ refused: code });
const tooComplex = { unshown: 'drawing.tooComplex' } as const;
const line = entity('LINE', [10, 0], [20, 0], [11, 100], [21, 50]);
const square = '<rect width="50" height="50" fill="#c00"/>';
const svg = (body: string, root = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100"${root}>${square}${body}</svg>`;

/** Pictures and drawings made to hurt: bombs, polyglots, scripts, and files cut short. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const noise = { create: { width: 300, height: 200, channels: 3, background: '#336' } } as const;
  const [png, jpeg] = await Promise.all([sharp(noise).png().toBuffer(), sharp(noise).jpeg().toBuffer()]);
  const page = `<html><body><script>${sting}</script></body></html>`;
  const files: [name: string, body: string | Buffer, end: HostileFile['end']][] = [
    ['pixels.png', pngOfSize(65_536), refused('file.tooManyPixels')],
    ['polyglot.png', Buffer.concat([png, Buffer.from(page)]), 'shown'],
    ['page.png', page, refused('file.notWhatItSays')],
    ['page.html', page, 'kept'],
    ['archive.dxf', zipOf('../../../etc/passwd'), refused('file.notWhatItSays')],
    ['jpeg-called.png', jpeg, 'shown'],
    ['../../escape\0.png', await sharp(noise).resize(40).png().toBuffer(), 'shown'],
    ['cut.png', png.subarray(0, png.length / 2), refused('file.unreadable')],
    ['cut.jpg', jpeg.subarray(0, jpeg.length / 2), refused('file.unreadable')],
    ['cut.pdf', pdfOf('').slice(0, 150), refused('file.unreadable')],
    ['cut.dxf', dxfOf(line).slice(0, -30), refused('file.unreadable')],
    ['cut.svg', svg('<g>').slice(0, -7), refused('file.unreadable')],
    ['script.pdf', pdfOf('50 50 400 300 re S', `/OpenAction<</S/JavaScript/JS(${sting})>>`), 'shown'],
    ...hostileSvgs(),
    ...hostileDxfs(),
    ['empty.dxf', dxfOf(''), { unshown: 'drawing.empty' }],
    ['part.dwg', `AC1027${'\0'.repeat(60)}`, { unshown: 'drawing.onlyDownload' }],
    ['part.step', 'ISO-10303-21;\nHEADER;\nENDSEC;\n', { unshown: 'drawing.onlyDownload' }],
  ];
  return files.map(([name, body, end]) => ({ name, bytes: Buffer.from(body), end }));
}

function hostileSvgs(): [string, string, HostileFile['end']][] {
  const laughs = Array.from({ length: 12 }, (_, level) => {
    const again = `<use href="#l${level}"/>`.repeat(10);
    return `<g id="l${level + 1}">${again}</g>`;
  }).join('');
  const entities = '<!DOCTYPE svg [<!ENTITY a "boom"><!ENTITY b "&a;&a;">]>';
  return [
    ['script.svg', svg(`<script>${sting}</script>`), 'shown'],
    ['handler.svg', svg('', ` onload="${sting}"`), 'shown'],
    [
      'foreign.svg',
      svg(
        `<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml" onload="${sting}"><script>${sting}</script></body></foreignObject>`,
      ),
      'shown',
    ],
    [
      'fetch.svg',
      svg(
        '<image xlink:href="http://127.0.0.1:9/x.png" width="9" height="9"/><use href="file:///etc/passwd#a"/><style>@import url(http://127.0.0.1:9/x.css);rect{fill:url(http://127.0.0.1:9/#a)}</style>',
      ),
      'shown',
    ],
    [
      'link.svg',
      svg(
        `<a xlink:href="javascript:${sting}"><text y="20">x</text></a><animate onbegin="${sting}"/><set attributeName="onmouseover" to="${sting}"/>`,
      ),
      'shown',
    ],
    [
      'pixels.svg',
      svg(`<image width="9" height="9" href="data:image/png;base64,${pngOfSize(65_536).toString('base64')}"/>`),
      tooComplex,
    ],
    ['entities.svg', `${entities}${svg('<text>&b;</text>')}`, refused('file.unreadable')],
    ['laughs.svg', svg(`<defs><rect id="l0" width="1" height="1"/>${laughs}</defs><use href="#l12"/>`), tooComplex],
    ['deep.svg', svg('<g>'.repeat(50_000) + '</g>'.repeat(50_000)), tooComplex],
    ['huge.svg', svg('').replaceAll('"100"', '"1000000000"'), 'shown'],
  ];
}

function hostileDxfs(): [string, string, HostileFile['end']][] {
  const insert = (name: string, ...array: readonly (readonly [number, number])[]) =>
    entity('INSERT', [2, name], [10, 0], [20, 0], ...array);
  const deep = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`d${at}`, insert(`d${at + 1}`) + line]));
  const vertices = Array.from({ length: 800_000 }, (_, at) => `10\n${at % 997}\n20\n${at % 991}\n`).join('');
  return [
    ['itself.dxf', dxfOf(insert('a') + line, { blocks: { a: insert('b'), b: insert('a') } }), 'shown'],
    ['array.dxf', dxfOf(insert('a', [70, 1_000], [71, 1_000], [44, 1], [45, 1]), { blocks: { a: line } }), tooComplex],
    ['deep.dxf', dxfOf(insert('d0'), { blocks: deep }), 'shown'],
    ['long.dxf', dxfOf(`0\nLWPOLYLINE\n8\n0\n${vertices}`), tooComplex],
    ['astray.dxf', dxfOf(line + entity('CIRCLE', [10, 'NaN'], [20, 'Infinity'], [40, 1e300])), 'shown'],
    [
      'markup.dxf',
      dxfOf(line + entity('TEXT', [10, 0], [20, 0], [40, 9], [1, `</text><script>${sting}</script>`])),
      'shown',
    ],
  ];
}

/** A PNG whose header promises this many points on a side; its body is a few bytes. */
function pngOfSize(side: number): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    const named = Buffer.concat([Buffer.from(type), body]);
    size.writeUInt32BE(body.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([size, named, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

/** An empty archive but for the name of one entry. */
function zipOf(name: string): Buffer {
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name)]);
}
