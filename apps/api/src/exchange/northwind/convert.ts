import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvText } from './csv-text.ts';
import { discountedAmounts } from './discounted-amounts.ts';
import { readNorthwind, type SqlRow } from './read-northwind.ts';

/** Where the three tables of the sample were written. */
export interface NorthwindFiles {
  readonly clients: string;
  readonly products: string;
  readonly orders: string;
}

/**
 * Writes the sample database as our canonical tables, so that an import can be tried on three years of somebody's
 * real-looking trade: 830 orders, 2 155 lines, 1 265 793.04 after discounts.
 */
export function convertNorthwind(sqlitePath: string, folder: string): NorthwindFiles {
  const { clients, products, lines } = readNorthwind(sqlitePath);
  mkdirSync(folder, { recursive: true });
  const write = (table: string, rows: readonly Readonly<Record<string, string>>[]) => {
    const path = join(folder, `${table}.csv`);
    writeFileSync(path, csvText(rows));
    return path;
  };
  const amounts = discountedAmounts(
    lines.map((line) => ({
      order: Number(line.OrderID),
      priceKopecks: Math.round(Number(line.UnitPrice) * 100),
      quantity: Number(line.Quantity),
      discountPercent: Math.round(Number(line.Discount) * 100),
    })),
  );
  return {
    clients: write('clients', clients.map(clientRow)),
    products: write('products', products.map(productRow)),
    orders: write(
      'orders',
      lines.map((line, at) => orderRow(line, amounts[at] ?? 0)),
    ),
  };
}

function clientRow(row: SqlRow): Readonly<Record<string, string>> {
  const address = [row.PostalCode, row.Country, row.City, row.Address].map(text).filter((part) => part !== '');
  return {
    name: text(row.CompanyName),
    region: text(row.Region) || text(row.Country),
    phone: text(row.Phone),
    contact: text(row.ContactName),
    address: address.join(', '),
    external_id: text(row.CustomerID),
  };
}

function productRow(row: SqlRow): Readonly<Record<string, string>> {
  return {
    article: articleOf(row.ProductID),
    name: text(row.ProductName),
    group: text(row.CategoryName),
    unit: 'шт',
    price: rubles(Math.round(Number(row.UnitPrice) * 100)),
    stock: text(row.UnitsInStock),
    external_id: text(row.ProductID),
  };
}

function orderRow(row: SqlRow, amountKopecks: number): Readonly<Record<string, string>> {
  return {
    number: text(row.OrderID),
    client: text(row.CompanyName),
    manager: text(row.Manager),
    requested_at: text(row.OrderDate),
    confirmed_at: text(row.OrderDate),
    product_group: text(row.CategoryName),
    article: articleOf(row.ProductID),
    quantity: text(row.Quantity),
    price: rubles(Math.round(Number(row.UnitPrice) * 100)),
    amount: rubles(amountKopecks),
    requested_ship_date: text(row.RequiredDate),
    promised_ship_date: text(row.RequiredDate),
    shipped_at: text(row.ShippedDate),
    external_id: text(row.OrderID),
  };
}

/** The sample has no articles; its products are known by number. */
function articleOf(productId: SqlRow[string] | undefined): string {
  return `NW-${text(productId).padStart(3, '0')}`;
}

function text(value: SqlRow[string] | undefined): string {
  return value === null || value === undefined ? '' : String(value).trim();
}

function rubles(kopecks: number): string {
  return (kopecks / 100).toFixed(2);
}

if (import.meta.main) {
  const [sqlitePath, folder] = process.argv.slice(2);
  if (sqlitePath === undefined || folder === undefined) {
    console.error('usage: node apps/api/src/exchange/northwind/convert.ts SQLITE DIR');
    process.exitCode = 2;
  } else {
    console.log(JSON.stringify(convertNorthwind(sqlitePath, folder)));
  }
}
