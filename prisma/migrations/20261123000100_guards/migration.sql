-- What Prisma's schema language can't say: checks, partial and trigram indexes, the audit chain, the maintained
-- aggregate and the rights of the application's role.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Facts that no code path may break.
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_quantities" CHECK (
  "quantity" > 0 AND "shippedQuantity" >= 0 AND "writtenOffQuantity" >= 0
  AND "shippedQuantity" <= "readyQuantity" AND "readyQuantity" <= "quantity"
  AND "shippedQuantity" + "writtenOffQuantity" <= "quantity");
ALTER TABLE "SchedulePart" ADD CONSTRAINT "SchedulePart_paid" CHECK ("paid" >= 0 AND "paid" <= GREATEST("amount", 0));
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_unallocated" CHECK (
  ("amount" >= 0 AND "unallocated" BETWEEN 0 AND "amount") OR ("amount" < 0 AND "unallocated" BETWEEN "amount" AND 0));
ALTER TABLE "User" ADD CONSTRAINT "User_role" CHECK (
  "role" IN ('manager', 'service', 'dispatcher', 'economist', 'director', 'admin'));
ALTER TABLE "ClientResponsibility" ADD CONSTRAINT "ClientResponsibility_days" CHECK ("untilDay" IS NULL OR "untilDay" >= "fromDay");
CREATE UNIQUE INDEX "StageVisit_current" ON "StageVisit" ("orderId") WHERE "leftAt" IS NULL;

-- The worklist: open orders only, in each order a person may ask for.
CREATE INDEX "Order_open_newest" ON "Order" ("managerId", "requestedOn" DESC, "id" DESC) WHERE "open";
CREATE INDEX "Order_open_urgency" ON "Order" ("managerId", (coalesce("stageDueAt", '9999-12-31 00:00:00+00'::timestamptz)), "id") WHERE "open";
CREATE INDEX "Order_all_open_urgency" ON "Order" ((coalesce("stageDueAt", '9999-12-31 00:00:00+00'::timestamptz)), "id") WHERE "open";
CREATE INDEX "Order_all_open_newest" ON "Order" ("requestedOn" DESC, "id" DESC) WHERE "open";
CREATE INDEX "Order_all_open_shipDate" ON "Order" ((coalesce("currentShipDate", '9999-12-31'::date)), "id") WHERE "open";
CREATE INDEX "Order_all_open_amount" ON "Order" ("amount" DESC, "id" DESC) WHERE "open";
CREATE INDEX "Order_all_open_waitsFor" ON "Order" ("waitsFor", "stageDueAt") WHERE "open";
CREATE INDEX "Order_client_open" ON "Order" ("clientId") INCLUDE ("amount") WHERE "open";
CREATE INDEX "Order_client_unsettled" ON "Order" ("clientId") WHERE "shippedAmount" <> "paid" AND NOT "paymentWrittenOff";
CREATE INDEX "Payment_client_unallocated" ON "Payment" ("clientId", "day") WHERE "unallocated" <> 0;
CREATE INDEX "Notification_unread" ON "Notification" ("userId") WHERE "readAt" IS NULL;
CREATE INDEX "SchedulePart_unpaid" ON "SchedulePart" ("plannedOn") WHERE "paid" < "amount";

-- Where a live reader resumes.
CREATE INDEX "Event_txid" ON "Event" USING brin ("txid");

-- Search by part of anything.
CREATE INDEX "Client_searchName_trgm" ON "Client" USING gin ("searchName" gin_trgm_ops);
CREATE INDEX "Client_inn_trgm" ON "Client" USING gin ("inn" gin_trgm_ops);
CREATE INDEX "Contact_name_trgm" ON "Contact" USING gin (lower("name") gin_trgm_ops);
CREATE INDEX "Contact_phoneDigits_trgm" ON "Contact" USING gin ("phoneDigits" gin_trgm_ops);
CREATE INDEX "Order_number_trgm" ON "Order" USING gin ("number" gin_trgm_ops);
CREATE INDEX "Product_article_trgm" ON "Product" USING gin (lower("article") gin_trgm_ops);
CREATE INDEX "Product_name_trgm" ON "Product" USING gin (lower("name") gin_trgm_ops);

-- Order numbers: a sequence a year, so that taking a number locks nobody; a refused order leaves a gap.
CREATE FUNCTION next_order_number(year int) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  sequence_name text := 'order_number_' || year;
BEGIN
  IF to_regclass(sequence_name) IS NULL THEN
    PERFORM pg_advisory_xact_lock(hashtext(sequence_name));
    EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I', sequence_name);
  END IF;
  RETURN year || '-' || lpad(nextval(sequence_name)::text, 5, '0');
END $$;

-- The audit chain: 32 chains by entity, so that writers of different entities don't wait for each other.
CREATE FUNCTION audit_hash(e "Event", previous bytea) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(previous || convert_to(jsonb_build_array(
    e."chain", e."chainSeq", e."id", extract(epoch FROM e."at"), e."type", e."actorId", e."entity", e."entityId",
    e."orderId", e."clientId", e."payload", e."changes")::text, 'UTF8'))
