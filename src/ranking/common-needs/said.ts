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
}

/** What a firm says of itself, and how to reach it, tells nothing of what it needs. */
const besidesTheMatter: readonly NeedRole[] = ['praise', 'contact', 'heading']
/** Left with fewer characters than this, the roles were misread: then all of it counts. */
const fewestCharacters = 20
/** What standing in the title, and in the keywords, adds to a sign. */
const headline = 2

/** The sentences of a description that speak of the matter, without the firm's praise of itself and the terms. */
export const matterOf = (description: string): string => {
  const matter = sentenceRoles(description)
    .filter(({ role }) => !besidesTheMatter.includes(role))
    .map(({ start, end }) => description.slice(start, end))
    .join('\n')
  return matter.length < fewestCharacters ? description : matter
}

/** Reads a need: a sign counts 1 + ln(times), and more when it stands in the title and among the keywords. */
export const saidIn = ({ title, keywords, description }: Pick<Need, 'title' | 'keywords' | 'description'>): Said => {
  const [matter, ...heads] = [matterOf(description), title, keywords.join('、')].map(writingOf)
  const whole = new Map(tally(matter!.signs))
  for (const head of heads) for (const sign of new Set(head.signs)) whole.set(sign, (whole.get(sign) ?? 0) + headline)
  const inTitle = tally(heads.flatMap((head) => head.signs))
  const signs = Uint32Array.from(whole.keys()).sort()
  return {
    signs,
    whole: Float32Array.from(signs, (sign) => whole.get(sign)!),
    title: Float32Array.from(signs, (sign) => inTitle.get(sign) ?? 0),
    pairs: Uint32Array.from(new Set([matter!, ...heads].flatMap((part) => part.pairs))),
  }
}

const tally = (signs: readonly number[]): ReadonlyMap<number, number> => {
  const times = new Map<number, number>()
  for (const sign of signs) times.set(sign, (times.get(sign) ?? 0) + 1)
  return new Map([...times].map(([sign, count]) => [sign, 1 + Math.log(count)]))
}
