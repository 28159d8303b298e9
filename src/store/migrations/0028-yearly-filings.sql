-- 年度信息采集: what an association filed for a year, version by version.

create table yearly_filings (
  organisation_id text collate "C" not null,
  year integer not null,
  version integer not null,
  state text not null,
  figures jsonb not null,
  reason text,
  by text not null,
  at timestamptz not null,
  primary key (organisation_id, year, version)
);
create trigger append_only before update or delete on yearly_filings for each row execute function refuse_change();
