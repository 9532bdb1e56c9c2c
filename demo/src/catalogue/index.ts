export { type Catalogue, type DesignUse, makeCatalogue } from './catalogue.ts';
export { priceOn } from './prices.ts';
export type { DemoProduct } from './product.ts';
export type { Finish, Shape, ShapeOf } from './shape.ts';
