import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { quantitiesIn } from '../../../src/text/quantities/quantities-in.ts'
import { difference } from './expectation.ts'

interface Phrase {
  readonly of: string
  readonly text: string
  /** «text : property interval dimension flags» of each quantity that is not idle talk, in order. */
  readonly expect: readonly string[]
}

const phrasesIn = (file: string): readonly Phrase[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Phrase)

const phrases = phrasesIn('./phrases.jsonl')
/** Written last: decision 0017 says how many were right at first sight. */
const heldOut = phrasesIn('./held-out.jsonl')

const wrongIn = ({ text, expect: expected }: Phrase): readonly string[] => {
  const found = quantitiesIn(text).filter(({ kind }) => kind !== 'other')
  const count = found.length === expected.length ? [] : [`${found.length} found: ${found.map((each) => each.text)}`]
  const differences = expected.flatMap((each, i) => {
    const quantity = found[i]
    return quantity === undefined ? [] : [difference(quantity, each) ?? '']
  })
  return [...count, ...differences.filter((each) => each !== '')].map((wrong) => `${text}: ${wrong}`)
}

describe('phrases as people write them', () => {
  it('are more than seven hundred', () => {
    expect(phrases.length).toBeGreaterThan(700)
  })

  it.each([...Map.groupBy(phrases, (phrase) => phrase.of)])('%s', (_, group) => {
    expect(group.flatMap(wrongIn)).toEqual([])
  })

  it('are quoted letter by letter', () => {
    for (const { text } of phrases)
      for (const { start, end, text: written, property, base } of quantitiesIn(text)) {
        expect(text.slice(start, end)).toBe(written)
        if (property !== null) expect(text.slice(property.start, property.end)).toBe(property.text)
        if (base !== null) expect(text.slice(base.start, base.end)).toBe(base.text)
      }
  })
})

describe('phrases written last', () => {
  it('are more than a hundred and fifty, and ninety-nine of a hundred are right', () => {
    const wrong = heldOut.filter((phrase) => wrongIn(phrase).length > 0)
    expect(heldOut.length).toBeGreaterThan(150)
    expect(wrong.length / heldOut.length, wrong.flatMap(wrongIn).join('\n')).toBeLessThanOrEqual(0.01)
  })
})
