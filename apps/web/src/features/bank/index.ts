export { BankPage } from './bank-page.tsx';
