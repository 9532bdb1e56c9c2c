-- The day of the money stands in the allocation too: it never changes, as payments are only added.
ALTER TABLE "Allocation" ADD COLUMN "day" DATE NOT NULL DEFAULT '-infinity'::date;
UPDATE "Allocation" a SET "day" = y."day" FROM "Payment" y WHERE y."id" = a."paymentId";

CREATE FUNCTION allocation_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "day" INTO STRICT NEW."day" FROM "Payment" WHERE "id" = NEW."paymentId";
  RETURN NEW;
END $$;
CREATE TRIGGER "Allocation_day" BEFORE INSERT ON "Allocation" FOR EACH ROW EXECUTE FUNCTION allocation_day();

-- What was of a day or before it and was written down on that day or after it, found by the day: how debts looked then.
DROP INDEX "Shipment_recordedAt";
DROP INDEX "Allocation_recordedAt";
CREATE INDEX "Shipment_recorded" ON "Shipment"
  USING gist (daterange("day", greatest("day", ("recordedAt" AT TIME ZONE 'UTC')::date), '[]'));
CREATE INDEX "Allocation_recorded" ON "Allocation"
  USING gist (daterange("day", greatest("day", ("recordedAt" AT TIME ZONE 'UTC')::date), '[]'));
