import { UnreadableFile } from '../unreadable-file.ts';
import type { XmlLimits } from '../xml/index.ts';
import type { XmlNode } from './xml-node.ts';

/** Grows the tree of one record at a time, within the limits of a record. */
export interface NodeBuilder {
  isOpen(): boolean;
  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void;
  text(text: string): void;
  /** The whole tree when its outermost element has closed, else null. */
  close(): XmlNode | null;
}

export function buildNodes(limits: XmlLimits): NodeBuilder {
  const openNodes: XmlNode[] = [];
  let nodes = 0;
  let chars = 0;
  const refuseBeyondLimits = () => {
    if (nodes <= limits.recordNodesMax && chars <= limits.recordCharsMax) return;
    const [root] = openNodes;
    throw new UnreadableFile('xml-record-too-large', { element: root?.name ?? '' }, { line: root?.line ?? 0 });
  };
  return {
    isOpen: () => openNodes.length > 0,
    open(name, attributes, line) {
      const node: XmlNode = { name, attributes, line, children: [], text: '' };
      openNodes.at(-1)?.children.push(node);
      openNodes.push(node);
      nodes += 1;
      for (const value of attributes.values()) chars += value.length;
      refuseBeyondLimits();
    },
    text(text) {
      const node = openNodes.at(-1);
      if (node === undefined) return;
      // The indentation of a pretty-printed record is most of its text and says nothing.
      if (node.text === '' && text.trim() === '') return;
      node.text += text;
      chars += text.length;
      refuseBeyondLimits();
    },
    close() {
      const closed = openNodes.pop();
      if (openNodes.length > 0 || closed === undefined) return null;
      nodes = 0;
      chars = 0;
      return closed;
    },
  };
}
