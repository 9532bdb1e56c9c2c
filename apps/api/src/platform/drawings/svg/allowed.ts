/** What a picture needs; everything else (scripts, foreign objects, animation, filters, pictures within) is dropped whole. */
const elements = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath style switch
  linearGradient radialGradient stop pattern clipPath mask marker`.split(/\s+/),
);

/** A link becomes a group: what it holds is drawn, where it leads is forgotten. */
export function elementAs(name: string): string | null {
  if (name === 'a') return 'g';
  return elements.has(name) ? name : null;
}

/** Null when the attribute could do more than look: run, fetch or lead away. */
export function attributeAs(name: string, value: string): readonly [name: string, value: string] | null {
  if (name === 'href' || name === 'xlink:href') return value.trim().startsWith('#') ? ['href', value.trim()] : null;
  if (name === 'xml:space') return [name, value];
  if (name.includes(':') || name === 'xmlns' || /^on/i.test(name) || /[^\w-]/.test(name)) return null;
  if (name === 'style') return [name, cleanStyle(value)];
  return /url\s*\(\s*['"]?\s*(?!['"#\s])/i.test(value) || value.includes('\\') ? null : [name, value];
}

/** Rules that only point within the picture. An escape may hide anything, so a sheet with one is dropped. */
export function cleanStyle(css: string): string {
  if (css.includes('\\')) return '';
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/@(import|charset|namespace)[^;]*;?/gi, '')
    .replaceAll(/@font-face\s*\{[^}]*\}?/gi, '')
    .replaceAll(/(url|image|image-set|src)\s*\(\s*(?!\s*['"]?#)[^)]*\)?/gi, 'none');
}
