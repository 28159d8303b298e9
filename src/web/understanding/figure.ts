import type { NeedReading } from '../api/needs.ts'

/** A figure in its parts. */
export type Figure = Pick<NonNullable<NeedReading['indicators'][number]['measured']>, 'comparator' | 'value' | 'unit'>

/** Words by which a text bounds a figure, in the order they are offered; the reader understands each. */
export const bounds = {
  '≥': '不低于',
  '≤': '不高于',
  '>': '高于',
  '<': '低于',
  '≈': '约',
  reach: '达到',
  better: '优于',
  '±': '±',
  range: '',
  '=': '',
} as const satisfies Readonly<Record<Figure['comparator'], string>>

/** A figure as a text says it: 不低于 99.5 %. */
export const figureWords = ({ comparator, value, unit }: Figure): string =>
  [bounds[comparator], value.trim(), unit.trim()].filter(Boolean).join(' ')
