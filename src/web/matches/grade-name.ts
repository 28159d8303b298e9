import { useI18n } from 'vue-i18n'
import type { MatchView } from '../api/types.ts'

/** Names a grade, from 强相关 to 无相关; in Chinese, and where the page has no word, as the server says it. */
export const useGradeName = (): ((graded: Pick<MatchView, 'grade' | 'gradeName'>) => string) => {
  const { t, te } = useI18n()
  return ({ grade, gradeName }) => (te(`grades.${grade}`) ? t(`grades.${grade}`) : gradeName)
}
