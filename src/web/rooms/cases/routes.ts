import type { RouteRecordRaw } from 'vue-router'

const meta = { place: 'cases' }

/** 经办对接: what a broker was handed. */
export const caseRooms: readonly RouteRecordRaw[] = [
  { path: '/cases', component: () => import('./cases-room.vue'), meta },
  { path: '/cases/:id', component: () => import('../desk/engagements/engagement-room.vue'), meta },
]
