/** What a thing looks like, as far as drawings and pictures go. */
export type Shape =
  | {
      readonly kind: 'round';
      readonly shell: number;
      readonly pins: number;
      readonly socket: boolean;
      readonly mount: 'cable' | 'flange';
      readonly finish: Finish;
    }
  | {
      readonly kind: 'rectangular';
      readonly rows: number;
      readonly pins: number;
      readonly pitch: number;
      readonly socket: boolean;
      readonly housing: 'metal' | 'plastic';
    }
  | { readonly kind: 'coaxial'; readonly diameter: number; readonly angled: boolean; readonly finish: Finish }
  | {
      readonly kind: 'harness';
      readonly branches: number;
      readonly length: number;
      readonly ends: 'round' | 'rectangular' | 'coaxial';
    }
  | { readonly kind: 'contact'; readonly diameter: number; readonly socket: boolean; readonly finish: Finish }
  | { readonly kind: 'backshell'; readonly shell: number; readonly angled: boolean; readonly finish: Finish }
  | { readonly kind: 'cap'; readonly shell: number; readonly finish: Finish };

export type Finish = 'nickel' | 'cadmium' | 'black' | 'gold';

export type ShapeOf<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>;
