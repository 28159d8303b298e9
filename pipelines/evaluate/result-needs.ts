import { piecesOf } from '../../src/domain/piece.ts'
import { isFindable } from '../../src/domain/record-of.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import { type Grades, recall, relevantFrom } from '../../src/ranking/measures.ts'
import type { ProfileName, Weighing } from '../../src/ranking/profiles.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { type MatchPorts, match } from '../match.ts'
import type { Qrels } from './collection.ts'
import { plainBm25 } from './plain-bm25.ts'
import { inOrder, type Scored } from './scores.ts'

/** What is measured of the needs a result is recommended for: the share of the relevant ones among the first ten. */
export const backwardNames = ['recall@10'] as const
export type BackwardMeasures = Readonly<Record<(typeof backwardNames)[number], number | null>>

/** One result's first needs, and the measure of ours and of plain BM25's. */
export interface EvaluatedResult {
  readonly result: string
  readonly ranked: readonly Scored[]
  readonly ours: BackwardMeasures
  readonly plain: BackwardMeasures
}

/** So many needs a results office looks at. */
const depth = 10
/** More documents than any collection has: measured is the ranking, not the depth of retrieval. */
const everything = 10_000_000

/** Judgments of needs read from the other side: result -> need -> grade, of results that are relevant to a need at all. */
export const backward = (qrels: Qrels): Qrels => {
  const byResult = new Map<string, Map<string, number>>()
  for (const [need, judged] of qrels)
    for (const [result, grade] of judged)
      byResult.set(result, (byResult.get(result) ?? new Map<string, number>()).set(need, grade))
  return new Map([...byResult].filter(([, needs]) => [...needs.values()].some((grade) => grade >= relevantFrom)))
}

/**
 * Ranks all needs for every result that somebody judged relevant to one, by the match journey and by plain BM25. Needs nobody
 * judged beside a result count as not relevant, on both sides.
 */
export const evaluateBackward = async (
  { qrels, profile }: { readonly qrels: Qrels; readonly profile: ProfileName | Weighing },
  ports: MatchPorts,
): Promise<readonly EvaluatedResult[]> => {
  const texts = await needTexts(ports)
  const plain = plainBm25(texts)
  const judged = backward(qrels)
  const evaluated: EvaluatedResult[] = []
  for (const result of await resultStore.byIds(ports.db, [...judged.keys()])) {
    const question = { asked: askedBy('result', result), kind: 'need', filters: {}, circles: null } as const
    const { matches, refused } = await match({ ...question, limit: depth, profile, depth: everything }, ports)
    // What may not be proposed at all, as a need of the same organisation, is left out of both lists and of what could be found.
    const out = new Set(refused.map(({ id }) => id))
    const known = new Map([...judged.get(result.id)!].filter(([id]) => texts.has(id) && !out.has(id)))
    const baseline = [...plain(`${result.title}\n${result.description}`)].filter(([id]) => !out.has(id))
    const measured = (list: readonly Scored[]): BackwardMeasures => {
      const grades: Grades = list.map(({ id }) => known.get(id) ?? 0)
      return { 'recall@10': recall(grades, [...known.values()], depth) }
    }
    const ranked = inOrder(matches).slice(0, depth)
    const plainly = inOrder(baseline.map(([id, score]) => ({ id, score }))).slice(0, depth)
    evaluated.push({ result: result.id, ranked, ours: measured(ranked), plain: measured(plainly) })
  }
  return evaluated
}

const needTexts = async ({ db }: MatchPorts): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>()
  for await (const need of needStore.each(db, 500)) {
    if (!isFindable(need)) continue
    texts.set(
      need.id,
      piecesOf('need', need)
        .flatMap(({ title, keywords, body }) => [title.text, keywords.text, body.text])
        .join('\n'),
    )
  }
  return texts
}
