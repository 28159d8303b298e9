import { type Clause, clausesOf } from './clauses.ts'
import { cues } from './cues.ts'
import { headingRole } from './headings.ts'
import type { RoleSpan, SpokenRole } from './roles.ts'

/** What a clause inherits, beside its own words. */
interface Context {
  /** Role given by the last heading or label. */
  readonly section: SpokenRole | undefined
  /** The section ends with the line, because its label stood inside one. */
  readonly untilLineEnd: boolean
  readonly previous: SpokenRole | undefined
}

const sectionWeight = 1.5
/** How far a role runs on: lists of praise and of figures are long, a condition is one clause. */
const runsOn: Readonly<Record<SpokenRole, number>> = {
  praise: 1.5,
  target: 1.5,
  ask: 1,
  current: 1,
  contact: 1,
  background: 1,
  constraint: 0.5,
}
/** Share of `runsOn` left behind a semicolon; behind a full stop nothing is. */
const behindSemicolon = 0.5
/** A clause that nothing speaks for tells the present state. */
const unspoken = 0.1

const scoreOf = (clause: Clause, { section, previous }: Context): ReadonlyMap<SpokenRole, number> => {
  const scores = new Map<SpokenRole, number>([['current', unspoken]])
  const add = (role: SpokenRole, weight: number) => scores.set(role, (scores.get(role) ?? 0) + weight)
  for (const { role, weight, pattern } of cues) if (pattern.test(clause.text)) add(role, weight)
  if (section !== undefined) add(section, sectionWeight)
  if (previous !== undefined && !clause.opensSentence) add(previous, runsOn[previous])
  if (previous !== undefined && clause.goesOn) add(previous, runsOn[previous] * behindSemicolon)
  return scores
}

const best = (scores: ReadonlyMap<SpokenRole, number>): SpokenRole =>
  [...scores].reduce((a, b) => (b[1] > a[1] ? b : a))[0]

/** Every clause with its role, in reading order. */
const roleOfClauses = (clauses: readonly Clause[]): readonly (Clause & RoleSpan)[] => {
  let context: Context = { section: undefined, untilLineEnd: false, previous: undefined }
  return clauses.map((clause, i) => {
    if (clause.opensLine && context.untilLineEnd) context = { ...context, section: undefined, untilLineEnd: false }
    const named = clause.opensSentence ? headingAt(clause, clauses[i + 1]) : undefined
    if (named !== undefined) {
      context = { section: named, untilLineEnd: !clause.opensLine, previous: undefined }
      return { ...clause, role: 'heading' as const }
    }
    const role = best(scoreOf(clause, context))
    context = { ...context, previous: role }
    return { ...clause, role }
  })
}

/** A label with its colon, or a line or sentence at the head of a line that is nothing but the name of a section. */
const headingAt = (clause: Clause, next: Clause | undefined): SpokenRole | undefined => {
  const alone = clause.opensLine && (next === undefined || next.opensSentence)
  return alone || /[:】]$/u.test(clause.text) ? headingRole(clause.text) : undefined
}

/** Each sentence, or clause where a sentence changes its mind, with its role; offsets into the text as it was given. */
export const sentenceRoles = (text: string): readonly RoleSpan[] => {
  const spans: RoleSpan[] = []
  for (const { start, end, role, opensSentence } of roleOfClauses(clausesOf(text))) {
    const last = spans.at(-1)
    if (last !== undefined && !opensSentence && last.role === role) spans[spans.length - 1] = { ...last, end }
    else spans.push({ start, end, role })
  }
  return spans
}
