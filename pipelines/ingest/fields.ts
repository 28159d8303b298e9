/** What a file can hold: the three libraries, and the organisations they speak of. */
export const ingestKinds = ['need', 'result', 'expert', 'organisation'] as const
export type IngestKind = (typeof ingestKinds)[number]

/**
 * What a column can mean. Most are fields of a record; `ask` is a need told in one column, title and description at
 * once; `kept` is known and has no field (contacts, addresses); `ignored` says nothing (row numbers); `json` holds a
 * whole row as a JSON object.
 */
export const fields = [
  'id',
  'pool',
  'updated',
  'confirmed',
  'visibility',
  'sensitive',
  'region',
  'keywords',
  'kept',
  'ignored',
  'json',
  'title',
  'ask',
  'description',
  'organisation',
  'organisationId',
  'industry',
  'needType',
  'cooperation',
  'budget',
  'deadline',
  'state',
  'inventors',
  'maturity',
  'patents',
  'price',
  'name',
  'honours',
  'category',
  'purposes',
  'fields',
  'industries',
  'papers',
  'projects',
  'results',
  'availability',
  'capacity',
  'language',
  'country',
  'phone',
  'email',
  'kind',
  'park',
] as const
export type Field = (typeof fields)[number]

/** What a record of the kind goes by: a table needs one of these columns. */
export const nameFields: Readonly<Record<IngestKind, readonly Field[]>> = {
  need: ['title', 'ask'],
  result: ['title'],
  expert: ['name'],
  organisation: ['name'],
}

/** What people call the record's name, and headers to propose when none is found. */
export const wording: Readonly<
  Record<IngestKind, { readonly noun: string; readonly name: string; readonly headers: string }>
> = {
  need: { noun: '需求', name: '需求名称', headers: '需求名称、需求描述、企业名称、所属行业、合作方式、预算、截止日期' },
  result: { noun: '成果', name: '成果名称', headers: '成果名称、成果简介、完成单位、完成人、成熟度、转化方式、专利号' },
  expert: { noun: '专家', name: '姓名', headers: '姓名、单位、职称、研究方向、论文、专利、项目' },
  organisation: { noun: '组织', name: '单位名称', headers: '单位名称、单位类型、所在地、所属行业、简介' },
}
