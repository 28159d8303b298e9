import { mean } from '../../src/ranking/bootstrap.ts'
import { probabilityOf } from '../../src/ranking/calibrate.ts'
import { auc, ndcg } from '../../src/ranking/measures.ts'
import { type Profile, profiles } from '../../src/ranking/profiles.ts'
import { calibrate, type FittedProfile, fitProfile, type LabelledMatch, scoreOf } from '../fit.ts'

/** What untrained and fitted weights reach on needs that had no part in the fit. */
export interface CrossValidation {
  readonly needs: number
  readonly untrained: Quality
  readonly fitted: Quality
  /** Expected calibration error over ten bins (Naeini, Cooper and Hauskrecht, AAAI 2015). */
  readonly calibrationError: number
  /** Fitted on everything. */
  readonly weights: Profile
}

export interface Quality {
  readonly ndcg: number
  readonly auc: number
}

/** Parts that the needs are cut into; each is measured by what the others fitted. */
export const folds = 5

/** Five folds by need, the same for the same ids: a need's pairs are never on both sides. */
export const crossValidate = (kind: LabelledMatch['kind'], pairs: readonly LabelledMatch[]): CrossValidation => {
  const heldOut = Array.from({ length: folds }, (_, fold) => {
    const fitted = fitProfile(
      'untrained',
      pairs.filter(({ need }) => foldOf(need) !== fold),
    )
    return { fitted, pairs: pairs.filter((pair) => pair.kind === kind && foldOf(pair.need) === fold) }
  })
  const needs = new Set(pairs.filter((pair) => pair.kind === kind).map(({ need }) => need))
  return {
    needs: needs.size,
    untrained: qualityOf(heldOut.flatMap(({ pairs: held }) => listsOf(held, profiles.untrained))),
    fitted: qualityOf(heldOut.flatMap(({ fitted, pairs: held }) => listsOf(held, fitted.weights))),
    calibrationError: calibrationError(
      heldOut.flatMap(({ fitted, pairs: held }) => held.map((pair) => foretold(pair, fitted))),
    ),
    weights: fitProfile('untrained', pairs).weights,
  }
}

/** The calibration error of given weights in a library: each need is foretold by what the others fitted. */
export const heldOutError = (
  kind: LabelledMatch['kind'],
  pairs: readonly LabelledMatch[],
  weights: Profile,
): number => {
  const told = Array.from({ length: folds }, (_, fold) => {
    const calibration = calibrate(
      pairs.filter(({ need }) => foldOf(need) !== fold),
      weights,
    )
    const held = pairs.filter((pair) => pair.kind === kind && foldOf(pair.need) === fold)
    return held.map((pair) => foretold(pair, { weights, calibration }))
  })
  return calibrationError(told.flat())
}

/** The part of a need: the same for the same id. */
export const foldOf = (need: string): number =>
  [...need].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7) % folds

type List = readonly { readonly score: number; readonly grade: number }[]

// Only judged records are measured; the unjudged ones taken in the fit have no grade to be right or wrong about.
const listsOf = (pairs: readonly LabelledMatch[], weights: Profile): readonly List[] =>
  [
    ...Map.groupBy(
      pairs.filter(({ judged }) => judged),
      ({ need }) => need,
    ).values(),
  ].map((own) =>
    own
      .map((pair) => ({ id: pair.id, grade: pair.grade, score: scoreOf(pair, weights) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
  )

const qualityOf = (lists: readonly List[]): Quality => {
  const grades = lists.map((list) => list.map(({ grade }) => grade))
  return {
    ndcg: mean(grades.flatMap((own) => ndcg(own, own) ?? [])),
    auc: mean(lists.flatMap((list) => auc(list) ?? [])),
  }
}

interface Foretold {
  readonly probability: number
  readonly relevant: boolean
}

const foretold = (pair: LabelledMatch, { weights, calibration }: FittedProfile): Foretold => ({
  probability: probabilityOf(scoreOf(pair, weights), calibration[pair.kind]),
  relevant: pair.grade >= 2,
})

const calibrationError = (all: readonly Foretold[]): number => {
  const bins = Map.groupBy(all, ({ probability }) => Math.min(9, Math.floor(probability * 10)))
  return [...bins.values()].reduce((sum, bin) => {
    const gap = mean(bin.map(({ probability }) => probability)) - mean(bin.map(({ relevant }) => Number(relevant)))
    return sum + (Math.abs(gap) * bin.length) / all.length
  }, 0)
}
