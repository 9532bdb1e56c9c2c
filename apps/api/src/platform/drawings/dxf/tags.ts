/** A group of a DXF: its code, and its value as it is written. */
export interface Tag {
  readonly code: number;
  readonly text: string;
}

/** The groups of one entity, in their order, read by code. */
export class Tags {
  readonly all: readonly Tag[];
  constructor(all: readonly Tag[]) {
    this.all = all;
  }

  text(code: number): string | undefined {
    return this.all.find((tag) => tag.code === code)?.text;
  }

  texts(code: number): string[] {
    return this.all.filter((tag) => tag.code === code).map((tag) => tag.text);
  }

  /** Not a number where it is malformed: whatever is drawn with it is left out. */
  number(code: number): number | undefined {
    const text = this.text(code);
    return text === undefined ? undefined : Number(text);
  }

  numbers(code: number): number[] {
    return this.texts(code).map(Number);
  }

  /** The first point whose x has this code; its y and z follow with codes greater by 10 and 20. */
  point(code: number): { x: number; y: number; z: number } | undefined {
    const x = this.number(code);
    if (x === undefined) return undefined;
    return { x, y: this.number(code + 10) ?? 0, z: this.number(code + 20) ?? 0 };
  }

  has(code: number, bit: number): boolean {
    return ((this.number(code) ?? 0) & bit) !== 0;
  }
}
