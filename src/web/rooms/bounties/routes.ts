import type { RouteRecordRaw } from 'vue-router'

const meta = { place: 'bounties' }

/** 揭榜挂帅 and its rooms. */
export const bountyRooms: readonly RouteRecordRaw[] = [
  { path: '/bounties', component: () => import('./bounties-room.vue'), meta },
  { path: '/bounties/new', component: () => import('./draft-room.vue'), meta },
  { path: '/bounties/:id', component: () => import('./bounty-room.vue'), meta },
]
