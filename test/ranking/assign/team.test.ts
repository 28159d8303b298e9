import { afterAll, describe, expect, it } from 'vitest'
import { openHighsSolver } from '../../../src/adapters/solver/highs.ts'
import { bestTeam, nearestTeam, smallestTeam, type TeamCandidate, teamModel } from '../../../src/ranking/assign/team.ts'
import { fc } from '../../support/fast-check.ts'

const parts = 3
const candidates: fc.Arbitrary<readonly TeamCandidate[]> = fc
  .array(
    fc.record({
      worths: fc.array(fc.option(fc.integer({ min: 1, max: 100 }), { freq: 2 }), {
        minLength: parts,
        maxLength: parts,
      }),
      place: fc.constantFrom('甲', '乙', null),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map(({ worths, place }, i) => ({
      id: `${i}`,
      place,
      worth: new Map(worths.flatMap((worth, part) => (worth === null ? [] : [[part, worth / 100] as const]))),
    })),
  )

const covered = (all: readonly TeamCandidate[]): readonly number[] =>
  Array.from({ length: parts }, (_, part) => part).filter((part) => all.some(({ worth }) => worth.has(part)))
const worthOf = (team: readonly TeamCandidate[]): number =>
  covered(team).reduce((sum, part) => sum + Math.max(...team.map(({ worth }) => worth.get(part) ?? 0)), 0)
const placesOf = (team: readonly TeamCandidate[]): number => new Set(team.map(({ id, place }) => place ?? id)).size

describe('a team', () => {
  const solver = openHighsSolver()
  afterAll(() => solver.close())

  it('is the smallest that covers what anybody covers, from the fewest places, and of these the one that is worth most', async () => {
    await fc.assert(
      fc.asyncProperty(candidates, async (all) => {
        const teams = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, i) => (bits >> i) & 1))
        const enough = teams.filter((team) => covered(team).length === covered(all).length)
        const fewest = Math.min(...enough.map(({ length }) => length))
        const small = enough.filter(({ length }) => length === fewest)
        const nearest = Math.min(...small.map(placesOf))
        const near = small.filter((team) => placesOf(team) === nearest)
        const model = teamModel(all, parts)
        const worth = async (part: ReturnType<typeof smallestTeam>) =>
          (await solver.solve(part, { seconds: 10 })).objective
        expect(await worth(smallestTeam(model))).toBeCloseTo(-fewest, 6)
        expect(await worth(nearestTeam(model, fewest))).toBeCloseTo(-nearest, 6)
        expect(await worth(bestTeam(model, fewest, nearest))).toBeCloseTo(Math.max(...near.map(worthOf)), 6)
        expect(await worth(bestTeam(model, fewest, null))).toBeCloseTo(Math.max(...small.map(worthOf)), 6)
      }),
      { numRuns: 60 },
    )
  })
})
