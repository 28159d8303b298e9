import { seeded } from '../../../src/domain/seeded.ts'

/** What is drawn by one seed: the same region every time. */
export interface Chance {
  /** 0..below-1. */
  readonly upTo: (below: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  /** Each value as often as its weight says. */
  readonly weighed: <T extends string>(weights: Readonly<Record<T, number>>) => T
}

/** Chance of a seed. */
export const chanceOf = (seed: number): Chance => {
  const random = seeded(seed)
  const upTo = (below: number): number => Math.floor(random() * below)
  return {
    upTo,
    pick: (list) => list[upTo(list.length)]!,
    weighed: <T extends string>(weights: Readonly<Record<T, number>>): T => {
      const entries = Object.entries<number>(weights)
      const drawn = random() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      const upTo = (place: number): number => entries.slice(0, place + 1).reduce((sum, [, weight]) => sum + weight, 0)
      return entries[entries.findIndex((_, place) => drawn < upTo(place))]![0] as T
    },
  }
}

const dayLength = 86_400_000
/** An instant so many days from today's noon, ISO 8601. */
export const instant = (days: number): string =>
  new Date(Math.floor(Date.now() / dayLength) * dayLength + days * dayLength + dayLength / 2).toISOString()
/** A day so many days from today. */
export const dayFrom = (days: number): string => instant(days).slice(0, 10)
