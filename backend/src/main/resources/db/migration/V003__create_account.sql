-- Who may do what. The identity provider knows passwords; roles and their reach live here.
CREATE TABLE account (
    id            uuid    NOT NULL,
    subject       text    NOT NULL,
    username      text,
    name          text,
    email         text,
    kind          text    NOT NULL,
    active        boolean NOT NULL DEFAULT true,
    demonstration boolean NOT NULL DEFAULT false,
    version       bigint  NOT NULL DEFAULT 0,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_subject UNIQUE (subject),
    CONSTRAINT ck_account_kind CHECK (kind IN ('PERSON', 'SYSTEM'))
);

CREATE TABLE role_grant (
    id         uuid   NOT NULL,
    account_id uuid   NOT NULL,
    role       text   NOT NULL,
    scope_kind text   NOT NULL,
    scope_ids  uuid[] NOT NULL DEFAULT '{}',
    CONSTRAINT pk_role_grant PRIMARY KEY (id),
    CONSTRAINT fk_role_grant_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT ck_role_grant_role CHECK (role IN ('CITY_ADMINISTRATOR', 'DEPARTMENT_OFFICER', 'ALLIANCE_ADVISER',
                                                  'CITY_LEADER', 'COOPERATIVE_MANAGER', 'INTEGRATOR')),
    CONSTRAINT ck_role_grant_scope CHECK (scope_kind IN ('CITY', 'UNITS', 'COOPERATIVES')
        AND (scope_kind = 'CITY') = (cardinality(scope_ids) = 0))
);
CREATE INDEX ix_role_grant_account ON role_grant (account_id);

CALL ledger_watch('account', '', 'email');
CALL ledger_watch('role_grant');
