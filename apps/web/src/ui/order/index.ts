export * from './line-name.tsx';
export * from './main-product.tsx';
export * from './order-link.tsx';
export * from './slip.tsx';
export * from './stage-path.tsx';
export * from './stage-strip.tsx';
