import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../src/engines/knowledge.ts'
import { industryClassifier } from '../../src/text/industry-classifier.ts'
import { createTokeniser } from '../../src/text/tokenise.ts'

const samples = join(import.meta.dirname, '../../data/samples')
const recordsOf = (kind: string) =>
  globSync(join(samples, `*/${kind}.jsonl`)).flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { title: string; description: string; industry?: string }),
  )

describe('the industry of a text', () => {
  const concept = {
    altLabel: [],
    hiddenLabel: [],
    en: [],
    kind: 'process',
    broader: [],
    related: [],
    said: [],
    befalls: [],
  } as const
  const concepts = [
    { ...concept, prefLabel: '钎焊', altLabel: ['硬焊'], industry: 'welding' },
    { ...concept, prefLabel: '热处理', related: ['淬火'], industry: 'metals' },
    { ...concept, prefLabel: '涂层', industry: 'coatings' },
    { ...concept, prefLabel: '涂层', industry: 'metals' },
  ]
  const tokeniser = createTokeniser(['钎焊', '硬焊', '热处理', '淬火', '涂层'])
  const classify = industryClassifier({ concepts }, tokeniser)

  it('is that of the concepts it names, by any of their labels', () => {
    expect(classify('铜管的硬焊')[0]?.code).toBe('welding')
    expect(classify('淬火开裂')[0]?.code).toBe('metals')
  })

  it('is told louder by a word of one industry than by one of two, and by the title than by the text', () => {
    expect(classify('钎焊后的涂层').map(({ code }) => code)).toEqual(['welding', 'coatings', 'metals'])
    expect(classify('涂层，热处理，热处理', '钎焊')[0]?.code).toBe('welding')
  })

  it('is nothing where no concept is named, and never certain where one is', () => {
    expect(classify('想找一位专家')).toEqual([])
    const [first] = classify('钎焊')
    expect(first!.confidence).toBeGreaterThan(0)
    expect(first!.confidence).toBeLessThan(1)
  })

  it.each([
    ['needs', 0.6, 0.7],
    ['results', 0.5, 0.65],
  ])(
    'of the samples’ %s, one of 28, is first or among the first two far more often than chance',
    (kind, first, two) => {
      const { thesaurus, tokeniser: whole } = readKnowledge()
      const classifier = industryClassifier(thesaurus, whole)
      const told = recordsOf(kind).filter(({ industry }) => industry !== undefined)
      const share = (places: number) =>
        told.filter(({ title, description, industry }) =>
          classifier(description, title)
            .slice(0, places)
            .some(({ code }) => code === industry),
        ).length / told.length
      expect(share(1)).toBeGreaterThanOrEqual(first)
      expect(share(2)).toBeGreaterThanOrEqual(two)
    },
  )
})
