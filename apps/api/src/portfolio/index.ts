export { readPortfolio } from './read-portfolio.ts';
export { portfolioRouter } from './router.ts';
