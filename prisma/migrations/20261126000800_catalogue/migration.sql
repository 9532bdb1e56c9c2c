-- AlterTable
ALTER TABLE "Property" ADD COLUMN     "choices" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'text',
ADD COLUMN     "unit" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "GroupProperty" (
    "groupId" UUID NOT NULL,
    "propertyId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "GroupProperty_pkey" PRIMARY KEY ("groupId","propertyId")
);

-- AddForeignKey
ALTER TABLE "GroupProperty" ADD CONSTRAINT "GroupProperty_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "ProductGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupProperty" ADD CONSTRAINT "GroupProperty_propertyId_fkey" FOREIGN KEY ("propertyId") REFERENCES "Property"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Property" ADD CONSTRAINT "Property_kind" CHECK ("kind" IN ('text', 'number', 'choice'));
CREATE INDEX "GroupProperty_propertyId_idx" ON "GroupProperty" ("propertyId");

-- An article as it is recognised whoever typed it: see articleKey in the domain, which says the same.
CREATE FUNCTION article_key(article text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURNS NULL ON NULL INPUT AS $$
  SELECT translate(upper(article),
    'АВЕЁКМНОРСТУХІЅЈ' || E' \t\n\r\u00A0\u2007\u202F-\u2010\u2011\u2012\u2013\u2014\u2212_.,/\\()[]"''«»“”„№#:;*',
    'ABEEKMHOPCTYXISJ')
$$;
CREATE INDEX "Product_articleKey" ON "Product" (article_key("article"));
CREATE INDEX "Product_articleKey_trgm" ON "Product" USING gin (article_key("article") gin_trgm_ops);

-- The number a property's value is, or null: what ranges are filtered by.
CREATE FUNCTION property_number(value text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURNS NULL ON NULL INPUT AS $$
  SELECT CASE WHEN value ~ '^ *-?[0-9]{1,12}([.,][0-9]{1,6})? *$' THEN replace(btrim(value), ',', '.')::numeric END
$$;
CREATE INDEX "ProductPropertyValue_number" ON "ProductPropertyValue" ("propertyId", property_number("value"));

GRANT SELECT, INSERT, UPDATE, DELETE ON "GroupProperty" TO svodka_app;
