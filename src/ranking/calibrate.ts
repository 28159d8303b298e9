/** How a score maps to the probability that a transfer officer would call the match relevant (grade 2 or 3). */
export interface Calibration {
  readonly slope: number
  readonly intercept: number
}

/** Platt's sigmoid (1999): 1 / (1 + e^-(slope × score + intercept)). */
export const probabilityOf = (score: number, { slope, intercept }: Calibration): number =>
  1 / (1 + Math.exp(-(slope * score + intercept)))

/** The four grades, as the judgments have them: 0 无相关, 1 弱相关, 2 较强相关, 3 强相关. */
export const gradeNames = ['无相关', '弱相关', '较强相关', '强相关'] as const
export type Grade = 0 | 1 | 2 | 3

/** Lowest probability of each grade from 1 on. */
export const floors = [0.1, 0.5, 0.8] as const

/** The grade that a probability earns. */
export const gradeOf = (probability: number): Grade => floors.filter((floor) => probability >= floor).length as Grade

/** From this grade on a match is worth proposing; below it the answer is «no good match yet». */
export const goodFrom: Grade = 2
