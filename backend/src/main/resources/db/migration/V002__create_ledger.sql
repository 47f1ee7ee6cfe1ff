-- The one append-only history. Entries are written by triggers on the business tables, in the transaction of the
-- change; the chain is laid over them right after commit (see LedgerChain).
CREATE TABLE ledger_entry (
    id             uuid        NOT NULL DEFAULT uuidv7(),
    transaction    xid8        NOT NULL DEFAULT pg_current_xact_id(),
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor_id       uuid,
    actor_name     text        NOT NULL,
    actor_kind     text        NOT NULL,
    on_behalf_of   uuid,
    action         text        NOT NULL,
    subject_type   text        NOT NULL,
    subject_id     uuid        NOT NULL,
    cooperative_id uuid,
    before         jsonb,
    after          jsonb,
    reason         text,
    request_id     text,
    content_hash   bytea       NOT NULL,
    CONSTRAINT pk_ledger_entry PRIMARY KEY (id),
    CONSTRAINT ck_ledger_entry_actor_kind CHECK (actor_kind IN ('PERSON', 'SYSTEM', 'PRODUCT'))
);
CREATE INDEX ix_ledger_entry_transaction ON ledger_entry (transaction, id);
CREATE INDEX ix_ledger_entry_recorded_at ON ledger_entry (recorded_at, id);
CREATE INDEX ix_ledger_entry_subject ON ledger_entry (subject_id, recorded_at, id);
CREATE INDEX ix_ledger_entry_cooperative ON ledger_entry (cooperative_id, recorded_at, id);

CREATE TABLE ledger_seal (
    sequence      bigint      NOT NULL,
    entry_id      uuid        NOT NULL,
    previous_hash bytea       NOT NULL,
    hash          bytea       NOT NULL,
    sealed_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_ledger_seal PRIMARY KEY (sequence),
    CONSTRAINT uq_ledger_seal_entry UNIQUE (entry_id),
    CONSTRAINT fk_ledger_seal_entry FOREIGN KEY (entry_id) REFERENCES ledger_entry (id)
);

-- Everything of a transaction older than this is sealed: where the sealer starts looking. Not evidence, only speed.
CREATE TABLE ledger_horizon (
    single      boolean NOT NULL DEFAULT true,
    transaction xid8    NOT NULL,
    CONSTRAINT pk_ledger_horizon PRIMARY KEY (single),
    CONSTRAINT ck_ledger_horizon_single CHECK (single)
);
INSERT INTO ledger_horizon (transaction) VALUES ('0');

CREATE FUNCTION ledger_refuse_change() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = 'raise_exception';
END $$;

CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER ledger_seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_seal
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();

-- What the hash of an entry covers; jsonb writes its keys in one order, so the text is canonical.
CREATE FUNCTION ledger_content_hash(entry ledger_entry) RETURNS bytea
    LANGUAGE sql STABLE
RETURN sha256(convert_to(jsonb_build_object(
    'id', entry.id, 'recordedAt', (extract(epoch FROM entry.recorded_at) * 1000000)::bigint,
    'actorId', entry.actor_id, 'actorName', entry.actor_name, 'actorKind', entry.actor_kind,
    'onBehalfOf', entry.on_behalf_of, 'action', entry.action, 'subjectType', entry.subject_type,
    'subjectId', entry.subject_id, 'cooperativeId', entry.cooperative_id, 'before', entry.before,
    'after', entry.after, 'reason', entry.reason, 'requestId', entry.request_id)::text, 'UTF8'));

CREATE FUNCTION ledger_fill_hash() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    NEW.content_hash := ledger_content_hash(NEW);
    RETURN NEW;
END $$;
CREATE TRIGGER ledger_entry_hash BEFORE INSERT ON ledger_entry
    FOR EACH ROW EXECUTE FUNCTION ledger_fill_hash();

