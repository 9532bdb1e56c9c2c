-- Activities and what came of levers go with a client that becomes part of another, as all else of the client does.
CREATE TRIGGER "Activity_follow_merged_client" BEFORE INSERT OR UPDATE OF "clientId" ON "Activity"
  FOR EACH ROW EXECUTE FUNCTION follow_merged_client();
CREATE TRIGGER "LeverUse_follow_merged_client" BEFORE INSERT OR UPDATE OF "clientId" ON "LeverUse"
  FOR EACH ROW EXECUTE FUNCTION follow_merged_client();
