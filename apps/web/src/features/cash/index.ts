export { InflowPage } from './inflow-page.tsx';
