-- The catalogue of yearly figures.
CREATE TABLE indicator (
    code       text    NOT NULL,
    name_vi    text    NOT NULL,
    name_en    text    NOT NULL,
    unit       text    NOT NULL,
    value_type text    NOT NULL,
    minimum    numeric,
    maximum    numeric,
    law        text    NOT NULL,
    source     text,
    confirmed  boolean NOT NULL,
    note       text,
    position   integer NOT NULL,
    aliases    text[]  NOT NULL DEFAULT '{}',
    CONSTRAINT pk_indicator PRIMARY KEY (code),
    CONSTRAINT ck_indicator_code CHECK (code ~ '^[a-z][A-Za-z0-9]{2,59}$'),
    CONSTRAINT ck_indicator_value_type CHECK (value_type IN ('INTEGER', 'MONEY', 'DECIMAL', 'PERCENT', 'BOOLEAN')),
    CONSTRAINT ck_indicator_bounds CHECK (minimum IS NULL OR maximum IS NULL OR minimum <= maximum)
);
