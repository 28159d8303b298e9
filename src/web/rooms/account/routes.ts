import type { RouteRecordRaw } from 'vue-router'

/** The rooms of one's account, in order. */
export const accountPlaces = [
  { name: 'identity', path: '/account' },
  { name: 'security', path: '/account/security' },
  { name: 'keys', path: '/account/keys' },
  { name: 'data', path: '/account/data' },
  { name: 'reviews', path: '/account/reviews' },
] as const

const at = (room: (typeof accountPlaces)[number]['name']) => ({ place: 'account', room })

/** 我的账号 and its rooms. */
export const accountRooms: readonly RouteRecordRaw[] = [
  {
    path: '/account',
    component: () => import('./account-frame.vue'),
    meta: { place: 'account' },
    children: [
      { path: '', component: () => import('./identity-room.vue'), meta: at('identity') },
      { path: 'security', component: () => import('./security-room.vue'), meta: at('security') },
      { path: 'keys', component: () => import('./keys-room.vue'), meta: at('keys') },
      { path: 'data', component: () => import('./data-room.vue'), meta: at('data') },
      { path: 'reviews', component: () => import('./reviews-room.vue'), meta: at('reviews') },
      { path: 'reviews/:id', component: () => import('./review-room.vue'), meta: at('reviews') },
    ],
  },
]
