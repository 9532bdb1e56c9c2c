/** What a picture needs; everything else (scripts, foreign objects, animation, filters) is dropped whole. */
const elements = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath style switch
  linearGradient radialGradient stop pattern clipPath mask marker image`.split(/\s+/),
);

/** A link becomes a group: what it holds is drawn, where it leads is forgotten. */
export function elementAs(name: string): string | null {
  if (name === 'a') return 'g';
  return elements.has(name) ? name : null;
}

export type Attribute = readonly [name: string, value: string];

/** The bytes of a picture that stands in the SVG itself: of the kinds we would take alone. */
export function pictureWithin(address: string): Buffer | null {
  const parts = /^data:image\/(?:png|jpe?g|webp);base64,([a-z0-9+/=\s]+)$/i.exec(address);
  return parts?.[1] === undefined ? null : Buffer.from(parts[1], 'base64');
}

/** Null when the attribute could do more than look: run, fetch or lead away. */
export function attributeAs(element: string, name: string, value: string): Attribute | null {
  if (name === 'href' || name === 'xlink:href') {
    const address = value.trim();
    return address.startsWith('#') || (element === 'image' && pictureWithin(address) !== null)
      ? ['href', address]
      : null;
  }
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
