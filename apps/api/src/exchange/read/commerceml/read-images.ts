import { safeRelativePath } from '../safe-relative-path.ts';
import type { ImageReference } from './product-record.ts';
import type { Warn } from './read-fields.ts';
import { requisitesOf } from './read-requisites.ts';
import { childrenOf, ownText, type XmlNode } from './xml-node.ts';

/** Pictures in the order of the file, each once, with the captions that come apart as `path#caption`. */
export function readImages(node: XmlNode, warn: Warn): readonly ImageReference[] {
  const captions = captionsOf(node);
  const images = new Map<string, ImageReference>();
  for (const picture of childrenOf(node, 'Картинка')) {
    const written = ownText(picture);
    if (written === null) continue;
    const path = safeRelativePath(written);
    if (path === null) warn('picture-path-unsafe', picture.line, picture.name, written);
    else images.set(path, { path, caption: captions.get(path) ?? null });
  }
  return [...images.values()];
}

function captionsOf(node: XmlNode): ReadonlyMap<string, string> {
  const captions = new Map<string, string>();
  for (const { name, values } of requisitesOf(node)) {
    if (name !== 'ОписаниеФайла') continue;
    for (const value of values) {
      const at = value.indexOf('#');
      const path = at === -1 ? null : safeRelativePath(value.slice(0, at));
      const caption = value.slice(at + 1).trim();
      if (path !== null && caption !== '') captions.set(path, caption);
    }
  }
  return captions;
}