-- Personal fields are not kept in a history that can never be erased: only that they were set or changed.
CREATE FUNCTION ledger_redact(image jsonb, other jsonb, personal text[], marker text) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
RETURN CASE WHEN cardinality(personal) = 0 OR image IS NULL THEN image ELSE image || (
    SELECT coalesce(jsonb_object_agg(name, CASE
               WHEN image -> name IS NULL OR image ->> name IS NULL THEN 'null'::jsonb
               WHEN other ->> name IS DISTINCT FROM image ->> name THEN to_jsonb(marker)
               ELSE to_jsonb('•••'::text) END), '{}'::jsonb)
      FROM unnest(personal) AS name) END;

-- Writes one entry for every changed row of a statement.
-- Arguments: column of the cooperative's id ('' for none), personal columns, columns left out (both comma-separated).
CREATE FUNCTION ledger_capture() RETURNS trigger
    LANGUAGE plpgsql AS $$
DECLARE
    context  jsonb  := nullif(current_setting('phusa.context', true), '')::jsonb;
    owner    text   := TG_ARGV[0];
    personal text[] := string_to_array(TG_ARGV[1], ',');
    omitted  text[] := string_to_array(TG_ARGV[2], ',');
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM new_rows) THEN RETURN NULL; END IF;
    ELSIF NOT EXISTS (SELECT FROM old_rows) THEN
        RETURN NULL;
    END IF;
    IF context IS NULL OR context ->> 'action' IS NULL THEN
        RAISE EXCEPTION 'a change to % must say who does what: set phusa.context first', TG_TABLE_NAME
            USING ERRCODE = 'raise_exception';
    END IF;
    IF TG_OP = 'INSERT' THEN
        INSERT INTO ledger_entry (actor_id, actor_name, actor_kind, on_behalf_of, action, subject_type, subject_id,
                                  cooperative_id, before, after, reason, request_id)
        SELECT (context ->> 'actorId')::uuid, context ->> 'actorName', context ->> 'actorKind',
               (context ->> 'onBehalfOf')::uuid, context ->> 'action', TG_TABLE_NAME, (n.image ->> 'id')::uuid,
               (n.image ->> owner)::uuid, NULL, ledger_redact(n.image, NULL, personal, '•••'),
               context ->> 'reason', context ->> 'requestId'
          FROM (SELECT to_jsonb(r) - omitted AS image FROM new_rows r) n;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO ledger_entry (actor_id, actor_name, actor_kind, on_behalf_of, action, subject_type, subject_id,
                                  cooperative_id, before, after, reason, request_id)
        SELECT (context ->> 'actorId')::uuid, context ->> 'actorName', context ->> 'actorKind',
               (context ->> 'onBehalfOf')::uuid, context ->> 'action', TG_TABLE_NAME, (o.image ->> 'id')::uuid,
               (o.image ->> owner)::uuid, ledger_redact(o.image, NULL, personal, '•••'), NULL,
               context ->> 'reason', context ->> 'requestId'
          FROM (SELECT to_jsonb(r) - omitted AS image FROM old_rows r) o;
    ELSE
        INSERT INTO ledger_entry (actor_id, actor_name, actor_kind, on_behalf_of, action, subject_type, subject_id,
                                  cooperative_id, before, after, reason, request_id)
        SELECT (context ->> 'actorId')::uuid, context ->> 'actorName', context ->> 'actorKind',
               (context ->> 'onBehalfOf')::uuid, context ->> 'action', TG_TABLE_NAME, (n.image ->> 'id')::uuid,
               (n.image ->> owner)::uuid, ledger_redact(o.image, n.image, personal, '•••'),
               ledger_redact(n.image, o.image, personal, '••• (mới)'), context ->> 'reason', context ->> 'requestId'
          FROM (SELECT r.id, to_jsonb(r) - omitted AS image FROM old_rows r) o
          JOIN (SELECT r.id, to_jsonb(r) - omitted AS image FROM new_rows r) n ON n.id = o.id
         WHERE n.image IS DISTINCT FROM o.image;
    END IF;
    RETURN NULL;
END $$;

