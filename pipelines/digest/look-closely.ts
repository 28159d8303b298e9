import type { AskedFor, Considered, DigestItem, Fate } from '../../src/domain/digest.ts'
import type { GradedMatch } from '../../src/domain/match.ts'
import type { Kind } from '../../src/domain/record.ts'
import type { Offer } from '../../src/ranking/digest/choose.ts'
import { digestRules } from '../../src/ranking/digest/rules.ts'
import { doubtOf } from '../answer/doubt.ts'
import { viewsOf } from '../answer/view.ts'
import type { AnswerPorts } from '../answer.ts'
import { type Matching, match } from '../match.ts'
import { itemOf } from './item.ts'
import type { Admits, Preselected } from './preselect.ts'
import type { Question } from './questions.ts'

/** A good match for somebody, ready to be written. */
export interface NightOffer extends Offer {
  /** What it is for is being worked on with somebody else. */
  readonly isEngaged: boolean
  readonly item: DigestItem
}

/** What a question came to. */
export interface Looked {
  readonly offers: readonly NightOffer[]
  readonly considered: readonly Considered[]
}

/** Whom a question must not be answered with: declined before, or engaged already. */
export type IsSettled = (asked: string, candidate: string) => boolean

/** Ranks those that were picked for a question as its own page would, and keeps what is good enough, with its proof. */
export const lookClosely = async (
  preselected: Preselected,
  { admits, isSettled }: { readonly admits: Admits; readonly isSettled: IsSettled },
  ports: AnswerPorts,
): Promise<Looked> => {
  const { question, asked, kind, owners } = preselected
  const { ref, circles } = question
  const matching = await match(
    {
      asked,
      kind,
      filters: { audiences: circles, ...(owners && { owners }) },
      limit: digestRules.looked,
      profile: 'digest',
      depth: digestRules.looked * 2,
      isDeclined: (id) => isSettled(`${ref.kind}:${ref.id}`, `${kind}:${id}`),
    },
    ports,
  )
  // A mail leaves the house: what is confidential is not in it, whoever may read it here.
  const sayable = new Set(matching.candidates.flatMap(({ record }) => (record.sensitive ? [] : record.id)))
  const fresh = matching.matches.filter(({ id }) => sayable.has(id) && admits(question, kind, id))
  const good = fresh.filter(({ grade }) => grade >= digestRules.from)
  const isAnswered = good.length > 0 && (await doubtOf(matching, requestOf(preselected), ports)).isAnswered
  const offers = isAnswered ? offersOf(preselected, { ...matching, matches: good }, ports) : []
  return { offers, considered: [...fated(question, fresh, { isAnswered }), ...refused(question, kind, matching)] }
}

const requestOf = ({ question: { circles }, asked, kind }: Preselected) => ({
  asked,
  kind,
  filters: { audiences: circles },
  limit: 0,
  profile: 'digest' as const,
})

const offersOf = (
  { question, title }: Preselected,
  matching: Matching,
  { industryName }: AnswerPorts,
): readonly NightOffer[] => {
  const asked: AskedFor = { ...question.ref, title }
  const institutions = new Map(matching.candidates.map(({ record }) => [record.id, record.organisation]))
  return viewsOf(matching, industryName).map((view) => ({
    recipient: question.recipient.accountId,
    kind: view.kind,
    id: view.id,
    organisation: institutions.get(view.id) ?? null,
    score: view.score,
    isEngaged: question.isEngaged,
    item: itemOf(view, asked),
  }))
}

// What is good and answered gets its fate when everybody's offers are shared out.
const fated = (
  { ref }: Question,
  matches: readonly GradedMatch[],
  { isAnswered }: { readonly isAnswered: boolean },
): readonly Considered[] =>
  matches.flatMap(({ kind, id, score, grade }) => {
    const isGood = grade >= digestRules.from
    if (isGood && isAnswered) return []
    const fate: Fate = isGood ? 'no answer' : 'below the grade'
    return [{ kind, id, asked: `${ref.kind}:${ref.id}`, fate, score }]
  })

const refused = ({ ref }: Question, kind: Kind, { refused: all }: Matching): readonly Considered[] =>
  all.map(({ id, code }) => ({ kind, id, asked: `${ref.kind}:${ref.id}`, fate: code, score: null }))
