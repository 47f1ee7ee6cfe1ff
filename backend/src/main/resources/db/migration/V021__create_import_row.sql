-- Rows of an uploaded table while and after an import looked at them. Not business records: what an import changes in
-- the register goes through the register's own tables and the ledger.
CREATE TABLE import_row (
    job_id         uuid    NOT NULL,
    row_number     integer NOT NULL,
    action         text    NOT NULL,
    name           text,
    tax_code       text,
    certificate_number text,
    cooperative_id uuid,
    content        jsonb,
    issues         jsonb   NOT NULL DEFAULT '[]',
    CONSTRAINT pk_import_row PRIMARY KEY (job_id, row_number),
    CONSTRAINT fk_import_row_job FOREIGN KEY (job_id) REFERENCES job (id) ON DELETE CASCADE,
    CONSTRAINT ck_import_row_action CHECK (action IN ('PENDING', 'CREATE', 'UPDATE', 'UNCHANGED', 'ERROR', 'SKIPPED'))
);
CREATE INDEX ix_import_row_action ON import_row (job_id, action, row_number);
CREATE INDEX ix_import_row_tax_code ON import_row (job_id, tax_code) WHERE tax_code IS NOT NULL;
CREATE INDEX ix_import_row_certificate ON import_row (job_id, certificate_number) WHERE certificate_number IS NOT NULL;
