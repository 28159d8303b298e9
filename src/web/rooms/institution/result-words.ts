import type { Result, ResultWritten } from '../../api/offers.ts'
import { listedIn } from '../expert/listed-in.ts'

/** A result as its form has it: lists as their writer types them, parted by 、 , or new lines. */
export interface ResultWords {
  title: string
  description: string
  maturity: string
  cooperation: string
  keywords: string
  patents: string
  inventors: string
  region: string
  price: string
  visibility: Result['visibility']
  /** Whether its writer says that it holds as of today. */
  isConfirmed: boolean
}

/** How far a result has come, as the library knows it. */
export const maturities = ['实验室', '小试', '中试', '样机', '产业化', '进入市场'] as const

/** Nothing yet. */
export const noWords: ResultWords = {
  title: '',
  description: '',
  maturity: '',
  cooperation: '',
  keywords: '',
  patents: '',
  inventors: '',
  region: '',
  price: '',
  visibility: 'public',
  isConfirmed: true,
}

/** A stored result as its form has it. */
export const wordsOf = (result: Result): ResultWords => ({
  title: result.title,
  description: result.description,
  maturity: result.maturity ?? '',
  cooperation: result.cooperation.join('、'),
  keywords: result.keywords.join('、'),
  patents: result.patents.join('、'),
  inventors: result.inventors.join('、'),
  region: result.region ?? '',
  price: result.price ?? '',
  visibility: result.visibility,
  isConfirmed: true,
})

/** What is sent: the words, and what the form does not show as it was. */
export const writtenOf = (
  words: ResultWords,
  before: Result | null,
  organisation: { readonly id: string | null; readonly name: string | null },
): ResultWritten => ({
  title: words.title,
  description: words.description,
  maturity: maturities.find((each) => each === words.maturity) ?? null,
  cooperation: listedIn(words.cooperation),
  keywords: listedIn(words.keywords),
  patents: listedIn(words.patents),
  inventors: listedIn(words.inventors),
  region: words.region,
  price: words.price,
  visibility: words.visibility,
  organisation: before?.organisation ?? organisation.name,
  organisationId: before?.organisationId ?? organisation.id,
  industry: before?.industry ?? null,
  pool: before?.pool ?? null,
  sensitive: before?.sensitive ?? false,
  confirmed: words.isConfirmed ? new Date().toISOString() : (before?.confirmed ?? null),
})