-- Puts a table under the ledger. A table with rows of business must call this in its migration.
CREATE PROCEDURE ledger_watch(watched regclass, owner text DEFAULT '', personal text DEFAULT '', omitted text DEFAULT '')
    LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER ledger_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION ledger_capture(%L, %L, %L)', watched, owner, personal, omitted);
    EXECUTE format('CREATE TRIGGER ledger_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION ledger_capture(%L, %L, %L)', watched, owner, personal, omitted);
    EXECUTE format('CREATE TRIGGER ledger_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows
        FOR EACH STATEMENT EXECUTE FUNCTION ledger_capture(%L, %L, %L)', watched, owner, personal, omitted);
    EXECUTE format('CREATE TRIGGER ledger_truncate BEFORE TRUNCATE ON %s
        FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change()', watched);
END $$;

-- Gives committed entries their place in the chain; at most `most` of them; returns how many.
CREATE FUNCTION ledger_seal_pending(most integer) RETURNS bigint
    LANGUAGE plpgsql AS $$
DECLARE
    oldest   xid8;
    pending  record;
    place    bigint;
    previous bytea;
    chained  bytea;
    sealed   bigint := 0;
BEGIN
    PERFORM pg_advisory_xact_lock(7046001);
    oldest := pg_snapshot_xmin(pg_current_snapshot());
    SELECT sequence, hash INTO place, previous FROM ledger_seal ORDER BY sequence DESC LIMIT 1;
    IF NOT FOUND THEN
        place := 0;
        previous := sha256('phusa'::bytea);
    END IF;
    FOR pending IN
        SELECT e.id, e.content_hash FROM ledger_entry e
         WHERE e.transaction >= (SELECT transaction FROM ledger_horizon)
           AND NOT EXISTS (SELECT FROM ledger_seal s WHERE s.entry_id = e.id)
         ORDER BY e.transaction, e.id LIMIT most
    LOOP
        place := place + 1;
        chained := sha256(previous || pending.content_hash);
        INSERT INTO ledger_seal (sequence, entry_id, previous_hash, hash)
        VALUES (place, pending.id, previous, chained);
        previous := chained;
        sealed := sealed + 1;
    END LOOP;
    IF sealed > 0 AND sealed < most THEN
        UPDATE ledger_horizon SET transaction = oldest;
    END IF;
    RETURN sealed;
END $$;

-- Recomputes everything. Names the first place that does not fit.
CREATE FUNCTION ledger_verify(OUT entries bigint, OUT broken bigint, OUT reason text)
    LANGUAGE plpgsql STABLE AS $$
BEGIN
    SELECT count(*) INTO entries FROM ledger_seal;
    SELECT c.sequence,
           CASE WHEN c.sequence <> c.position THEN 'a sequence number is missing before this one'
                WHEN c.id IS NULL THEN 'the entry is missing'
                WHEN c.content_hash <> ledger_content_hash(c.entry) THEN 'the entry was altered'
                WHEN c.previous_hash <> c.expected THEN 'it does not follow from the entry before it'
                ELSE 'its own hash is wrong' END
      INTO broken, reason
      FROM (SELECT s.sequence, row_number() OVER w AS position, e.id, e.content_hash, e AS entry, s.previous_hash, s.hash,
                   coalesce(lag(s.hash) OVER w, sha256('phusa'::bytea)) AS expected
              FROM ledger_seal s LEFT JOIN ledger_entry e ON e.id = s.entry_id
            WINDOW w AS (ORDER BY s.sequence)) c
     WHERE c.sequence <> c.position OR c.id IS NULL OR c.content_hash <> ledger_content_hash(c.entry)
        OR c.previous_hash <> c.expected OR c.hash <> sha256(c.previous_hash || c.content_hash)
     ORDER BY c.sequence LIMIT 1;
    IF broken IS NULL AND EXISTS (
        SELECT FROM ledger_entry e WHERE e.transaction < (SELECT transaction FROM ledger_horizon)
           AND NOT EXISTS (SELECT FROM ledger_seal s WHERE s.entry_id = e.id)) THEN
        reason := 'an entry was added behind the seal';
    END IF;
END $$;
