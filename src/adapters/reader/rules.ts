import type { NeedReading, Reader, ReadField } from '../../ports/reader.ts'
import { budgetIn } from '../../text/need/budget.ts'
import { cooperationIn } from '../../text/need/cooperation.ts'
import { deadlineIn } from '../../text/need/deadline.ts'
import { labelledFields } from '../../text/need/labelled-fields.ts'
import { phrasesOf } from '../../text/need/phrases.ts'
import type { NeedRole, Span } from '../../text/need/roles.ts'
import { sentenceRoles } from '../../text/need/sentence-roles.ts'
import { tellsOfTrouble } from '../../text/need/tells-of-trouble.ts'
import { titleIn } from '../../text/need/title-in.ts'
import { quantitiesIn } from '../../text/quantities/quantities-in.ts'

/** Reads a need by rules of the language alone: needs no model, sends nothing anywhere, says the same every time. */
export const rulesReader = (): Reader => ({ name: 'rules', isOutbound: false, read: async (text) => reading(text) })

const reading = (text: string): NeedReading => {
  const spans = sentenceRoles(text)
  const field = ({ start, end }: Span): ReadField => ({ start, end, text: text.slice(start, end) })
  const optional = (span: Span | null): ReadField | null => (span === null ? null : field(span))
  const fields = (role: NeedRole): readonly ReadField[] => spans.filter((span) => span.role === role).map(field)
  const state = fields('current')
  // A firm's turnover is no budget, its line of business no way of cooperation: praise is not asked for terms.
  const terms = phrasesOf(text, spans, ['contact', 'ask', 'target', 'constraint'])
  const wanted = spans.filter(({ role }) => role === 'ask' || role === 'target' || role === 'constraint')
  return {
    title: optional(titleIn(text, wanted)),
    asks: fields('ask'),
    problem: state.filter((sentence) => tellsOfTrouble(sentence.text)),
    current: state.filter((sentence) => !tellsOfTrouble(sentence.text)),
    target: fields('target'),
    indicators: indicatorsIn(text, wanted).map(field),
    constraints: fields('constraint'),
    cooperation: cooperationIn(terms).map(field),
    fields: labelledFields(text).map(field),
    budget: optional(budgetIn(terms)),
    deadline: optional(deadlineIn(terms)),
  }
}

/** A figure with the property it is of, where that stands before it in the same sentence. */
const indicatorsIn = (text: string, wanted: readonly Span[]): readonly Span[] =>
  quantitiesIn(text).flatMap(({ start, end, property }) => {
    const sentence = wanted.find((span) => span.start <= start && end <= span.end)
    if (sentence === undefined) return []
    const stated = property !== null && property.start >= sentence.start && property.start < start
    return [{ start: stated ? property.start : start, end }]
  })
