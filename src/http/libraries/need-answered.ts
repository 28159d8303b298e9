import { z } from 'zod'
import { needStates } from '../../domain/need.ts'
import { extraAnswered, frameAnswered, ownerAnswered } from './frame-fields.ts'

/** 企业技术需求 as it is answered. */
export const needAnswered = z
  .object({
    ...frameAnswered,
    ...ownerAnswered,
    title: z.string(),
    description: z.string(),
    needType: z.string().nullable(),
    budget: z.string().nullable(),
    deadline: z.iso.date().nullable(),
    state: z.enum(needStates),
    extra: extraAnswered,
  })
  .meta({ id: 'Need' })
