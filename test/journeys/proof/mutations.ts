import type { Expert } from '../../../src/domain/expert.ts'
import type { Candidate } from '../../../src/ranking/candidate.ts'
import { fc } from '../../support/fast-check.ts'

/** A change to a record that leaves it a record of the same id; the same candidate comes back when there is nothing to change. */
export type Mutation = (candidate: Candidate) => Candidate

type Texts = 'title' | 'description' | 'name'
const texts = ['title', 'description', 'name'] as const

const withText = (candidate: Candidate, field: Texts, change: (text: string) => string): Candidate => {
  const record = candidate.record as unknown as Readonly<Record<string, string | undefined>>
  const text = record[field]
  return typeof text === 'string' ? onRecord(candidate, { [field]: change(text) }) : candidate
}

const onRecord = (candidate: Candidate, change: object): Candidate =>
  ({ ...candidate, record: { ...candidate.record, ...change } }) as Candidate

const onEvidence = (
  candidate: Candidate,
  at: number,
  change: (evidence: Expert['evidence'][number]) => object,
): Candidate => {
  if (candidate.kind !== 'expert' || candidate.record.evidence.length === 0) return candidate
  const chosen = at % candidate.record.evidence.length
  const evidence = candidate.record.evidence.map((each, i) => (i === chosen ? { ...each, ...change(each) } : each))
  return onRecord(candidate, { evidence })
}

/** Another figure in the place of the n-th one. */
const otherNumber = (text: string, n: number): string => {
  const numbers = [...text.matchAll(/\d+/g)]
  const found = numbers[n % Math.max(1, numbers.length)]
  if (found === undefined) return text
  return `${text.slice(0, found.index)}${Number(found[0]) * 7 + 1}${text.slice(found.index + found[0].length)}`
}

const withoutSentence = (text: string, n: number): string => {
  const sentences = text.match(/[^。；]+[。；]?/g) ?? []
  return sentences.filter((_, i) => i !== n % sentences.length).join('')
}

/** Two characters change places. */
const swapped = (text: string, n: number): string => {
  const at = n % Math.max(1, text.length - 1)
  return `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`
}

const textChanges = [otherNumber, withoutSentence, swapped, (text: string) => ` ${text}`, () => '']

/** Any change to what a text of the record says. */
const inText: fc.Arbitrary<Mutation> = fc
  .tuple(fc.constantFrom(...texts), fc.constantFrom(...textChanges), fc.nat(40))
  .map(
    ([field, change, n]) =>
      (candidate) =>
        withText(candidate, field, (text) => change(text, n)),
  )

const inEvidence: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(20), fc.constantFrom('title', 'description', 'role'), fc.constantFrom(...textChanges), fc.nat(40))
  .map(
    ([at, field, change, n]) =>
      (candidate) =>
        onEvidence(candidate, at, (each) => ({ [field]: change(each[field as 'title'] ?? '', n) })),
  )

const fewerProofs: fc.Arbitrary<Mutation> = fc.nat(20).map((at) => (candidate) => {
  if (candidate.kind !== 'expert') return candidate
  const { evidence } = candidate.record
  return onRecord(candidate, { evidence: evidence.filter((_, i) => i !== at % evidence.length) })
})

/** Another value in a stored field. */
const inField: fc.Arbitrary<Mutation> = fc
  .constantFrom(
    { region: '西藏自治区拉萨市' },
    { region: null },
    { industry: 'food', industries: ['food'] },
    { capacity: 9 },
    { capacity: null },
    { maturity: '实验室' },
    { maturity: null },
    { cooperation: ['捐赠'] },
    { updated: '2019-01-01T00:00:00.000Z', confirmed: null },
    { confirmed: '2029-12-31T00:00:00.000Z' },
    { keywords: ['别的'], fields: ['别的'] },
  )
  .map((change) => (candidate) => {
    const known = Object.entries(change).filter(([field]) => field in candidate.record)
    return onRecord(candidate, Object.fromEntries(known))
  })

/** Everything that may happen to a record behind the back of a match. */
export const mutations: fc.Arbitrary<Mutation> = fc.oneof(inText, inText, inEvidence, fewerProofs, inField)
