import { audienceOfOffer } from '../../domain/audience.ts'
import type { Result } from '../../domain/result.ts'
import { recordStore } from './record-store.ts'

/** 科技成果库. */
export const resultStore = recordStore<Result>({
  table: 'results',
  kind: 'result',
  isHushed: ({ sensitive }) => sensitive,
  audienceOf: audienceOfOffer,
})
