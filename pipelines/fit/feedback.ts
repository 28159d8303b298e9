import type { AskedRef } from '../../src/domain/feedback.ts'
import { type Asked, askedBy, askedInWords } from '../../src/ranking/asked.ts'
import { type FeedbackLabel, labelsOf } from '../../src/ranking/feedback/labels.ts'
import { questionsByIds, standingFeedback } from '../../src/store/feedback.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { type LabelledMatch, signalsOfAll } from '../fit.ts'
import type { MatchPorts } from '../match.ts'

/** Everything people said of matches to needs and free words, as labelled pairs with their signals of today. */
export const feedbackMatches = async (
  kinds: readonly LabelledMatch['kind'][],
  ports: MatchPorts,
): Promise<readonly LabelledMatch[]> => {
  const labels = labelsOf(await standingFeedback(ports.db))
  const found: LabelledMatch[] = []
  for (const [id, own] of Map.groupBy(labels, ({ asked }) => asked.id)) {
    const asked = await askedOf(own[0]!.asked, ports)
    for (const kind of asked === null ? [] : kinds)
      found.push(...(await labelled({ id, asked: asked!, kind, own }, ports)))
  }
  return found
}

interface Labelling {
  readonly id: string
  readonly asked: Asked
  readonly kind: LabelledMatch['kind']
  readonly own: readonly FeedbackLabel[]
}

const labelled = async (
  { id: need, asked, kind, own }: Labelling,
  ports: MatchPorts,
): Promise<readonly LabelledMatch[]> => {
  const labelOf = new Map(
    own.filter(({ candidate }) => candidate.kind === kind).map((each) => [each.candidate.id, each]),
  )
  if (labelOf.size === 0) return []
  const all = await signalsOfAll(asked, kind, ports)
  return all.flatMap(({ id, values }) => {
    const label = labelOf.get(id)
    return label === undefined
      ? []
      : [{ need, kind, id, values, grade: label.grade, judged: true, weight: label.weight }]
  })
}

/** `null` for a need that is gone, and for a result or an expert: the weights are fitted on what is asked for. */
const askedOf = async ({ kind, id }: AskedRef, { db }: MatchPorts): Promise<Asked | null> => {
  if (kind === 'question') {
    const [question] = await questionsByIds(db, [id])
    return question === undefined ? null : askedInWords(question.text)
  }
  const [need] = kind === 'need' ? await needStore.byIds(db, [id]) : []
  return need === undefined ? null : askedBy('need', need)
}
