import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';

export type SqlRow = Readonly<Record<string, SQLOutputValue>>;

export interface Northwind {
  readonly clients: readonly SqlRow[];
  readonly products: readonly SqlRow[];
  readonly lines: readonly SqlRow[];
}

/** The trading company of the sample database: its customers, products and three years of order lines. */
export function readNorthwind(sqlitePath: string): Northwind {
  const database = new DatabaseSync(sqlitePath, { readOnly: true });
  try {
    return {
      clients: database.prepare('SELECT * FROM Customers ORDER BY CustomerID').all(),
      products: database
        .prepare(
          'SELECT p.*, c.CategoryName FROM Products p LEFT JOIN Categories c USING (CategoryID) ORDER BY ProductID',
        )
        .all(),
      lines: database.prepare(orderLines).all(),
    };
  } finally {
    database.close();
  }
}

const orderLines = `
  SELECT o.OrderID, c.CompanyName, e.FirstName || ' ' || e.LastName AS Manager, o.OrderDate, o.RequiredDate,
         o.ShippedDate, d.ProductID, d.UnitPrice, d.Quantity, d.Discount, g.CategoryName, o.CustomerID
  FROM Orders o
  JOIN "Order Details" d USING (OrderID)
  JOIN Products p USING (ProductID)
  LEFT JOIN Categories g USING (CategoryID)
  LEFT JOIN Customers c USING (CustomerID)
  LEFT JOIN Employees e USING (EmployeeID)
  ORDER BY o.OrderID, d.ProductID`;
