import type { NeedReading, Reader, ReadField } from '../../ports/reader.ts'
import { budgetIn } from '../../text/need/budget.ts'
import { cooperationIn } from '../../text/need/cooperation.ts'
import { deadlineIn } from '../../text/need/deadline.ts'
import { phrasesOf } from '../../text/need/phrases.ts'
import type { NeedRole, Span } from '../../text/need/roles.ts'
import { sentenceRoles } from '../../text/need/sentence-roles.ts'
import { tellsOfTrouble } from '../../text/need/tells-of-trouble.ts'

/** Reads a need by rules of the language alone: needs no model, sends nothing anywhere, says the same every time. */
export const rulesReader = (): Reader => ({ read: async (text) => reading(text) })

const reading = (text: string): NeedReading => {
  const spans = sentenceRoles(text)
  const field = ({ start, end }: Span): ReadField => ({ start, end, text: text.slice(start, end) })
  const optional = (span: Span | null): ReadField | null => (span === null ? null : field(span))
  const fields = (role: NeedRole): readonly ReadField[] => spans.filter((span) => span.role === role).map(field)
  const state = fields('current')
  // A firm's turnover is no budget, its line of business no way of cooperation: praise is not asked for terms.
  const terms = phrasesOf(text, spans, ['contact', 'ask', 'target', 'constraint'])
  return {
    asks: fields('ask'),
    problem: state.filter((sentence) => tellsOfTrouble(sentence.text)),
    current: state.filter((sentence) => !tellsOfTrouble(sentence.text)),
    target: fields('target'),
    constraints: fields('constraint'),
    cooperation: cooperationIn(terms).map(field),
    budget: optional(budgetIn(terms)),
    deadline: optional(deadlineIn(terms)),
  }
}
