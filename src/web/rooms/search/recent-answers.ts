import type { SearchAnswer } from '../../api/types.ts'

/** Answers kept for the way back; a few, because each is some hundred kilobytes. */
const kept = 8

/** The last few answers by what was asked. A degraded one is not kept: the next may be whole. */
export const recentAnswers = () => {
  const answers = new Map<string, SearchAnswer>()
  return {
    get: (asked: string): SearchAnswer | undefined => answers.get(asked),
    keep: (asked: string, answer: SearchAnswer): void => {
      if (answer.degraded.length === 0) answers.set(asked, answer)
      if (answers.size > kept) answers.delete(answers.keys().next().value!)
    },
    forget: (): void => answers.clear(),
  }
}
