import type { RouteRecordRaw } from 'vue-router'

const meta = { place: 'needs' }

/** 我的需求. */
export const needRooms: readonly RouteRecordRaw[] = [
  { path: '/needs', component: () => import('./needs-room.vue'), meta },
  { path: '/needs/new', component: () => import('./write-room.vue'), meta },
  { path: '/needs/:id', component: () => import('./need-room.vue'), meta },
  { path: '/needs/engagements/:id', component: () => import('../desk/engagements/engagement-room.vue'), meta },
  { path: '/needs/:id/edit', component: () => import('./write-room.vue'), meta },
]
