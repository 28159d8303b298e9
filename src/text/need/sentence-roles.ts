import { type Clause, clausesOf } from './clauses.ts'
import { cues } from './cues.ts'
import { headingRole } from './headings.ts'
import { type NeedRole, type RoleSpan, type SpokenRole, spokenRoles } from './roles.ts'

/** What a clause inherits, beside its own words. */
interface Context {
  /** Role given by the last heading or label. */
  readonly section: SpokenRole | undefined
  /** The section ends with the line, because its label stood inside one. */
  readonly untilLineEnd: boolean
  readonly previous: SpokenRole | undefined
}

/** What a section says, on the scale of the cues. */
const sectionWeight = 1.5
/** How far a role runs on: lists of praise and of figures are long, a condition is one clause. */
const runsOn: Readonly<Record<SpokenRole, number>> = {
  ask: 0.9,
  target: 1.5,
  current: 1.5,
  constraint: 0.5,
  background: 1,
  praise: 1.5,
  contact: 1,
}
/** Share of `runsOn` left behind a semicolon; behind a full stop nothing is. */
const behindSemicolon = 0.5

const inherited = (role: SpokenRole, clause: Clause, { section, previous }: Context): number => {
  const fromSection = role === section ? sectionWeight : 0
  const share = clause.opensSentence ? behindSemicolon : 1
  return fromSection + (role === previous ? runsOn[role] * share : 0)
}

const spoken = (role: SpokenRole, { text }: Clause): number =>
  cues[role].reduce((sum, [weight, pattern]) => sum + (pattern.test(text) ? weight : 0), 0)

/** The role most is said for; `undefined` when nothing is. */
const roleOf = (clause: Clause, context: Context): SpokenRole | undefined => {
  let best: SpokenRole | undefined
  let most = 0
  for (const role of spokenRoles) {
    const weight = spoken(role, clause) + inherited(role, clause, context)
    if (weight > most) [best, most] = [role, weight]
  }
  return best
}

/** A label with its colon, or a line or sentence at the head of a line that is nothing but the name of a section. */
const namedBy = (clause: Clause, next: Clause | undefined): SpokenRole | undefined => {
  const last = next === undefined || next.opensSentence
  const alone = clause.opensLine && last
  const label = /[:】]$/u.test(clause.text) && (clause.opensSentence || last)
  return alone || label ? headingRole(clause.text) : undefined
}

const nothing: Context = { section: undefined, untilLineEnd: false, previous: undefined }

type Judged = Clause & { readonly role: NeedRole | undefined }

const judge = (clauses: readonly Clause[]): readonly Judged[] => {
  let context = nothing
  return clauses.map((clause, i) => {
    if (clause.opensLine && context.untilLineEnd) context = nothing
    if (clause.opensSentence && !clause.goesOn) context = { ...context, previous: undefined }
    const next = clauses[i + 1]
    const section = namedBy(clause, next)
    if (section !== undefined) {
      const untilLineEnd = next !== undefined && !clause.opensLine && !next.opensLine
      context = { section, untilLineEnd, previous: undefined }
      return { ...clause, role: 'heading' }
    }
    const role = roleOf(clause, context)
    context = { ...context, previous: role ?? context.previous }
    return { ...clause, role }
  })
}

/**
 * «2015年,» and «因此,» do what the clause behind them does; a sentence that nothing speaks for tells the present state,
 * because to lose what a need is about is worse than to keep some praise.
 */
const settle = (judged: readonly Judged[]): readonly (Clause & RoleSpan)[] => {
  let behind: NeedRole = 'current'
  return judged
    .toReversed()
    .map((clause) => {
      const role = clause.role ?? behind
      behind = clause.opensSentence ? 'current' : role
      return { ...clause, role }
    })
    .toReversed()
}

/** Each sentence, or clause where a sentence changes its mind, with its role; offsets into the text as it was given. */
export const sentenceRoles = (text: string): readonly RoleSpan[] => {
  const spans: RoleSpan[] = []
  for (const { start, end, role, opensSentence } of settle(judge(clausesOf(text)))) {
    const last = spans.at(-1)
    if (last !== undefined && !opensSentence && last.role === role) spans[spans.length - 1] = { ...last, end }
    else spans.push({ start, end, role })
  }
  return spans
}
