/** A new or changed result or expert that suits an unmet need better than anybody so far. */
export interface Awakening {
  readonly needId: string
  readonly kind: 'result' | 'expert'
  readonly candidateId: string
  /** Of the texts it was matched by: with others it may wake the need again. */
  readonly textHash: string
  /** That it suits, and that the best of all others did, 0..1. */
  readonly probability: number
  readonly bestBefore: number
  readonly at: string
}

/** From when on it is told: by so much more probable than the best so far, and at least 较强相关. */
export const awakens = { margin: 0.05, grade: 2 } as const

/** Whether somebody should be woken for this. */
export const isNews = ({
  probability,
  bestBefore,
  grade,
}: Pick<Awakening, 'probability' | 'bestBefore'> & { readonly grade: number }): boolean =>
  grade >= awakens.grade && probability - bestBefore >= awakens.margin