$$;

CREATE FUNCTION audit_chain_of(entity_id uuid) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT get_byte(uuid_send(entity_id), 15) % 32
$$;

INSERT INTO "AuditChain" ("chain", "length", "head") SELECT chain, 0, sha256(convert_to('svodka ' || chain, 'UTF8')) FROM generate_series(0, 31) AS chain;

-- The same digest as audit_hash, written out: a call of it would cost more than the digest.
CREATE FUNCTION audit_link() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  NEW."chain" := get_byte(uuid_send(NEW."entityId"), 15) % 32;
  UPDATE "AuditChain" AS c SET "length" = c."length" + 1, "head" = sha256(c."head" || convert_to(jsonb_build_array(
      NEW."chain", c."length" + 1, NEW."id", extract(epoch FROM NEW."at"), NEW."type", NEW."actorId", NEW."entity",
      NEW."entityId", NEW."orderId", NEW."clientId", NEW."payload", NEW."changes")::text, 'UTF8'))
    WHERE c."chain" = NEW."chain" RETURNING c."length", c."head" INTO NEW."chainSeq", NEW."hash";
  RETURN NEW;
END $$;

CREATE TRIGGER "Event_audit_link" BEFORE INSERT ON "Event" FOR EACH ROW EXECUTE FUNCTION audit_link();

-- Links what a bulk load wrote with triggers off; only the owner of the tables may call it.
CREATE FUNCTION audit_link_loaded() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  e "Event";
  tip "AuditChain";
  linked bigint := 0;
BEGIN
  FOR tip IN SELECT * FROM "AuditChain" ORDER BY "chain" FOR UPDATE LOOP
    FOR e IN SELECT * FROM "Event" WHERE "chainSeq" <= 0 AND audit_chain_of("entityId") = tip."chain" ORDER BY "id" LOOP
      e."chain" := tip."chain";
      e."chainSeq" := tip."length" + 1;
      tip."head" := audit_hash(e, tip."head");
      tip."length" := e."chainSeq";
      UPDATE "Event" SET "chain" = e."chain", "chainSeq" = e."chainSeq", "hash" = tip."head" WHERE "id" = e."id";
      linked := linked + 1;
    END LOOP;
    UPDATE "AuditChain" SET "length" = tip."length", "head" = tip."head" WHERE "chain" = tip."chain";
  END LOOP;
  RETURN linked;
END $$;
REVOKE ALL ON FUNCTION audit_link_loaded() FROM PUBLIC;

-- Orders and amounts by manager and month, cancelled ones left out: kept by triggers, so that no code path can forget it.
-- They fire only for what is counted, so that an order's other changes cost nothing.
CREATE FUNCTION sales_month_count(manager uuid, day date, orders int, amount bigint) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  INSERT INTO "SalesMonth" AS kept ("managerId", "month", "orders", "amount")
  VALUES (manager, date_trunc('month', day)::date, orders, amount)
  ON CONFLICT ("managerId", "month") DO UPDATE
    SET "orders" = kept."orders" + EXCLUDED."orders", "amount" = kept."amount" + EXCLUDED."amount"
$$;

CREATE FUNCTION sales_month_keep() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."cancelledOn" IS NULL THEN
    PERFORM sales_month_count(OLD."managerId", OLD."requestedOn", -1, -OLD."amount");
  END IF;
  IF TG_OP <> 'DELETE' AND NEW."cancelledOn" IS NULL THEN
    PERFORM sales_month_count(NEW."managerId", NEW."requestedOn", 1, NEW."amount");
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION sales_month_count(uuid, date, int, bigint) FROM PUBLIC;

CREATE TRIGGER "Order_sales_month_add" AFTER INSERT OR DELETE ON "Order" FOR EACH ROW EXECUTE FUNCTION sales_month_keep();
CREATE TRIGGER "Order_sales_month_move" AFTER UPDATE OF "managerId", "requestedOn", "amount", "cancelledOn" ON "Order" FOR EACH ROW
  WHEN ((OLD."managerId", OLD."requestedOn", OLD."amount", OLD."cancelledOn")
    IS DISTINCT FROM (NEW."managerId", NEW."requestedOn", NEW."amount", NEW."cancelledOn"))
  EXECUTE FUNCTION sales_month_keep();

-- The application's role: no DDL; events and the audit chain can't be changed, only added to.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'svodka_app') THEN
    CREATE ROLE svodka_app NOLOGIN;
  END IF;
  EXECUTE format('GRANT svodka_app TO %I', current_user);
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT USAGE ON SCHEMA public TO svodka_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO svodka_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO svodka_app;
REVOKE UPDATE, DELETE ON "Event" FROM svodka_app;
REVOKE INSERT, UPDATE, DELETE ON "AuditChain", "SalesMonth", "_prisma_migrations" FROM svodka_app;
