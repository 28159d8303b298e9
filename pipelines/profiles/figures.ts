import { type Figure, type MeasuredNeed, type MeasureTold, measuresTold } from '../../src/domain/profile-run.ts'
import { seeded } from '../../src/domain/seeded.ts'
import { mean, pairedBootstrap } from '../../src/ranking/bootstrap.ts'

const kinds = ['result', 'expert'] as const

/** What was measured need by need as one line for each library and measure; measures that no need allows are left out. */
export const figuresOf = (needs: readonly MeasuredNeed[]): readonly Figure[] =>
  kinds.flatMap((kind) =>
    measuresTold.flatMap((measure): readonly Figure[] => {
      const told = needs.filter((each) => each.kind === kind).flatMap((each) => measuredBy(each, measure))
      if (told.length === 0) return []
      const gainOver = (other: 'plain' | 'shipped') => gainOf(told.map((each) => each.own - each[other]))
      return [
        {
          kind,
          measure,
          needs: told.length,
          own: mean(told.map(({ own }) => own)),
          shipped: mean(told.map(({ shipped }) => shipped)),
          plain: mean(told.map(({ plain }) => plain)),
          overPlain: gainOver('plain'),
          overShipped: gainOver('shipped'),
        },
      ]
    }),
  )

interface Told {
  readonly own: number
  readonly shipped: number
  readonly plain: number
}

const measuredBy = ({ own, shipped, plain }: MeasuredNeed, measure: MeasureTold): readonly Told[] => {
  const told = { own: own[measure], shipped: shipped[measure], plain: plain[measure] }
  return told.own === null || told.shipped === null || told.plain === null ? [] : [told as Told]
}

// The same chance each time: the same measures give the same interval.
const gainOf = (differences: readonly number[]) => pairedBootstrap(differences, seeded(1))

/** One measure of one library in two runs, and how far the later is above the earlier. */
export interface ComparedFigure extends Pick<Figure, 'kind' | 'measure' | 'needs'> {
  readonly before: number
  readonly after: number
  readonly gain: Figure['overPlain']
}

/** Two runs, need by need, on the needs that both measured. Others of the process have their turn between two measures. */
export const compared = async (
  before: readonly MeasuredNeed[],
  after: readonly MeasuredNeed[],
): Promise<readonly ComparedFigure[]> => {
  const lines: ComparedFigure[] = []
  for (const [kind, measure] of kinds.flatMap((each) => measuresTold.map((name) => [each, name] as const))) {
    const told = pairsOf({ kind, measure }, before, after)
    if (told.length > 0) lines.push({ kind, measure, ...comparedIn(told) })
    await new Promise(setImmediate)
  }
  return lines
}

const pairsOf = (
  { kind, measure }: Pick<ComparedFigure, 'kind' | 'measure'>,
  before: readonly MeasuredNeed[],
  after: readonly MeasuredNeed[],
): readonly (readonly [number, number])[] => {
  const earlier = new Map(before.filter((each) => each.kind === kind).map((each) => [each.need, each.own[measure]]))
  return after
    .filter((each) => each.kind === kind)
    .flatMap(({ need, own }) => {
      const [was, is] = [earlier.get(need) ?? null, own[measure]]
      return was === null || is === null ? [] : [[was, is] as const]
    })
}

const comparedIn = (told: readonly (readonly [number, number])[]) => ({
  needs: told.length,
  before: mean(told.map(([a]) => a)),
  after: mean(told.map(([, b]) => b)),
  gain: gainOf(told.map(([a, b]) => b - a)),
})
