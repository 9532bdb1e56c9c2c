export const limitTables = `
CREATE SCHEMA lim;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE lim.managers (id int PRIMARY KEY, login text, name text);
CREATE TABLE lim.groups (id int PRIMARY KEY, name text);
CREATE TABLE lim.products (id int PRIMARY KEY, code text, name text, group_id int REFERENCES lim.groups, price numeric(14,2));
CREATE TABLE lim.clients (id int PRIMARY KEY, code text, name text, tax_id text, city text, manager_id int REFERENCES lim.managers);
CREATE TABLE lim.contacts (id int PRIMARY KEY, client_id int REFERENCES lim.clients, name text, email text, phone text);
CREATE TABLE lim.addresses (id int PRIMARY KEY, client_id int REFERENCES lim.clients, street text, city text, zip text);
CREATE TABLE lim.orders (id int PRIMARY KEY, number text, client_id int REFERENCES lim.clients,
  manager_id int REFERENCES lim.managers, date date, promised date, stage text, total numeric(14,2), paid numeric(14,2));
CREATE TABLE lim.lines (id int PRIMARY KEY, order_id int REFERENCES lim.orders, seq int,
  product_id int REFERENCES lim.products, qty numeric, price numeric(14,2), amount numeric(14,2));`;

export const limitIndexes = `
CREATE INDEX ON lim.orders (manager_id, date DESC, id DESC) WHERE stage IN ('draft', 'quotation', 'confirmed');
CREATE INDEX ON lim.orders (client_id, date DESC, id DESC);
CREATE INDEX ON lim.contacts (client_id);
CREATE INDEX ON lim.addresses (client_id);
CREATE INDEX ON lim.lines (order_id);
CREATE INDEX ON lim.clients USING gin (name gin_trgm_ops);`;
