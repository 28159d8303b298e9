import type { Asked } from '../asked.ts'
import type { Candidate } from '../candidate.ts'

/** 0..1, comparable between candidates and needs; `undefined` is «no opinion», which is not zero. `now` is ISO 8601. */
export type Signal = (candidate: Candidate, asked: Asked, now: string) => number | undefined
