export { productCard } from './product-card.ts';
export { productSales, productSalesSchema } from './product-sales.ts';
