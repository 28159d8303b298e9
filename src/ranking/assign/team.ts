import type { LinearModel, LinearRow, LinearVariable } from '../../domain/linear-model.ts'

/** Somebody who could be of a team: what he is worth for each part he covers, by its place, and where he belongs. */
export interface TeamCandidate {
  readonly id: string
  readonly worth: ReadonlyMap<number, number>
  /** His institution or city; `null`: not told, which is a place of its own. */
  readonly place: string | null
}

/** What is asked of a team, one after the other: fewest members, then fewest places where that is asked, then most worth. */
export interface TeamModel {
  /** The model without an objective; first a yes or no for each member, then for each member and part, then for each place. */
  readonly model: LinearModel
  readonly candidates: readonly TeamCandidate[]
  readonly covers: readonly { readonly member: number; readonly part: number; readonly worth: number }[]
  readonly places: number
}

const yesOrNo: LinearVariable = { lower: 0, upper: 1, worth: 0, isWhole: true }
const none = Number.POSITIVE_INFINITY

/** Weighted set cover: each part that anybody covers is covered by one member, and only members cover. */
export const teamModel = (candidates: readonly TeamCandidate[], parts: number): TeamModel => {
  const covers = candidates.flatMap(({ worth }, member) =>
    [...worth].map(([part, value]) => ({ member, part, worth: value })),
  )
  const placeNames = candidates.map(({ id, place }) => place ?? `of ${id}`)
  const places = [...new Set(placeNames)]
  const [firstCover, firstPlace] = [candidates.length, candidates.length + covers.length]
  const covered = Array.from({ length: parts }, (_, part): LinearRow | null => {
    const terms = covers.flatMap((cover, i) => (cover.part === part ? [[firstCover + i, 1] as const] : []))
    return terms.length === 0 ? null : { terms, least: 1, most: 1 }
  })
  const byMembers = covers.map(
    ({ member }, i): LinearRow => ({
      terms: [
        [member, 1],
        [firstCover + i, -1],
      ],
      least: 0,
      most: none,
    }),
  )
  const inPlaces = candidates.map(
    (_, member): LinearRow => ({
      terms: [
        [firstPlace + places.indexOf(placeNames[member]!), 1],
        [member, -1],
      ],
      least: 0,
      most: none,
    }),
  )
  return {
    model: {
      variables: Array.from({ length: firstPlace + places.length }, () => yesOrNo),
      rows: [...covered.filter((row) => row !== null), ...byMembers, ...inPlaces],
    },
    candidates,
    covers,
    places: places.length,
  }
}

type Worths = (variable: number) => number

const withWorth = ({ variables, rows }: LinearModel, worth: Worths, more: readonly LinearRow[] = []): LinearModel => ({
  variables: variables.map((variable, i) => ({ ...variable, worth: worth(i) })),
  rows: [...rows, ...more],
})

const isMember =
  ({ candidates }: TeamModel): ((variable: number) => boolean) =>
  (variable) =>
    variable < candidates.length
const isPlace =
  ({ candidates, covers }: TeamModel): ((variable: number) => boolean) =>
  (variable) =>
    variable >= candidates.length + covers.length

/** The team of fewest members. */
export const smallestTeam = (team: TeamModel): LinearModel => withWorth(team.model, (i) => (isMember(team)(i) ? -1 : 0))

/** Of the teams of so many members the one from fewest places. */
export const nearestTeam = (team: TeamModel, members: number): LinearModel =>
  withWorth(team.model, (i) => (isPlace(team)(i) ? -1 : 0), [atMost(team, isMember(team), members)])

/** Of the teams of so many members from so many places the one that is worth most; `places` of `null`: from anywhere. */
export const bestTeam = (team: TeamModel, members: number, places: number | null): LinearModel => {
  const { candidates, covers } = team
  const worth: Worths = (i) => covers[i - candidates.length]?.worth ?? 0
  return withWorth(team.model, worth, [
    atMost(team, isMember(team), members),
    ...(places === null ? [] : [atMost(team, isPlace(team), places)]),
  ])
}

const atMost = ({ model }: TeamModel, counts: (variable: number) => boolean, most: number): LinearRow => ({
  terms: model.variables.flatMap((_, i) => (counts(i) ? [[i, 1] as const] : [])),
  least: 0,
  most,
})
