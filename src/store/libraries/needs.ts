import { audienceOfNeed } from '../../domain/audience.ts'
import type { Need } from '../../domain/need.ts'
import { isSought } from '../../domain/need-moves.ts'
import { recordStore } from './record-store.ts'

/** 企业技术需求库. */
export const needStore = recordStore<Need>({
  table: 'needs',
  kind: 'need',
  isHushed: ({ sensitive, state }) => sensitive || !isSought(state),
  audienceOf: audienceOfNeed,
})
