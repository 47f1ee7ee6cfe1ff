-- The function compares the images before and after a statement by joining them. PostgreSQL keeps the row count it met
-- when the function first ran in a session, so after an edit of one record a change of ten thousand would be joined
-- row by row with row. Without nested loops both are hashed, which is as good for one row.
ALTER FUNCTION ledger_capture() SET enable_nestloop = off;
