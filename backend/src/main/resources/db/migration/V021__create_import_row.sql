-- One upload of a table: what was asked, and how the file was understood. The job of the same id carries its progress.
CREATE TABLE import_run (
    job_id         uuid        NOT NULL,
    target         text        NOT NULL,
    file_id        uuid        NOT NULL,
    file_name      text        NOT NULL,
    owner_id       uuid        NOT NULL,
    owner_name     text        NOT NULL,
    dry_run        boolean     NOT NULL,
    on_error       text        NOT NULL,
    encoding_asked text        NOT NULL,
    scope          jsonb       NOT NULL,
    attempt        uuid,
    sheet          text,
    other_sheets   text[]      NOT NULL DEFAULT '{}',
    header_first   integer,
    header_last    integer,
    encoding       text,
    sample_before  text,
    sample_after   text,
    columns        jsonb       NOT NULL DEFAULT '[]',
    counts         jsonb,
    applied        boolean     NOT NULL DEFAULT false,
    created_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_import_run PRIMARY KEY (job_id),
    CONSTRAINT fk_import_run_job FOREIGN KEY (job_id) REFERENCES job (id) ON DELETE CASCADE,
    CONSTRAINT fk_import_run_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
    CONSTRAINT ck_import_run_on_error CHECK (on_error IN ('REJECT_ALL', 'SKIP_ROWS')),
    CONSTRAINT ck_import_run_encoding_asked CHECK (encoding_asked IN ('AUTO', 'UNICODE', 'TCVN3', 'VNI')),
    CONSTRAINT ck_import_run_encoding CHECK (encoding IN ('UNICODE', 'TCVN3', 'VNI')),
    CONSTRAINT ck_import_run_applied CHECK (NOT (dry_run AND applied))
);
CREATE INDEX ix_import_run_created_at ON import_run (created_at, job_id);
CREATE INDEX ix_import_run_owner ON import_run (owner_id, created_at, job_id);

-- Rows of an uploaded table while and after an import looked at them. Not business records: what an import changes in
-- the register goes through the register's own tables and the ledger.
CREATE TABLE import_row (
    job_id              uuid    NOT NULL,
    row_number          integer NOT NULL,
    action              text    NOT NULL,
    name                text,
    tax_code            text,
    certificate_number  text,
    content             jsonb,
    issues              jsonb   NOT NULL DEFAULT '[]',
    cooperative_id      uuid,
    cooperative_version bigint,
    register_changed    boolean NOT NULL DEFAULT false,
    changes             jsonb,
    CONSTRAINT pk_import_row PRIMARY KEY (job_id, row_number),
    CONSTRAINT fk_import_row_run FOREIGN KEY (job_id) REFERENCES import_run (job_id) ON DELETE CASCADE,
    CONSTRAINT ck_import_row_action CHECK (action IN ('PENDING', 'CREATE', 'UPDATE', 'UNCHANGED', 'ERROR', 'SKIPPED'))
);
CREATE INDEX ix_import_row_action ON import_row (job_id, action, row_number);
