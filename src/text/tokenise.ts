import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { fold } from './fold.ts'
import { normalise } from './normalise.ts'
import { stopWords } from './stop-words.ts'

/** A term and where it stands in the original text. */
export interface Token {
  readonly term: string
  readonly start: number
  readonly end: number
}

export interface Tokeniser {
  /** Words in reading order: jieba search mode with our domain words; no stop words, no bare numbers. */
  words(text: string): readonly string[]
  /** The same with offsets into the text as it was given. */
  tokens(text: string): readonly Token[]
  /** What search engines index: words, then character bigrams marked with `bigramMark`. */
  terms(text: string): readonly string[]
}

/** Marks a bigram, so that the bigram 焊接 and the word 焊接 stay two terms. */
export const bigramMark = '~'

// A run of Han characters, or a Latin token with what belongs to its name: Fe/Mn is two, CR2032, 3D, C++, H2O one.
const runPattern = /[\u3400-\u9fff]+|[a-z0-9]+(?:[.+#][a-z0-9]+|\+\+|#)*|[α-ω]+/g
const bareNumber = /^[0-9.]+$/
const isHanRun = (run: string): boolean => run >= '\u3400'

/** Segments once for all engines. `domainWords` are kept whole beside their parts. */
export const createTokeniser = (domainWords: Iterable<string> = []): Tokeniser => {
  const segmenter = openSegmenter(domainWords)

  const segment = (run: string): readonly string[] => (isHanRun(run) ? segmenter().cutForSearch(run, true) : [run])
  const place = (run: string): readonly Placed[] =>
    isHanRun(run) ? placed(segment(run), segmenter().cut(run, true)) : [{ word: run, at: 0 }]

  const wordsIn = (text: string): string[] =>
    [...text.matchAll(runPattern)].flatMap(([run]) => segment(run).filter(speaks))

  const tokens = (original: string): Token[] => {
    const { text, origin } = normalise(original)
    const token = ({ word, at }: Placed, base: number): Token => ({
      term: word,
      start: origin[base + at]!,
      end: origin[base + at + word.length - 1]! + 1,
    })
    return [...text.matchAll(runPattern)].flatMap((run) =>
      place(run[0])
        .filter(({ word }) => speaks(word))
        .map((found) => token(found, run.index)),
    )
  }

  return {
    words: (original) => wordsIn(normalise(original).text),
    tokens,
    terms: (original) => {
      const { text } = normalise(original)
      return [...wordsIn(text), ...bigrams(text)]
    },
  }
}

/** Outweighs any common word the dictionary knows inside a term, so that the term is found whole. */
const domainFrequency = 20_000

/** Whether a folded word is one the dictionary decides on: Latin words and numbers are what stands between other characters. */
export const isSegmented = (word: string): boolean => /^[\u3400-\u9fff]{2,}$/.test(word)

/** Whether the segmentation can keep a label whole: it is Han alone, or one Latin token. */
export const isOneTerm = (label: string): boolean => {
  const { text } = normalise(label)
  return text.match(runPattern)?.[0] === text && speaks(text)
}

// The dictionary takes half a second to read: a start that only waits for questions should not wait for it.
const openSegmenter = (domainWords: Iterable<string>): (() => Jieba) => {
  let segmenter: Jieba | undefined
  const open = (): Jieba => {
    const jieba = Jieba.withDict(dict)
    const entries = [...domainWords].map(fold).filter(isSegmented)
    if (entries.length > 0)
      jieba.loadDict(Buffer.from(entries.map((word) => `${word} ${domainFrequency} n`).join('\n')))
    return jieba
  }
  return () => {
    segmenter ??= open()
    return segmenter
  }
}

interface Placed {
  readonly word: string
  readonly at: number
}

const speaks = (word: string): boolean => !stopWords.has(word) && !bareNumber.test(word)

// Search mode gives the parts of a word before the word itself, so a segment belongs to the word that is still to come.
const placed = (segments: readonly string[], words: readonly string[]): readonly Placed[] => {
  const found: Placed[] = []
  let at = 0
  let next = 0
  for (const word of words) {
    for (let part = segments[next++]; part !== undefined && part !== word; part = segments[next++]) {
      found.push({ word: part, at: at + Math.max(0, word.indexOf(part)) })
    }
    found.push({ word, at })
    at += word.length
  }
  return found
}

/** Overlapping pairs of Han characters, marked; a single character stands alone. The safety net under segmentation. */
const bigrams = (text: string): string[] => {
  const found: string[] = []
  for (const [run] of text.matchAll(/[\u3400-\u9fff]+/g)) {
    for (let i = 0; i + 1 < run.length; i++) found.push(bigramMark + run.slice(i, i + 2))
  }
  return found
}
