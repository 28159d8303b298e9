import type { Need } from '../src/domain/need.ts'
import { piecesOf } from '../src/domain/piece.ts'
import type { Kind } from '../src/domain/record.ts'
import { askedBy } from '../src/ranking/asked.ts'
import type { ProfileName, Weighing } from '../src/ranking/profiles.ts'
import { needStore } from '../src/store/libraries/needs.ts'
import { storeOf } from '../src/store/libraries/records.ts'
import type { Qrels } from './evaluate/collection.ts'
import { type PlainBm25, plainBm25 } from './evaluate/plain-bm25.ts'
import { completed, inOrder, type Measures, measure, type Scored } from './evaluate/scores.ts'
import { type MatchPorts, match } from './match.ts'

/** What is measured: the needs of the store against its results or experts. */
export interface EvaluationRequest {
  readonly kind: Exclude<Kind, 'need'>
  /** `judged`: each need's own judged records are ranked; `all`: the whole library. */
  readonly pool: 'judged' | 'all'
  readonly profile: ProfileName | Weighing
  readonly qrels: Qrels
  readonly onProgress?: (done: number, of: number) => void
}

/** One need's list and measures, ours and plain BM25's. */
export interface EvaluatedNeed {
  readonly need: string
  readonly ranked: readonly Scored[]
  readonly ours: Measures
  readonly plain: Measures
}

/** Longest list that is measured and written. */
const longest = 1000
/** More documents than any collection has: measured is the ranking, not the depth of retrieval. */
const everything = 10_000_000

/** Ranks every judged need by the match journey and by plain BM25, and measures both on the same records. */
export const evaluate = async (request: EvaluationRequest, ports: MatchPorts): Promise<readonly EvaluatedNeed[]> => {
  const { kind, qrels, onProgress = () => {} } = request
  const texts = await libraryTexts(kind, ports)
  const library: Library = { ids: new Set(texts.keys()), plain: plainBm25(texts) }
  const needs = await needStore.byIds(ports.db, [...qrels.keys()])
  const evaluated: EvaluatedNeed[] = []
  for (const need of needs) {
    evaluated.push(await evaluateNeed(need, { request, library, ports }))
    onProgress(evaluated.length, needs.length)
  }
  return evaluated
}

interface Library {
  readonly ids: ReadonlySet<string>
  readonly plain: PlainBm25
}

interface Evaluating {
  readonly request: EvaluationRequest
  readonly library: Library
  readonly ports: MatchPorts
}

const evaluateNeed = async (need: Need, { request, library, ports }: Evaluating): Promise<EvaluatedNeed> => {
  const { kind, pool, profile, qrels } = request
  const known = new Map([...qrels.get(need.id)!].filter(([id]) => library.ids.has(id)))
  const among = pool === 'judged' ? { among: new Set(known.keys()) } : {}
  const question = {
    asked: askedBy('need', need),
    kind,
    filters: {},
    circles: null,
    limit: Math.max(known.size, longest),
    ...among,
  }
  const { matches, refused } = await match({ ...question, profile, depth: everything }, ports)
  // Who is fully booked is not asked, however well he fits: relevance was judged without that, so it is left out for both.
  const booked = new Set(refused.filter(({ code }) => code === 'no capacity').map(({ id }) => id))
  const judged = new Map([...known].filter(([id]) => !booked.has(id)))
  const finished = (list: readonly Scored[]): readonly Scored[] =>
    pool === 'judged'
      ? completed(
          list.filter(({ id }) => judged.has(id)),
          judged.keys(),
        )
      : inOrder(list).slice(0, longest)
  const ranked = finished(matches)
  const baseline = [...library.plain(`${need.title}\n${need.description}`)].filter(([id]) => !booked.has(id))
  const plain = finished(baseline.map(([id, score]) => ({ id, score })))
  return { need: need.id, ranked, ours: measure(ranked, judged), plain: measure(plain, judged) }
}

const libraryTexts = async (kind: Exclude<Kind, 'need'>, { db }: MatchPorts): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>()
  for await (const record of storeOf(kind).each(db, 500)) {
    texts.set(
      record.id,
      piecesOf(kind, record)
        .flatMap(({ title, keywords, body }) => [title.text, keywords.text, body.text])
        .join('\n'),
    )
  }
  return texts
}
