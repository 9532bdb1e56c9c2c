import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../unreadable-file.ts';
import type { XmlLimits } from './xml-limits.ts';

export interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void;
  text(text: string): void;
  close(name: string): void;
}

export interface XmlParser {
  write(text: string): void;
  /** Says that nothing more comes; throws `xml-truncated` when something was still open. */
  end(): void;
}

/** XML allows no such characters, yet descriptions pasted from elsewhere bring them; they carry no meaning. */
const forbiddenCharacters = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const sliceChars = 32 * 1024;
const prologCharsMax = 64 * 1024;

/**
 * A pushed XML parser that hands on local names and holds little: no DOCTYPE (so no entities of the file's own, and
 * nothing is ever fetched), limits on depth, attributes and the size of any token. Several documents one after
 * another in one file, as chunked uploads leave them, are read as one.
 */
export function parseXml(handler: XmlHandler, limits: XmlLimits): XmlParser {
  const parser = new SaxesParser();
  const place = () => ({ line: parser.line, column: parser.column });
  const progress = { sinceEvent: 0, depth: 0, roots: 0, prolog: '', ending: false };
  listen(parser, handler, limits, progress);
  parser.on('error', (error) => {
    // What stands between two documents of one file (a second declaration, a byte order mark) breaks nothing.
    const between = progress.depth === 0 && progress.roots > 0 && !progress.ending;
    if (between || error.message.includes('only one root')) return;
    throw new UnreadableFile(progress.ending ? 'xml-truncated' : 'xml-malformed', { reason: reasonOf(error) }, place());
  });
  return {
    write(text) {
      const clean = text.replace(forbiddenCharacters, ' ');
      if (progress.roots === 0) readProlog(clean, progress);
      for (let start = 0; start < clean.length; start += sliceChars) {
        const slice = clean.slice(start, start + sliceChars);
        progress.sinceEvent += slice.length;
        parser.write(slice);
        if (progress.sinceEvent > limits.tokenCharsMax) throw new UnreadableFile('xml-text-too-long', {}, place());
      }
    },
    end() {
      progress.ending = true;
      parser.close();
    },
  };
}

interface Progress {
  sinceEvent: number;
  depth: number;
  roots: number;
  prolog: string;
  ending: boolean;
}

function listen(parser: SaxesParser, handler: XmlHandler, limits: XmlLimits, progress: Progress): void {
  const refuse = (code: 'xml-doctype' | 'xml-too-deep' | 'xml-attributes-too-many' | 'xml-text-too-long'): never => {
    throw new UnreadableFile(code, {}, { line: parser.line, column: parser.column });
  };
  let attributes = new Map<string, string>();
  parser.on('doctype', () => refuse('xml-doctype'));
  parser.on('attribute', ({ name, value }) => {
    if (value.length > limits.attributeCharsMax) refuse('xml-text-too-long');
    attributes.set(localName(name), value);
    if (attributes.size > limits.attributesMax) refuse('xml-attributes-too-many');
  });
  parser.on('opentag', ({ name }) => {
    progress.sinceEvent = 0;
    progress.depth += 1;
    if (progress.depth === 1) progress.roots += 1;
    if (progress.depth > limits.depthMax) refuse('xml-too-deep');
    const own = attributes;
    attributes = new Map();
    handler.open(localName(name), own, parser.line);
  });
  const pass = (text: string) => {
    progress.sinceEvent = 0;
    if (progress.depth > 0) handler.text(text);
  };
  parser.on('text', pass);
  parser.on('cdata', pass);
  parser.on('closetag', ({ name }) => {
    progress.sinceEvent = 0;
    progress.depth -= 1;
    handler.close(localName(name));
  });
}

/**
 * A DOCTYPE is refused where it begins, since its inside may be as long as the file. What is not XML at all is
 * recognised by its beginning too, before the parser complains of a character in the middle of it.
 */
function readProlog(text: string, progress: Progress): void {
  progress.prolog += text.slice(0, prologCharsMax - progress.prolog.length);
  const start = progress.prolog.trimStart();
  if (start !== '' && !start.startsWith('<')) throw new UnreadableFile('xml-not');
  if (startsWithDoctype(start)) throw new UnreadableFile('xml-doctype', {}, { line: 1, column: 0 });
}

/** Walks over declarations and comments by hand: a pattern for this would backtrack without end on a hostile file. */
function startsWithDoctype(prolog: string): boolean {
  let rest = prolog;
  while (rest.startsWith('<?') || rest.startsWith('<!--')) {
    const closing = rest.startsWith('<?') ? '?>' : '-->';
    const end = rest.indexOf(closing);
    if (end === -1) return false;
    rest = rest.slice(end + closing.length).trimStart();
  }
  return rest.slice(0, 9).toUpperCase() === '<!DOCTYPE';
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function reasonOf(error: Error): string {
  return error.message.replace(/^\d+:\d+: /, '').slice(0, 200);
}
