/** By what an expert was put forward: a list that was sent, an invitation, a nightly mail. */
export const exposureSources = ['shortlist', 'invitation', 'digest'] as const
export type ExposureSource = (typeof exposureSources)[number]

/** One time that an expert was put forward: the row behind every number of the ledger. */
export interface Exposure {
  readonly expertId: string
  readonly source: ExposureSource
  /** `YYYY-MM-DD`. */
  readonly on: string
  /** `null`: a mail, which is to somebody and of no need that others may know. */
  readonly needId: string | null
  /** Of an invitation: what came of it so far; `null`: no answer yet. */
  readonly answer: 'accepted' | 'declined' | null
}

/** What one expert carries already, wherever, and what he said he can. */
export interface ExpertLoad {
  readonly running: number
  /** `null`: not told. */
  readonly capacity: number | null
}

/** One line of the ledger. */
export interface ExposureLine extends ExpertLoad {
  readonly expertId: string
  readonly bySource: Readonly<Record<ExposureSource, number>>
  readonly accepted: number
  readonly declined: number
}

/** The ledger of these rows, whoever was put forward most first. */
export const exposureLines = (
  rows: readonly Exposure[],
  loadOf: (expertId: string) => ExpertLoad,
): readonly ExposureLine[] =>
  [...Map.groupBy(rows, ({ expertId }) => expertId)]
    .map(([expertId, own]): ExposureLine => {
      const of = (source: ExposureSource): number => own.filter((row) => row.source === source).length
      const said = (answer: Exposure['answer']): number => own.filter((row) => row.answer === answer).length
      return {
        expertId,
        bySource: { shortlist: of('shortlist'), invitation: of('invitation'), digest: of('digest') },
        accepted: said('accepted'),
        declined: said('declined'),
        ...loadOf(expertId),
      }
    })
    .sort((a, b) => timesOf(b) - timesOf(a) || (a.expertId < b.expertId ? -1 : 1))

/** How often somebody was put forward at all. */
export const timesOf = ({ bySource }: Pick<ExposureLine, 'bySource'>): number =>
  exposureSources.reduce((sum, source) => sum + bySource[source], 0)
