/** Graded relevance of a ranked list, best place first; unjudged counts as 0. */
export type Grades = readonly number[]

/** Gain 2^grade - 1, discounted by log2(place + 1), against the best order of all judged (Järvelin and Kekäläinen 2002; Burges 2005). `null` without a positive grade. */
export const ndcg = (ranked: Grades, judged: Grades, depth = 10): number | null => {
  const ideal = gain([...judged].sort((a, b) => b - a).slice(0, depth))
  return ideal === 0 ? null : gain(ranked.slice(0, depth)) / ideal
}

const gain = (grades: Grades): number => grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)

/** From this grade on a record is relevant. */
export const relevantFrom = 2

/** Mean of the precisions at each relevant place, over all relevant ones judged; `null` without any. */
export const averagePrecision = (ranked: Grades, judged: Grades): number | null => {
  const relevant = judged.filter((grade) => grade >= relevantFrom).length
  if (relevant === 0) return null
  let [found, sum] = [0, 0]
  ranked.forEach((grade, i) => {
    if (grade >= relevantFrom) sum += ++found / (i + 1)
  })
  return sum / relevant
}

/** 1 / place of the first relevant within the depth, 0 without one; `null` when none was judged relevant. */
export const reciprocalRank = (ranked: Grades, judged: Grades, depth = 10): number | null => {
  if (!judged.some((grade) => grade >= relevantFrom)) return null
  const place = ranked.slice(0, depth).findIndex((grade) => grade >= relevantFrom)
  return place === -1 ? 0 : 1 / (place + 1)
}

/** Share of the relevant found within the depth; `null` without any. */
export const recall = (ranked: Grades, judged: Grades, depth = 100): number | null => {
  const relevant = judged.filter((grade) => grade >= relevantFrom).length
  return relevant === 0 ? null : ranked.slice(0, depth).filter((grade) => grade >= relevantFrom).length / relevant
}

/** Chance that a relevant record (grade >= 2) scores above one of grade 0, ties half (Mann-Whitney); `null` without both. */
export const auc = (scored: readonly { readonly score: number; readonly grade: number }[]): number | null => {
  const above = scored.filter(({ grade }) => grade >= relevantFrom).map(({ score }) => score)
  const none = scored.filter(({ grade }) => grade === 0).map(({ score }) => score)
  if (above.length === 0 || none.length === 0) return null
  const wins = above.flatMap((a) => none.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)))
  return wins.reduce((sum, win) => sum + win, 0) / wins.length
}
