-- Text folding for search: lower case, no marks, đ → d; must agree with VietnameseText.fold in the code.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

CREATE FUNCTION fold_vi(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN btrim(regexp_replace(translate(lower(normalize(value, NFC) COLLATE "C.utf8"),
    'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ',
    'aaaaaaaaaaaaaaaaadeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy'), '\s+', ' ', 'g'));

-- Answers kept for Idempotency-Key; the row is written in the transaction of the effect.
CREATE TABLE idempotency_key (
    account_id  uuid        NOT NULL,
    key         text        NOT NULL,
    fingerprint bytea       NOT NULL,
    status      integer,
    location    text,
    etag        text,
    body        jsonb,
    created_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_idempotency_key PRIMARY KEY (account_id, key)
);
CREATE INDEX ix_idempotency_key_created_at ON idempotency_key (created_at);

-- The allowance of each client and window, shared by all instances. Losing it in a crash costs nothing.
CREATE UNLOGGED TABLE rate_window (
    client text    NOT NULL,
    slot   bigint  NOT NULL,
    used   integer NOT NULL,
    CONSTRAINT pk_rate_window PRIMARY KEY (client, slot)
);

-- One row while demonstration data are loaded.
CREATE TABLE demonstration_mark (
    single boolean NOT NULL DEFAULT true,
    CONSTRAINT pk_demonstration_mark PRIMARY KEY (single),
    CONSTRAINT ck_demonstration_mark_single CHECK (single)
);
