import type { Expert } from '../../src/domain/expert.ts'
import type { Kind } from '../../src/domain/record.ts'
import { maturities } from '../../src/domain/result.ts'
import { type Asked, askedInWords } from '../../src/ranking/asked.ts'
import type { Candidate, FoundPiece } from '../../src/ranking/candidate.ts'
import { fc } from '../support/fast-check.ts'
import { aNeed, anEvidence, anExpert, aResult } from '../support/records.ts'

const maybe = <T>(...values: readonly T[]) => fc.constantFrom(...values, null)
const some = (...values: readonly string[]) => fc.subarray([...values])
const instant = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

const organisations = maybe('甲公司', '乙大学', '丙研究院')
const organisationIds = maybe('o-1', 'o-2')
const regions = maybe('江苏省扬州市', '江苏省南京市', '江苏省', '北京市', '四川省成都市')
const industries = maybe('welding', 'food', 'metals')
const ways = some('许可', '转让', '委托开发', '合作研发', '技术许可')

/** 0..1. */
export const share = fc.double({ min: 0, max: 1, noNaN: true })

const pieceOf = (id: string, standing: FoundPiece['standing']): fc.Arbitrary<FoundPiece> =>
  fc.record({
    id: fc.constant(id),
    standing: fc.constant(standing),
    words: share,
    meaning: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
    coverage: fc.option(share),
  })

const frame = {
  updated: instant,
  confirmed: fc.option(instant),
  organisation: organisations,
  organisationId: organisationIds,
  region: regions,
}

const results = (id: string): fc.Arbitrary<Candidate> =>
  fc
    .record({ ...frame, industry: industries, maturity: maybe(...maturities), cooperation: ways })
    .chain((own) =>
      fc
        .tuple(pieceOf(`result:${id}`, 1))
        .map((pieces) => ({ kind: 'result', record: aResult({ ...own, id }), pieces })),
    )

const needs = (id: string): fc.Arbitrary<Candidate> =>
  fc
    .record({ ...frame, industry: industries, cooperation: ways })
    .chain((own) =>
      fc.tuple(pieceOf(`need:${id}`, 1)).map((pieces) => ({ kind: 'need', record: aNeed({ ...own, id }), pieces })),
    )

const roles = maybe('主持', '参与', '第一作者')

/** An expert with up to six pieces of work, some or all of which were found. */
export const experts = (id: string): fc.Arbitrary<Candidate & { readonly kind: 'expert' }> =>
  fc
    .record({
      ...frame,
      industries: some('welding', 'food', 'metals'),
      purposes: some('技术攻关', '科普', '投融资'),
      capacity: fc.option(fc.nat(5)),
      roles: fc.array(roles, { maxLength: 6 }),
    })
    .chain(({ roles, ...own }) => {
      const evidence = roles.map((role, i) => anEvidence({ id: `${id}#paper${i + 1}`, role }))
      const record: Expert = anExpert({ ...own, id, evidence })
      const proofs = evidence.map((piece) => pieceOf(`expert:${piece.id}`, 1))
      const pieces = fc.tuple(pieceOf(`expert:${id}`, 0.55), ...proofs)
      return pieces
        .chain((all) => fc.subarray(all, { minLength: 1 }))
        .map((found) => ({ kind: 'expert' as const, record, pieces: found }))
    })

const candidate = (id: string): fc.Arbitrary<Candidate> => fc.oneof(results(id), needs(id), experts(id))

/** Candidates with ids of their own, of any kind. */
export const candidates: fc.Arbitrary<readonly Candidate[]> = fc
  .uniqueArray(fc.stringMatching(/^[a-c成]{1,3}$/), { maxLength: 8 })
  .chain((ids) => fc.tuple(...ids.map(candidate)))

/** What anybody may ask: a stored record with what it tells, or free words. */
export const asked: fc.Arbitrary<Asked> = fc
  .record({
    kind: maybe<Kind>('need', 'result', 'expert'),
    id: maybe('a', 'b', 'ab'),
    title: fc.constantFrom('', '激光焊接变形', '科普讲座'),
    body: fc.constantFrom('', '焊后开裂。', '公司已完成融资。希望解决开裂。'),
    organisation: organisations,
    organisationId: organisationIds,
    region: regions,
    industries: some('welding', 'food', 'metals'),
    cooperation: ways,
  })
  .map((own): Asked => ({ ...askedInWords(`${own.title}\n${own.body}`), ...own }))
