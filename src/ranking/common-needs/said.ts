import type { Need } from '../../domain/need.ts'
import type { NeedRole } from '../../text/need/roles.ts'
import { sentenceRoles } from '../../text/need/sentence-roles.ts'
import { writingOf } from './signs.ts'

/** What a need says, sign by sign; the first three columns run side by side. */
export interface Said {
  /** Rising, each once. */
  readonly signs: Uint32Array
  /** How strongly the need says the sign. */
  readonly whole: Float32Array
  /** How strongly its title and keywords do; 0 where they do not. */
  readonly title: Float32Array
  /** Characters side by side, each pair once. */
  readonly pairs: Uint32Array
  /** How much of the description speaks of the matter, 0..1; 1 without a description. */
  readonly share: number
}

/** What a firm says of itself, and how to reach it, tells nothing of what it needs. */
const besidesTheMatter: readonly NeedRole[] = ['praise', 'contact', 'heading']
/** A description no longer than this has no room for praise: if nothing else is left of it, its roles were misread. */
const shortest = 40
/** What standing in the title, and in the keywords, adds to a sign. */
const headline = 2

/** The sentences of a description that speak of the matter; empty when the firm only praised itself. */
export const matterOf = (description: string): string => {
  const matter = sentenceRoles(description)
    .filter(({ role }) => !besidesTheMatter.includes(role))
    .map(({ start, end }) => description.slice(start, end))
    .join('\n')
  return matter === '' && description.length <= shortest ? description : matter
}

/** Reads a need: a sign counts 1 + ln(times), and more when it stands in the title and among the keywords. */
export const saidIn = ({ title, keywords, description }: Pick<Need, 'title' | 'keywords' | 'description'>): Said => {
  const matter = matterOf(description)
  const body = writingOf(matter)
  const heads = [writingOf(title), writingOf(keywords.join('、'))]
  const whole = new Map(tally(body.signs))
  for (const head of heads) for (const sign of new Set(head.signs)) whole.set(sign, (whole.get(sign) ?? 0) + headline)
  const inTitle = tally(heads.flatMap((head) => head.signs))
  const signs = Uint32Array.from(whole.keys()).sort()
  return {
    signs,
    whole: Float32Array.from(signs, (sign) => whole.get(sign)!),
    title: Float32Array.from(signs, (sign) => inTitle.get(sign) ?? 0),
    pairs: Uint32Array.from(new Set([body, ...heads].flatMap((part) => part.pairs))),
    share: description === '' ? 1 : matter.length / description.length,
  }
}

const tally = (signs: readonly number[]): ReadonlyMap<number, number> => {
  const times = new Map<number, number>()
  for (const sign of signs) times.set(sign, (times.get(sign) ?? 0) + 1)
  return new Map([...times].map(([sign, count]) => [sign, 1 + Math.log(count)]))
}
