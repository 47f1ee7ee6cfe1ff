-- The register. Text columns are bounded here too: the last line of defence.
CREATE TABLE cooperative (
    id                   uuid          NOT NULL,
    kind                 text          NOT NULL,
    name                 text          NOT NULL,
    name_folded          text          NOT NULL GENERATED ALWAYS AS (fold_vi(name)) STORED,
    short_name           text,
    foreign_name         text,
    tax_code             text,
    certificate_number   text,
    certificate_date     date,
    certificate_place    text,
    registered_on        date,
    sector               text,
    operating_law        text,
    status               text          NOT NULL,
    address              text,
    unit_id              uuid,
    former_unit_id       uuid,
    charter_capital      numeric(18)   ,
    official_members     integer,
    model_code           text,
    representative_name  text,
    representative_title text,
    representative_phone text,
    representative_email text,
    demonstration        boolean       NOT NULL DEFAULT false,
    version              bigint        NOT NULL DEFAULT 0,
    created_at           timestamptz   NOT NULL DEFAULT now(),
    updated_at           timestamptz   NOT NULL DEFAULT now(),
    CONSTRAINT pk_cooperative PRIMARY KEY (id),
    CONSTRAINT uq_cooperative_tax_code UNIQUE (tax_code),
    CONSTRAINT fk_cooperative_unit FOREIGN KEY (unit_id) REFERENCES administrative_unit (id),
    CONSTRAINT fk_cooperative_former_unit FOREIGN KEY (former_unit_id) REFERENCES administrative_unit (id),
    CONSTRAINT fk_cooperative_model FOREIGN KEY (model_code) REFERENCES cooperative_model (code),
    CONSTRAINT ck_cooperative_kind CHECK (kind IN ('COOPERATIVE', 'UNION', 'GROUP', 'CREDIT_FUND')),
    CONSTRAINT ck_cooperative_status CHECK (status IN ('ACTIVE', 'SUSPENDED', 'DISSOLVING', 'DISSOLVED', 'REVOKED')),
    CONSTRAINT ck_cooperative_sector CHECK (sector IN ('AGRICULTURE', 'INDUSTRY_HANDICRAFT', 'TRANSPORT',
                                                       'TRADE_SERVICES', 'CONSTRUCTION', 'CREDIT')),
    CONSTRAINT ck_cooperative_operating_law CHECK (operating_law IN ('LAW_2012', 'LAW_2023')),
    CONSTRAINT ck_cooperative_tax_code CHECK (tax_code ~ '^[0-9]{10}([0-9]{3})?$'),
    CONSTRAINT ck_cooperative_identified CHECK (tax_code IS NOT NULL OR certificate_number IS NOT NULL),
    CONSTRAINT ck_cooperative_charter_capital CHECK (charter_capital >= 0),
    CONSTRAINT ck_cooperative_official_members CHECK (official_members >= 0),
    CONSTRAINT ck_cooperative_lengths CHECK (length(name) BETWEEN 1 AND 300 AND length(address) <= 500)
);
-- A certificate number identifies only where there is no tax code (facts: "only if there is none").
CREATE UNIQUE INDEX uq_cooperative_certificate ON cooperative (certificate_number) WHERE tax_code IS NULL;
CREATE INDEX ix_cooperative_certificate ON cooperative (certificate_number);
CREATE INDEX ix_cooperative_name ON cooperative (name_folded, id);
CREATE INDEX ix_cooperative_name_search ON cooperative USING gin (name_folded gin_trgm_ops);
CREATE INDEX ix_cooperative_tax_code_search ON cooperative USING gin (tax_code gin_trgm_ops);
CREATE INDEX ix_cooperative_charter_capital ON cooperative ((coalesce(charter_capital, -1)), id);
CREATE INDEX ix_cooperative_official_members ON cooperative ((coalesce(official_members, -1)), id);
CREATE INDEX ix_cooperative_registered_on ON cooperative ((coalesce(registered_on, DATE '0001-01-01')), id);
CREATE INDEX ix_cooperative_updated_at ON cooperative (updated_at, id);
CREATE INDEX ix_cooperative_unit ON cooperative (unit_id, name_folded, id);
CREATE INDEX ix_cooperative_sector ON cooperative (sector, name_folded, id);
CREATE INDEX ix_cooperative_status ON cooperative (status, name_folded, id);
CREATE INDEX ix_cooperative_kind ON cooperative (kind, name_folded, id);

-- Yearly figures of one cooperative: indicator code → number or boolean, exact as jsonb keeps numbers exact.
CREATE TABLE annual_report (
    id             uuid        NOT NULL,
    cooperative_id uuid        NOT NULL,
    year           integer     NOT NULL,
    figures        jsonb       NOT NULL,
    entered_by     uuid,
    entered_name   text,
    version        bigint      NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL DEFAULT now(),
    updated_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_annual_report PRIMARY KEY (id),
    CONSTRAINT uq_annual_report_year UNIQUE (cooperative_id, year),
    CONSTRAINT fk_annual_report_cooperative FOREIGN KEY (cooperative_id) REFERENCES cooperative (id),
    CONSTRAINT ck_annual_report_year CHECK (year BETWEEN 1990 AND 2200),
    CONSTRAINT ck_annual_report_figures CHECK (jsonb_typeof(figures) = 'object')
);

CALL ledger_watch('cooperative', 'id', 'representative_phone,representative_email', 'name_folded');
CALL ledger_watch('annual_report', 'cooperative_id');
