const signs: Readonly<Record<string, string>> = { c: 'Ø', d: '°', p: '±', '%': '%' };

/** Words of TEXT: `%%c` and its like are signs, `%%u` only asks for a line below. */
export function plainWords(text: string): string {
  return fromUnicodeCodes(text)
    .replace(/%%(\d{3}|[a-z%])/gi, (_, code: string) => {
      if (/\d/.test(code)) return String.fromCharCode(Number(code));
      return signs[code.toLowerCase()] ?? '';
    })
    .replaceAll(/\p{Cc}/gu, ' ');
}

function fromUnicodeCodes(text: string): string {
  return text.replace(/\\U\+([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Stands for a backslash or brace that is meant as one, while codes are taken out. */
const [keptSlash, keptOpen, keptClose] = ['\uE000', '\uE001', '\uE002'];

/** Paragraphs of MTEXT without its formatting; of a fraction, «above/below». */
export function paragraphsOf(text: string): string[] {
  const bare = fromUnicodeCodes(text)
    .replaceAll('\\\\', keptSlash)
    .replaceAll('\\{', keptOpen)
    .replaceAll('\\}', keptClose)
    .replace(/\\S([^;]*);/g, (_, parts: string) =>
      parts
        .replace(/\s*[#/]\s*/, '/')
        .replace(/\s*\^\s*/, ' ')
        .trim(),
    )
    .replace(/\\[ACFHQTWacfhpqtw][^;\\{}]*;/g, '')
    .replace(/\\[LlOoKk]/g, '')
    .replaceAll('\\~', '\u00a0')
    .replaceAll(/[{}]/g, '')
    .replace(/\^[IJM ]/g, ' ')
    .replaceAll('\\X', '\\P')
    .replaceAll('\\N', '\\P');
  return bare
    .split('\\P')
    .map((paragraph) =>
      plainWords(paragraph).replaceAll(keptSlash, '\\').replaceAll(keptOpen, '{').replaceAll(keptClose, '}').trimEnd(),
    );
}
