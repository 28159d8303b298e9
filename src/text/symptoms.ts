import { fold } from './fold.ts'
import type { Concept, Thesaurus } from './thesaurus.ts'
import type { Tokeniser } from './tokenise.ts'

/** A problem as somebody told it who does not know its name: 焊完第二天就裂 tells of 氢致裂纹. */
export interface Symptom {
  /** Preferred label of the problem. */
  readonly problem: string
  /** The stretch of the folded text that tells of it. */
  readonly said: string
  /** The problem's name, if the segmentation keeps it whole. */
  readonly names: readonly string[]
  /** Terms of what is done about it, and the words its name is made of. */
  readonly remedies: readonly string[]
}

/** One word, or several parted by `…`; two characters at the least, for one tells of nothing. */
const readable = /^(?=.*[^…].*[^…])[\p{L}\p{N}]+(…[\p{L}\p{N}]+)*$/u

/** Whether a symptom can be read: anything else would be no text to look for. */
export const isReadableSymptom = (symptom: string): boolean => readable.test(symptom)

/** A symptom as somebody types it, in the writing that is read: spaces and dots of any kind part its words. */
export const symptomTyped = (typed: string): string => typed.trim().replace(/(?:[\s…]|\.{2,}|。{2,})+/gu, '…')

/** The symptoms a text tells of, each problem once. */
export type SymptomReader = (text: string) => readonly Symptom[]

/** Parts the words of a symptom, 焊…裂, where other words may stand. */
const gap = '…'
/** What may part them, within a clause: 焊[完放到第二天早上]裂; more characters, and they tell of two things. */
const between = '[^，。；！？：,.;!?:\\n]{0,8}?'

/**
 * Reads symptoms by what the problem concepts say of themselves: the words of one stand near each other in this order, and
 * the text names one of the things the problem befalls, if it befalls only some: 发臭 is one problem of 切削液, another of 污水.
 */
export const symptomReader = ({ concepts }: Thesaurus, tokeniser: Tokeniser): SymptomReader => {
  const problems = concepts.filter(({ said }) => said.length > 0).map((concept) => problemOf(concept, tokeniser))
  return (text) => {
    const folded = fold(text)
    return problems.flatMap((problem) => told(problem, folded) ?? [])
  }
}

interface Problem {
  readonly problem: string
  readonly patterns: readonly Pattern[]
  readonly befalls: readonly string[]
  readonly names: readonly string[]
  readonly remedies: readonly string[]
}

/** `first` stands in every text that the pattern finds: looking for it costs a tenth. */
interface Pattern {
  readonly first: string
  readonly pattern: RegExp
}

const problemOf = ({ said, befalls, prefLabel, related }: Concept, tokeniser: Tokeniser): Problem => {
  const name = fold(prefLabel)
  const terms = new Set([prefLabel, ...related].flatMap((label) => tokeniser.words(label)))
  return {
    problem: prefLabel,
    patterns: said.map((symptom) => {
      const words = fold(symptom).split(gap)
      return { first: words[0]!, pattern: new RegExp(words.join(between), 'u') }
    }),
    befalls: befalls.map(fold),
    names: [...terms].filter((term) => term === name),
    remedies: [...terms].filter((term) => term !== name),
  }
}

const told = ({ problem, patterns, befalls, names, remedies }: Problem, text: string): Symptom | undefined => {
  if (befalls.length > 0 && !befalls.some((thing) => text.includes(thing))) return undefined
  for (const { first, pattern } of patterns) {
    const said = text.includes(first) ? text.match(pattern)?.[0] : undefined
    if (said !== undefined) return { problem, said, names, remedies }
  }
  return undefined
}
