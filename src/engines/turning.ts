import type { OpenSpace } from './open-space.ts'

/** A space that another may take the place of, while people are answered from it. */
export interface Turning<S extends OpenSpace> {
  /** As of now; `undefined` before the first. */
  readonly current: () => S | undefined
  readonly follow: () => Promise<void>
  /** Catches up in the next space, then asks it; returns those it took the place of, left open for whoever is still being answered from them. */
  readonly turnTo: (next: S) => Promise<readonly S[]>
}

/** Begins with the space given, or with none. */
export const turning = <S extends OpenSpace>(first: readonly S[]): Turning<S> => {
  let followed = first
  const follow = async (): Promise<void> => {
    await Promise.all(followed.map(({ inStep }) => inStep.follow()))
  }
  return {
    current: () => followed[0],
    follow,
    turnTo: async (next) => {
      const before = followed
      // Followed before it is asked: what is written from here on is in both, what was before is caught up with.
      followed = [...before, next]
      await follow()
      followed = [next]
      return before
    },
  }
}
