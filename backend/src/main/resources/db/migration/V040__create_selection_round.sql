-- Choosing the pilots: rounds, their candidates, the decision with everything it rested on.
CREATE TABLE selection_round (
    id                      uuid        NOT NULL,
    name                    text        NOT NULL,
    criteria_set_version_id uuid        NOT NULL,
    quota                   integer     NOT NULL,
    data_year               integer     NOT NULL,
    filter                  jsonb       NOT NULL DEFAULT '{}',
    status                  text        NOT NULL,
    demonstration           boolean     NOT NULL DEFAULT false,
    evaluated_at            timestamptz,
    created_at              timestamptz NOT NULL DEFAULT now(),
    version                 bigint      NOT NULL DEFAULT 0,
    CONSTRAINT pk_selection_round PRIMARY KEY (id),
    CONSTRAINT fk_selection_round_criteria FOREIGN KEY (criteria_set_version_id) REFERENCES criteria_set_version (id),
    CONSTRAINT ck_selection_round_quota CHECK (quota BETWEEN 1 AND 5),
    CONSTRAINT ck_selection_round_data_year CHECK (data_year BETWEEN 1990 AND 2200),
    CONSTRAINT ck_selection_round_status CHECK (status IN ('DRAFT', 'OPEN', 'EVALUATED', 'DECIDED', 'CANCELLED'))
);
CREATE INDEX ix_selection_round_created_at ON selection_round (created_at, id);

CREATE TABLE selection_candidate (
    id               uuid        NOT NULL,
    round_id         uuid        NOT NULL,
    cooperative_id   uuid        NOT NULL,
    dossier_complete boolean,
    model_code       text,
    outcome          text,
    rank             integer,
    facts            jsonb,
    findings         jsonb,
    ranking          jsonb,
    evaluated_at     timestamptz,
    version          bigint      NOT NULL DEFAULT 0,
    CONSTRAINT pk_selection_candidate PRIMARY KEY (id),
    CONSTRAINT uq_selection_candidate UNIQUE (round_id, cooperative_id),
    CONSTRAINT fk_selection_candidate_round FOREIGN KEY (round_id) REFERENCES selection_round (id),
    CONSTRAINT fk_selection_candidate_cooperative FOREIGN KEY (cooperative_id) REFERENCES cooperative (id),
    CONSTRAINT fk_selection_candidate_model FOREIGN KEY (model_code) REFERENCES cooperative_model (code),
    CONSTRAINT ck_selection_candidate_outcome CHECK (outcome IN ('ELIGIBLE', 'INELIGIBLE', 'UNKNOWN')),
    CONSTRAINT ck_selection_candidate_rank CHECK ((rank IS NULL) OR (outcome = 'ELIGIBLE' AND rank >= 1))
);
CREATE INDEX ix_selection_candidate_outcome ON selection_candidate (round_id, outcome, id);
CREATE INDEX ix_selection_candidate_rank ON selection_candidate (round_id, rank, id);
CREATE INDEX ix_selection_candidate_cooperative ON selection_candidate (cooperative_id);

-- One decision a round; corrections come as new decisions that name it. Its rows never change.
CREATE TABLE selection_decision (
    id               uuid        NOT NULL,
    round_id         uuid        NOT NULL,
    number           text        NOT NULL,
    decided_on       date        NOT NULL,
    issuing_office   text        NOT NULL,
    signer           text        NOT NULL,
    reason           text        NOT NULL,
    criteria_content jsonb       NOT NULL,
    engine_version   text        NOT NULL,
    quota            integer     NOT NULL,
    data_year        integer     NOT NULL,
    input_hash       text        NOT NULL,
    result_hash      text        NOT NULL,
    hash             text        NOT NULL,
    decided_by       uuid,
    decided_by_name  text        NOT NULL,
    created_at       timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_selection_decision PRIMARY KEY (id),
    CONSTRAINT uq_selection_decision_round UNIQUE (round_id),
    CONSTRAINT uq_selection_decision_number UNIQUE (number, decided_on, issuing_office),
    CONSTRAINT fk_selection_decision_round FOREIGN KEY (round_id) REFERENCES selection_round (id)
);

-- What the decision rested on, one row a candidate: frozen facts, frozen result, and whether it was chosen.
CREATE TABLE selection_decision_case (
    id               uuid    NOT NULL,
    decision_id      uuid    NOT NULL,
    candidate_id     uuid    NOT NULL,
    cooperative_id   uuid    NOT NULL,
    cooperative_name text    NOT NULL,
    facts            jsonb   NOT NULL,
    result           jsonb   NOT NULL,
    rank             integer,
    selected         boolean NOT NULL,
    model_code       text,
    selection_reason text,
    CONSTRAINT pk_selection_decision_case PRIMARY KEY (id),
    CONSTRAINT uq_selection_decision_case UNIQUE (decision_id, candidate_id),
    CONSTRAINT fk_selection_decision_case_decision FOREIGN KEY (decision_id) REFERENCES selection_decision (id),
    CONSTRAINT fk_selection_decision_case_candidate FOREIGN KEY (candidate_id) REFERENCES selection_candidate (id),
    CONSTRAINT ck_selection_decision_case_model CHECK (NOT selected OR model_code IS NOT NULL)
);

CREATE FUNCTION selection_decision_is_final() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    -- Only taking the demonstration away as a whole may delete, and says so.
    IF TG_OP = 'DELETE' AND current_setting('phusa.removing_demonstration', true) = 'on' THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'a decision never changes' USING ERRCODE = '23514', CONSTRAINT = 'ck_selection_decision_final';
END $$;
CREATE TRIGGER selection_decision_final BEFORE UPDATE OR DELETE ON selection_decision
    FOR EACH ROW EXECUTE FUNCTION selection_decision_is_final();
CREATE TRIGGER selection_decision_case_final BEFORE UPDATE OR DELETE ON selection_decision_case
    FOR EACH ROW EXECUTE FUNCTION selection_decision_is_final();

CALL ledger_watch('selection_round');
-- What an evaluation computed can be computed again; the decision freezes it. The history keeps outcome and rank.
CALL ledger_watch('selection_candidate', 'cooperative_id', '', 'facts,findings,ranking,evaluated_at');
CALL ledger_watch('selection_decision');
CALL ledger_watch('selection_decision_case', 'cooperative_id');
