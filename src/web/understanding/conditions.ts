import { type Figure, figureWords } from './figure.ts'

/** What can be added to a problem by a click: the reader finds each again in the sentence made of it. */
export const conditionKinds = ['indicator', 'region', 'budget', 'deadline', 'cooperation'] as const
export type ConditionKind = (typeof conditionKinds)[number]

/** What is filled in. */
export interface Condition {
  readonly kind: Exclude<ConditionKind, 'region'>
  /** The property of a figure, a sum, a date, or a way of working together. */
  readonly words: string
  readonly figure: Figure
}

const sentences: Readonly<Record<Condition['kind'], (condition: Condition) => string>> = {
  indicator: ({ words, figure }) => `要求${words.trim()}${figureWords(figure)}。`,
  budget: ({ words }) => `预算${words.trim()}。`,
  deadline: ({ words }) => `希望在${words.trim().replace(/[之以]?前$/u, '')}前完成。`,
  cooperation: ({ words }) => `希望${words.trim()}。`,
}

/** The sentence that says it in the text. */
export const sentenceOf = (condition: Condition): string => sentences[condition.kind](condition)
