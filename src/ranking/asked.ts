import type { Expert } from '../domain/expert.ts'
import type { Need } from '../domain/need.ts'
import type { Passage } from '../domain/piece.ts'
import type { Kind } from '../domain/record.ts'
import type { RecordOf } from '../domain/record-of.ts'
import type { Result } from '../domain/result.ts'
import type { IndustryClassifier, LikelyIndustry } from '../text/industry-classifier.ts'
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
  /** Id of the park it belongs to; absent where nobody knows. */
  readonly pool?: string | null
  readonly industries: readonly string[]
  /** What its words make of it where it names no industry; absent before anybody looked. */
  readonly likelyIndustries?: readonly LikelyIndustry[]
  readonly cooperation: readonly string[]
  /** What an expert who asks may be asked for: 技术攻关, 科普, … */
  readonly purposes: readonly string[]
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
  purposes: [],
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
  pool,
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
  pool,
  industries: industry === null ? [] : [industry],
  cooperation,
  purposes: [],
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
  purposes: expert.purposes,
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

/** Several needs that are one, as one question: every firm's words and numbers; nobody's organisation stands in the way. `null` of none. */
export const askedTogether = (needs: readonly Need[]): Asked | null => {
  const [first, ...others] = needs.map((need) => askedBy('need', need))
  if (first === undefined) return null
  const all = [first, ...others]
  const union = (of: (one: Asked) => readonly string[]): readonly string[] => [...new Set(all.flatMap(of))]
  return {
    ...first,
    id: null,
    title: all.map(({ title }) => title).join('；'),
    body: all.map(({ body }) => body).join('\n'),
    keywords: union(({ keywords }) => keywords),
    organisation: null,
    organisationId: null,
    region: null,
    industries: union(({ industries }) => industries),
    cooperation: union(({ cooperation }) => cooperation),
    passages: needs.flatMap(({ id, title, description }) => [
      { field: `${id}/title`, text: title },
      { field: `${id}/description`, text: description },
    ]),
    isSensitive: all.some(({ isSensitive }) => isSensitive),
  }
}

/** The same, with the industries its words tell of where it names none. */
export const withLikelyIndustries = (asked: Asked, industriesIn: IndustryClassifier): Asked =>
  asked.industries.length > 0 ? asked : { ...asked, likelyIndustries: industriesIn(asked.body, asked.title) }
