-- Rule sets as versioned data. A version that was published never changes again.
CREATE TABLE criteria_set (
    id         uuid        NOT NULL,
    code       text        NOT NULL,
    name_vi    text        NOT NULL,
    name_en    text        NOT NULL,
    law        text        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    version    bigint      NOT NULL DEFAULT 0,
    CONSTRAINT pk_criteria_set PRIMARY KEY (id),
    CONSTRAINT uq_criteria_set_code UNIQUE (code),
    CONSTRAINT ck_criteria_set_code CHECK (code ~ '^[A-Z][A-Z0-9_-]{2,49}$')
);

CREATE TABLE criteria_set_version (
    id              uuid        NOT NULL,
    criteria_set_id uuid        NOT NULL,
    number          integer     NOT NULL,
    status          text        NOT NULL,
    content         jsonb       NOT NULL,
    content_hash    text,
    published_at    timestamptz,
    version         bigint      NOT NULL DEFAULT 0,
    CONSTRAINT pk_criteria_set_version PRIMARY KEY (id),
    CONSTRAINT uq_criteria_set_version_number UNIQUE (criteria_set_id, number),
    CONSTRAINT fk_criteria_set_version_set FOREIGN KEY (criteria_set_id) REFERENCES criteria_set (id),
    CONSTRAINT ck_criteria_set_version_status CHECK (status IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
    CONSTRAINT ck_criteria_set_version_hash CHECK (status = 'DRAFT' OR content_hash ~ '^[0-9a-f]{64}$')
);
CREATE UNIQUE INDEX uq_criteria_set_version_draft ON criteria_set_version (criteria_set_id) WHERE status = 'DRAFT';
CREATE UNIQUE INDEX uq_criteria_set_version_published ON criteria_set_version (criteria_set_id)
    WHERE status = 'PUBLISHED';

CREATE FUNCTION criteria_set_version_is_final() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status <> 'DRAFT' AND (TG_OP = 'DELETE' OR NEW.content IS DISTINCT FROM OLD.content
            OR NEW.content_hash IS DISTINCT FROM OLD.content_hash OR NEW.status = 'DRAFT') THEN
        RAISE EXCEPTION 'a published version never changes' USING ERRCODE = '23514',
            CONSTRAINT = 'ck_criteria_set_version_final';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER criteria_set_version_final BEFORE UPDATE OR DELETE ON criteria_set_version
    FOR EACH ROW EXECUTE FUNCTION criteria_set_version_is_final();

CALL ledger_watch('criteria_set');
CALL ledger_watch('criteria_set_version');
