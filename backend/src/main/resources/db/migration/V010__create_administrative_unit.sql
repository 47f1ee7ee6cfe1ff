-- Administrative units through time. A unit is one row per stretch of validity: the reform of 1 July 2025
-- ended provinces, districts and communes and began others under the same codes, so a code alone is no key.
create table administrative_unit (
    id           uuid          not null,
    code         text          not null,
    name         text          not null,
    name_folded  text          not null generated always as (fold_vi(name)) stored,
    type         text          not null,
    level        text          not null,
    parent_id    uuid,
    valid_from   date,
    valid_to     date,
    latitude     numeric(8, 5),
    longitude    numeric(8, 5),
    area_km2     numeric(9, 2),
    source       text          not null,
    constraint pk_administrative_unit primary key (id),
    constraint uq_administrative_unit_code unique nulls not distinct (code, level, valid_from),
    constraint fk_administrative_unit_parent foreign key (parent_id) references administrative_unit (id),
    constraint ck_administrative_unit_level check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    constraint ck_administrative_unit_type check (
        (level = 'PROVINCE' and type in ('PROVINCE', 'CITY'))
        or (level = 'DISTRICT' and type in ('URBAN_DISTRICT', 'RURAL_DISTRICT', 'TOWN', 'PROVINCIAL_CITY'))
        or (level = 'COMMUNE' and type in ('WARD', 'COMMUNE', 'TOWNSHIP'))),
    constraint ck_administrative_unit_code check (code ~ '^[0-9]{2,5}$'),
    constraint ck_administrative_unit_name check (length(name) between 1 and 120),
    constraint ck_administrative_unit_parent check ((level = 'PROVINCE') = (parent_id is null)),
    constraint ck_administrative_unit_validity check (valid_from <= valid_to),
    constraint ck_administrative_unit_latitude check (latitude between -90 and 90),
    constraint ck_administrative_unit_longitude check (longitude between -180 and 180),
    constraint ck_administrative_unit_area check (area_km2 > 0)
);

comment on column administrative_unit.valid_from is 'null: the first day is not known';
comment on column administrative_unit.valid_to is 'last day of validity; null: still valid';

create index ix_administrative_unit_parent on administrative_unit (parent_id);
create index ix_administrative_unit_name on administrative_unit (name_folded, id);

-- Which unit became which. PART: the older unit was divided, so an address there does not say which successor
-- holds it; nothing may be moved automatically across such a row.
create table administrative_unit_succession (
    from_unit_id uuid not null,
    to_unit_id   uuid not null,
    part         text not null,
    note         text,
    constraint pk_administrative_unit_succession primary key (from_unit_id, to_unit_id),
    constraint fk_administrative_unit_succession_from foreign key (from_unit_id) references administrative_unit (id),
    constraint fk_administrative_unit_succession_to foreign key (to_unit_id) references administrative_unit (id),
    constraint ck_administrative_unit_succession_part check (part in ('WHOLE', 'PART')),
    constraint ck_administrative_unit_succession_ends check (from_unit_id <> to_unit_id)
);

create index ix_administrative_unit_succession_to on administrative_unit_succession (to_unit_id);
