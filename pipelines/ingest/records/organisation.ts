import type { Organisation, OrganisationKind } from '../../../src/domain/organisation.ts'
import { instantOf, regionOf } from '../facts.ts'
import { wording } from '../fields.ts'
import { derivedId, idPattern, statedId } from '../identity.ts'
import { checkedName, joinProse } from '../prose.ts'
import type { Reading } from '../reading.ts'
import { onlyIndustryOf, organisationKindOf, organisationKindOfName } from '../vocabulary.ts'
import type { Context } from './context.ts'

const kindOf = (reading: Reading, name: string): OrganisationKind => {
  const kind = reading.understood('kind', organisationKindOf) ?? organisationKindOfName(name)
  if (kind === null) {
    const column = reading.best('kind')?.column.label ?? '单位类型'
    reading.refuse(column, '看不出组织类型：请填 企业、园区、科协、高校、科研院所、学会 或 服务机构')
  }
  return kind ?? 'enterprise'
}

const parkOf = (reading: Reading, { book }: Context): string | null =>
  reading.understood('park', (words) => book.find(words)?.id ?? (idPattern.test(words) ? words : null))

/** 组织 from a row. Columns it has no field for are not stored: an organisation carries no `extra`. */
export const organisationOf = (reading: Reading, context: Context): Organisation => {
  const name = checkedName(reading, reading.words('name'), context.nameColumn ?? wording.organisation.name)
  return {
    id: statedId(reading) ?? derivedId({ kind: 'organisation', name, organisation: null, pool: null }),
    name,
    kind: kindOf(reading, name),
    region: regionOf(reading),
    industry: reading.understood('industry', onlyIndustryOf),
    park: parkOf(reading, context),
    description: joinProse(reading, reading.filled('description')),
    firstSeen: context.now,
    updated: instantOf(reading, 'updated') ?? context.now,
  }
}
