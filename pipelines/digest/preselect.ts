import { embedTexts } from '../../indexers/embed-texts.ts'
import { type Kind, kinds } from '../../src/domain/record.ts'
import type { Asked } from '../../src/ranking/asked.ts'
import {
  type Block,
  type BlockQuestion,
  bestOwners,
  meaningOf,
  mostWords,
  wordsOf,
} from '../../src/ranking/digest/block.ts'
import { type Reach, reachUnder } from '../../src/ranking/digest/reach.ts'
import { digestRules } from '../../src/ranking/digest/rules.ts'
import { expanded, inOtherWords, queryTerms, toldSymptoms } from '../../src/ranking/query-terms.ts'
import { weighingOf } from '../match/weighing.ts'
import type { MatchPorts } from '../match.ts'
import type { Fresh } from './fresh.ts'
import type { Question } from './questions.ts'

/** A question, and whom it is worth looking at closely for it; `null`: nobody knows yet, the whole library. */
export interface Preselected {
  readonly question: Question
  readonly asked: Asked
  readonly title: string
  readonly kind: Kind
  readonly owners: readonly string[] | null
}

/** A question ready to be compared. */
export interface Readied extends Pick<Preselected, 'question' | 'asked' | 'title'> {
  /** Whether the question itself is new: then everything is new to it. */
  readonly isNew: boolean
}

/** Whether a record is new to a question, may be read by it, and was not recommended lately. */
export type Admits = (question: Question, kind: Kind, id: string) => boolean

/**
 * Compares questions with everything new at once: vectors as a product of matrices, words over postings. A question that
 * is new itself, and all of them when too much is new for a block, are left to the index.
 */
export const preselect = async (
  questions: readonly Readied[],
  { blocks, admits }: { readonly blocks: Fresh['blocks']; readonly admits: Admits },
  ports: MatchPorts,
): Promise<readonly Preselected[]> => {
  const old = blocks === null ? [] : questions.filter(({ isNew }) => !isNew)
  const compared = await comparable(old, ports)
  const reachOf = reachUnder(await weighingOf('digest', ports))
  const inBlocks = kinds.flatMap((kind) =>
    blocks === null ? [] : pick({ kind, block: blocks[kind], questions: old, compared, reachOf }, admits),
  )
  const left = questions.filter((each) => !old.includes(each))
  return [...inBlocks, ...left.flatMap((one) => one.question.kinds.map((kind) => ({ ...one, kind, owners: null })))]
}

interface Comparing {
  readonly kind: Kind
  readonly block: Block
  readonly questions: readonly Readied[]
  /** The same questions, ready to be compared. */
  readonly compared: readonly BlockQuestion[]
  readonly reachOf: Reach
}

const pick = ({ kind, block, questions, compared, reachOf }: Comparing, admits: Admits): readonly Preselected[] => {
  const products = meaningOf(block, compared)
  return questions.flatMap((one, at) => {
    if (!one.question.kinds.includes(kind)) return []
    const words = wordsOf(block, compared[at]!)
    const most = mostWords(block, compared[at]!) || 1
    const reach = row(products, block, at).map((meaning, document) =>
      reachOf(kind, { meaning, words: words[document]! / most }),
    )
    const choice = { most: digestRules.looked, admits: (id: string) => admits(one.question, kind, id) }
    const owners = [...bestOwners(reach, block, choice)].sort()
    return owners.length === 0 ? [] : [{ ...one, kind, owners }]
  })
}

const row = (products: Float32Array, { owners }: Block, at: number): Float32Array =>
  products.subarray(at * owners.length, (at + 1) * owners.length)

const comparable = async (questions: readonly Readied[], ports: MatchPorts): Promise<readonly BlockQuestion[]> => {
  const { tokeniser, neighboursOf, symptomsIn } = ports
  const told = questions.map(({ asked }) => {
    const symptoms = toldSymptoms(asked, symptomsIn)
    return {
      terms: expanded(queryTerms(asked, tokeniser), neighboursOf, symptoms),
      said: inOtherWords(asked, symptoms),
    }
  })
  const vectors = await vectorsOf(
    told.map(({ said }) => said),
    ports,
  )
  return told.map(({ terms }, at) => ({ terms, vector: vectors[at] ?? null }))
}

type Said = Pick<Asked, 'title' | 'body' | 'isSensitive'>

// What is sensitive stays in the house; who is away for a moment is done without: words still find.
const vectorsOf = async (
  said: readonly Said[],
  { embedder }: MatchPorts,
): Promise<readonly (Float32Array | null)[]> => {
  if (embedder === null || said.length === 0) return []
  const pairs = said.map(({ title, body, isSensitive }): readonly [string, string] =>
    isSensitive && embedder.isOutbound ? ['', ''] : [title, body],
  )
  return embedTexts(pairs, embedder).catch(() => [])
}
