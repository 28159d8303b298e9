import { piecesOf } from '../src/domain/piece.ts'
import type { Kind } from '../src/domain/record.ts'
import { askedBy } from '../src/ranking/asked.ts'
import { type ProfileName, profiles } from '../src/ranking/profiles.ts'
import { needStore } from '../src/store/needs.ts'
import { storeOf } from '../src/store/records.ts'
import type { Qrels } from './evaluate/collection.ts'
import { plainBm25 } from './evaluate/plain-bm25.ts'
import { inOrder, type Measures, measure, type Scored } from './evaluate/scores.ts'
import { type MatchPorts, match } from './match.ts'

/** What is measured: the needs of the store against its results or experts. */
export interface EvaluationRequest {
  readonly kind: Exclude<Kind, 'need'>
  /** `judged`: each need's own judged records are ranked; `all`: the whole library. */
  readonly pool: 'judged' | 'all'
  readonly profile: ProfileName
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

/** Ranks every judged need by the match journey and by plain BM25, and measures both on the same records. */
export const evaluate = async (request: EvaluationRequest, ports: MatchPorts): Promise<readonly EvaluatedNeed[]> => {
  const { kind, pool, qrels, onProgress = () => {} } = request
  const texts = await libraryTexts(kind, ports)
  const plain = plainBm25(texts)
  const needs = await needStore.byIds(ports.db, [...qrels.keys()])
  const evaluated: EvaluatedNeed[] = []
  for (const need of needs) {
    const asked = askedBy('need', need)
    const known = new Map([...qrels.get(need.id)!].filter(([id]) => texts.has(id)))
    const among = pool === 'judged' ? new Set(known.keys()) : undefined
    const limit = pool === 'judged' ? known.size : longest
    const profile = profiles[request.profile]
    const { matches, refused } = await match(
      { asked, kind, filters: {}, limit, profile, depth: texts.size * 30, ...(among && { among }) },
      ports,
    )
    // Who is fully booked is not asked, however well he fits: relevance was judged without that, so it is left out for both.
    const booked = new Set(refused.filter(({ code }) => code === 'no capacity').map(({ id }) => id))
    const judged = new Map([...known].filter(([id]) => !booked.has(id)))
    const scores = plain(`${need.title}\n${need.description}`)
    const baseline = [...scores]
      .map(([id, score]) => ({ id, score }))
      .filter(({ id }) => !booked.has(id) && (among?.has(id) ?? true))
    const ranked = matches.map(({ id, score }) => ({ id, score }))
    evaluated.push({
      need: need.id,
      ranked,
      ours: measure(ranked, judged),
      plain: measure(inOrder(baseline).slice(0, longest), judged),
    })
    onProgress(evaluated.length, needs.length)
  }
  return evaluated
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
