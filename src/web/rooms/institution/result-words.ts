import type { Result, ResultWritten } from '../../api/offers.ts'
import { viewer } from '../../viewer.ts'

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
})

const listIn = (typed: string): readonly string[] => typed.split(/[、，,；;\n]+/).flatMap((word) => word.trim() || [])

/** What is sent: the words, and what the form does not show as it was. */
export const writtenOf = (
  words: ResultWords,
  before: Result | null,
  organisation: { readonly id: string | null; readonly name: string | null },
): ResultWritten => ({
  title: words.title,
  description: words.description,
  maturity: maturities.find((each) => each === words.maturity) ?? null,
  cooperation: listIn(words.cooperation),
  keywords: listIn(words.keywords),
  patents: listIn(words.patents),
  inventors: listIn(words.inventors),
  region: words.region,
  price: words.price,
  visibility: words.visibility,
  organisation: before?.organisation ?? organisation.name,
  organisationId: before?.organisationId ?? organisation.id,
  industry: before?.industry ?? null,
  pool: before?.pool ?? null,
  sensitive: before?.sensitive ?? false,
  confirmed: new Date().toISOString(),
})

const placeOf = (id: string): string => `zhiqiao-result ${viewer.value?.account?.id ?? ''} ${id}`

const calmly = <T>(act: () => T, otherwise: T): T => {
  try {
    return act()
  } catch {
    // Private windows of some browsers keep nothing.
    return otherwise
  }
}

/** Keeps what was typed on this computer until it is saved. */
export const keepWords = (id: string, words: ResultWords): void =>
  calmly(() => localStorage.setItem(placeOf(id), JSON.stringify(words)), undefined)

/** What was typed before and not saved. */
export const keptWords = (id: string): ResultWords | null =>
  calmly(() => JSON.parse(localStorage.getItem(placeOf(id)) ?? 'null') as ResultWords | null, null)

/** Drops what was typed. */
export const dropWords = (id: string): void => calmly(() => localStorage.removeItem(placeOf(id)), undefined)
