import { describe, expect, it } from 'vitest';
import { cleanSvg } from './clean-svg.ts';

const svg = (body: string, root = 'width="210mm" height="297mm"') =>
  `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd"><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${root}>${body}</svg>`;
const cleaned = async (body: string, root?: string) => (await cleanSvg(svg(body, root))).svg;

describe('an SVG written anew', () => {
  it('keeps what draws, gradients and styles that point within it among them', async () => {
    const body =
      '<style>.a{fill:url(#g)}</style><defs><linearGradient id="g"><stop offset="0"></stop></linearGradient></defs><path class="a" d="M0 0L9 9" style="stroke:#111"></path><text x="1">Вал &amp; втулка</text>';
    expect(await cleaned(body)).toContain(body);
  });

  it('takes its size from its box, or from what it asks for, and never more than a screen', async () => {
    expect(await cleanSvg(svg('', 'viewBox="0 0 20 10" width="9e9"'))).toMatchObject({ width: 1_600, height: 800 });
    expect((await cleanSvg(svg(''))).svg).toContain('viewBox="0 0 793.7');
    await expect(cleanSvg(svg('', ''))).rejects.toMatchObject({ problem: 'empty' });
  });

  it.each([
    ['<script>x()</script>', 'x()'],
    ['<g onclick="x()"></g>', 'x()'],
    ['<foreignObject><p>x()</p></foreignObject>', 'x()'],
    ['<a xlink:href="javascript:x()"></a>', 'x()'],
    ['<use xlink:href="other.svg#a"></use>', 'other'],
    ['<image href="data:image/svg+xml;base64,PHN2Zz4="></image>', 'data:'],
    ['<rect fill="url(http://other/)"></rect>', 'other'],
    ['<rect style="fill:url( &quot;http://other/&quot; )"></rect>', 'other'],
    ['<style>@import "other"; rect{fill:u\\72l(http://other)}</style>', 'other'],
    ['<style><![CDATA[</style><script>x()</script>]]></style>', '<script'],
  ])('%s loses what could do more', async (body, sting) => {
    expect(await cleaned(body)).not.toContain(sting);
  });

  it('a picture of its own stays, unless it is a bomb or broken', async () => {
    const dot =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    expect(await cleaned(`<image xlink:href="${dot}"></image>`)).toContain(dot);
    await expect(cleaned('<image href="data:image/png;base64,AAAA"></image>')).rejects.toMatchObject({
      problem: 'broken',
    });
  });

  it('one that uses itself is too complex', async () => {
    await expect(cleaned('<g id="a"><use href="#a"></use></g>')).rejects.toMatchObject({ problem: 'tooComplex' });
  });
});
