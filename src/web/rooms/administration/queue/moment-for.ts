import type { Job } from '../../../api/house.ts'

/** The moment a job of a schedule is for, ISO 8601; `null`: it is for none. */
export const momentFor = ({ payload }: Job): string | null => {
  const { occurrence } = payload
  return typeof occurrence === 'string' && !Number.isNaN(Date.parse(occurrence)) ? occurrence : null
}
