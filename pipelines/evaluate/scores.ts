import { auc, averagePrecision, type Grades, ndcg, recall, reciprocalRank } from '../../src/ranking/measures.ts'

/** A record in a ranked list. */
export interface Scored {
  readonly id: string
  readonly score: number
}

/** What is measured of one need's list; `null` where the judgments allow no measure. */
export const measureNames = ['nDCG@10', 'MAP', 'MRR@10', 'recall@100', 'AUC'] as const
export type Measures = Readonly<Record<(typeof measureNames)[number], number | null>>

/** Best first; ties by id, so that no engine wins by luck. */
export const inOrder = (list: readonly Scored[]): readonly Scored[] =>
  [...list].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))

/** A list of a judged pool: what the ranker did not list at all comes last, with score 0. */
export const completed = (list: readonly Scored[], judged: Iterable<string>): readonly Scored[] => {
  const listed = new Set(list.map(({ id }) => id))
  return inOrder([...list, ...[...judged].filter((id) => !listed.has(id)).map((id) => ({ id, score: 0 }))])
}

/** Measures a list, best first, against the judged grades; judged records not in the list come last with score 0. */
export const measure = (list: readonly Scored[], judged: ReadonlyMap<string, number>): Measures => {
  const ranked: Grades = list.map(({ id }) => judged.get(id) ?? 0)
  const all: Grades = [...judged.values()]
  const graded = completed(list, judged.keys()).flatMap(({ id, score }) => {
    const grade = judged.get(id)
    return grade === undefined ? [] : [{ score, grade }]
  })
  return {
    'nDCG@10': ndcg(ranked, all),
    MAP: averagePrecision(ranked, all),
    'MRR@10': reciprocalRank(ranked, all),
    'recall@100': recall(ranked, all),
    AUC: auc(graded),
  }
}
