import type { MatchView } from '../../pipelines/answer/view.ts'
import type { MatchAnswer, MatchQuestion } from '../../pipelines/answer.ts'
import type { Database } from '../../src/ports/database.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'

const place = {
  score: 0.42,
  probability: 0.5,
  grade: 2 as const,
  gradeName: '较强相关',
  title: '标题',
  subtitle: '副标题',
  indicators: [],
  reasons: [],
}

const reason = (text: string) => ({
  signal: 'words',
  label: '用词',
  text: '用词相近',
  value: 0.7,
  weight: 0.6,
  points: 0.42,
  quotes: [{ field: 'description', source: '简介', start: 0, end: text.length, text, marks: [[0, 2]] as const }],
  claims: [],
})

/** A match of every record of a kind, quoting its description: what the API does with it is what is tested. */
export const matchEverything =
  (db: Database) =>
  async ({ kind, limit }: MatchQuestion): Promise<MatchAnswer> => {
    const views: Record<typeof kind, () => Promise<readonly MatchView[]>> = {
      need: async () =>
        (await needStore.page(db, { limit })).map((record) => ({ ...place, kind: 'need', id: record.id, record })),
      result: async () =>
        (await resultStore.page(db, { limit })).map((record) => ({ ...place, kind: 'result', id: record.id, record })),
      expert: async () =>
        (await expertStore.page(db, { limit })).map((record) => ({
          ...place,
          kind: 'expert',
          id: record.id,
          record,
          reasons: [reason(record.description)],
        })),
    }
    return {
      matches: await views[kind](),
      parts: [],
      refused: [{ kind, id: 'same', code: 'same organisation' }],
      degraded: ['meaning'],
      advice: null,
      nearMisses: [],
      facets: {
        industry: [{ value: 'welding', label: '焊接与连接', count: kind === 'expert' ? 2 : 1 }],
        region: [],
        maturity: [],
        pool: [],
      },
    }
  }
