import type { Expert } from '../domain/expert.ts'
import type { Need } from '../domain/need.ts'
import type { Passage } from '../domain/piece.ts'
import type { Kind } from '../domain/record.ts'
import type { RecordOf } from '../domain/record-of.ts'
import type { Result } from '../domain/result.ts'
import { matterOf } from '../text/need/matter-of.ts'

/** The asking side of a match, whichever noun it is, or free words. */
export interface Asked {
  readonly kind: Kind | null
  readonly id: string | null
  /** What it is about in one line; may be empty when only a text was given. */
  readonly title: string
  readonly body: string
  /** Words it names itself; they stand in the body too. */
  readonly keywords: readonly string[]
  readonly organisation: string | null
  readonly organisationId: string | null
  readonly region: string | null
  readonly industries: readonly string[]
  readonly cooperation: readonly string[]
  /** Its texts as they stand in the record, to read indicators from and to quote. */
  readonly passages: readonly Passage[]
  /** Its texts must not leave the house. */
  readonly isSensitive: boolean
}

/** Free words as an enterprise types them. A text of a line or two is all title: each of its words counts. */
export const askedInWords = (text: string, isSensitive = false): Asked => ({
  kind: null,
  id: null,
  title: text.length <= longestLine ? text : '',
  body: text.length <= longestLine ? '' : matterOf('', text),
  keywords: [],
  organisation: null,
  organisationId: null,
  region: null,
  industries: [],
  cooperation: [],
  passages: [{ field: 'text', text }],
  isSensitive,
})

/** Longest text that is a line or two, in characters. */
export const longestLine = 80

const own = ({
  id,
  title,
  description,
  organisation,
  organisationId,
  region,
  industry,
  cooperation,
  sensitive,
  keywords,
}: Need | Result) => ({
  id,
  title,
  keywords,
  organisation,
  organisationId,
  region,
  industries: industry === null ? [] : [industry],
  cooperation,
  passages: [
    { field: 'title', text: title },
    { field: 'description', text: description },
  ],
  isSensitive: sensitive,
})

const askedByExpert = (expert: Expert): Asked => ({
  kind: 'expert',
  id: expert.id,
  title: expert.fields.join('、'),
  keywords: [],
  body: [expert.description, ...expert.evidence.map(({ title, description }) => `${title}。${description}`)].join('\n'),
  organisation: expert.organisation,
  organisationId: expert.organisationId,
  region: expert.region,
  industries: expert.industries,
  cooperation: [],
  passages: [],
  isSensitive: expert.sensitive,
})

const asked: { readonly [K in Kind]: (record: RecordOf[K]) => Asked } = {
  need: (need) => ({
    ...own(need),
    kind: 'need',
    body: [need.keywords.join('、'), matterOf(need.title, need.description)].join('\n'),
  }),
  result: (result) => ({
    ...own(result),
    kind: 'result',
    body: [result.keywords.join('、'), result.description].join('\n'),
  }),
  expert: askedByExpert,
}

/** What a stored record asks for, or has to offer. */
export const askedBy = <K extends Kind>(kind: K, record: RecordOf[K]): Asked => asked[kind](record)
