-- Files people send, kept by content in the file store.
CREATE TABLE stored_file (
    id         uuid        NOT NULL,
    name       text        NOT NULL,
    size       bigint      NOT NULL,
    sha256     text        NOT NULL,
    account_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_stored_file PRIMARY KEY (id),
    CONSTRAINT ck_stored_file_size CHECK (size >= 0),
    CONSTRAINT ck_stored_file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CALL ledger_watch('stored_file');

-- Background work. The row is queue entry, progress and outcome at once; `claim` fences out an instance that lost it.
CREATE TABLE job (
    id               uuid        NOT NULL,
    kind             text        NOT NULL,
    state            text        NOT NULL,
    owner_id         uuid,
    owner_name       text        NOT NULL,
    request_id       text,
    parameters       jsonb       NOT NULL,
    result           jsonb,
    problem_code     text,
    problem_vi       text,
    problem_en       text,
    message_vi       text,
    message_en       text,
    done             bigint      NOT NULL DEFAULT 0,
    total            bigint,
    result_link      text,
    cancel_requested boolean     NOT NULL DEFAULT false,
    claim            uuid,
    attempts         integer     NOT NULL DEFAULT 0,
    heartbeat_at     timestamptz,
    created_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    started_at       timestamptz,
    finished_at      timestamptz,
    CONSTRAINT pk_job PRIMARY KEY (id),
    CONSTRAINT ck_job_state CHECK (state IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    CONSTRAINT ck_job_running CHECK (state <> 'RUNNING' OR claim IS NOT NULL),
    CONSTRAINT ck_job_progress CHECK (done >= 0 AND (total IS NULL OR total >= 0))
);
CREATE INDEX ix_job_waiting ON job (created_at) WHERE state = 'QUEUED';
CREATE INDEX ix_job_running ON job (heartbeat_at) WHERE state = 'RUNNING';
CREATE INDEX ix_job_kind_owner ON job (kind, created_at, id);
