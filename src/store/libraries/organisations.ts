import type { Organisation } from '../../domain/organisation.ts'
import { recordStore } from './record-store.ts'

/** 组织. Nobody searches them, so no index hears of their changes. */
export const organisationStore = recordStore<Organisation>({ table: 'organisations', kind: null })
