import type { Expert } from './expert.ts'
import type { Need, NeedState } from './need.ts'
import type { RecordFrame } from './record.ts'
import type { Result } from './result.ts'

/**
 * A circle of people who may read a record: `everyone`, `organisation:m-o-006`, `office:m-o-001` (who looks after that park
 * or that upper-level association), `park:m-o-001` (whoever sits in it), `region:江苏省盐城市`, `expert:m-e-001`,
 * `account:…`, `administration`. A record carries the circles it is for, a reader those he is in; he may read it when they
 * share one. The same rule is asked of the database and of every index.
 */
export type Audience = string

export const everyone: Audience = 'everyone'
export const administration: Audience = 'administration'
/** The circles every administrator is in. */
export const lookedOverBy: readonly Audience[] = [everyone, administration]
/** Experts outside of the mainland: results and experts that are public are for them as well, needs only one by one. */
export const abroad: Audience = 'abroad'
export const organisationMembers = (id: string): Audience => `organisation:${id}`
/** Ids of the organisations whose members these circles are. */
export const organisationsIn = (circles: readonly Audience[]): readonly string[] =>
  circles.flatMap((circle) => (circle.startsWith('organisation:') ? [circle.slice('organisation:'.length)] : []))
export const officeOf = (id: string): Audience => `office:${id}`
export const parkMembers = (id: string): Audience => `park:${id}`
export const accountOnly = (id: string): Audience => `account:${id}`
export const expertOnly = (id: string): Audience => `expert:${id}`

/** The people of a place: 江苏省盐城市 is a circle of its own, whose members are in 江苏省's circle too. */
export const regionMembers = (region: string): Audience => `region:${region}`

/** States in which a need was shown to nobody but its owner, or is shown to nobody else any more. */
const kept: readonly NeedState[] = ['draft', 'withdrawn']
/** States in which the park looks at it, and nobody beyond. */
const underReview: readonly NeedState[] = ['submitted', 'returned', 'merged']

/**
 * Who may read a need: its firm always (where nobody knows the firm, the office that wrote it down); from its submission
 * on the office of its park; once published whoever it was published to. `granted` are circles named one by one:
 * reviewers, an upper level it was escalated to, an expert it was offered to. A sensitive need is for the persons among
 * them alone.
 */
export const audienceOfNeed = (need: Need, granted: readonly Audience[]): readonly Audience[] => {
  if (need.sensitive) return distinct(granted.filter(isAccount))
  const owner = need.organisationId === null ? officeOfPool(need) : ownerOf(need)
  if (kept.includes(need.state)) return distinct([...owner, ...granted.filter(isAccount)])
  const office = [...owner, ...officeOfPool(need), administration, ...granted]
  return distinct(underReview.includes(need.state) ? office : [...office, ...publishedTo(need)])
}

/** Who may read a result or an expert: its organisation and the office of its pool, and whoever its visibility names. */
export const audienceOfOffer = (record: Result | Expert, granted: readonly Audience[]): readonly Audience[] => {
  if (record.sensitive) return distinct(granted)
  const overseas = record.visibility === 'public' ? [abroad] : []
  return distinct([
    ...ownerOf(record),
    ...officeOfPool(record),
    administration,
    ...publishedTo(record),
    ...overseas,
    ...granted,
  ])
}

/** Whether a circle is one person. */
export const isAccount = (audience: Audience): boolean => audience.startsWith('account:')

const ownerOf = ({ organisationId }: Need | Result | Expert): readonly Audience[] =>
  organisationId === null ? [] : [organisationMembers(organisationId)]

const officeOfPool = ({ pool }: RecordFrame): readonly Audience[] => (pool === null ? [] : [officeOf(pool)])

// «private» and «organisation» name nobody beyond the owner and the office that looks after it.
const publishedTo = ({ visibility, pool, region }: Need | Result | Expert): readonly Audience[] => {
  if (visibility === 'public') return [everyone]
  const park = pool === null ? [] : [parkMembers(pool)]
  if (visibility === 'park') return park
  return visibility === 'region' ? [...park, ...(region === null ? [] : [regionMembers(region)])] : []
}

const distinct = (audiences: readonly Audience[]): readonly Audience[] => [...new Set(audiences)].sort()
