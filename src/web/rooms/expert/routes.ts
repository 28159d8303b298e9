import type { RouteRecordRaw } from 'vue-router'

/** The rooms of an expert, in order. */
export const expertPlaces = [
  { name: 'invitations', path: '/expert' },
  { name: 'engagements', path: '/expert/engagements' },
  { name: 'needs', path: '/expert/needs' },
  { name: 'profile', path: '/expert/profile' },
  { name: 'wishes', path: '/expert/wishes' },
] as const

const at = (room: (typeof expertPlaces)[number]['name']) => ({ place: 'expert', room })

/** 我的对接 and its rooms. */
export const expertRooms: readonly RouteRecordRaw[] = [
  {
    path: '/expert',
    component: () => import('./expert-frame.vue'),
    meta: { place: 'expert' },
    children: [
      { path: '', component: () => import('./invitations-room.vue'), meta: at('invitations') },
      { path: 'engagements', component: () => import('./engagements-room.vue'), meta: at('engagements') },
      {
        path: 'engagements/:id',
        component: () => import('../desk/engagements/engagement-room.vue'),
        meta: at('engagements'),
      },
      { path: 'needs', component: () => import('./needs-room.vue'), meta: at('needs') },
      { path: 'profile', component: () => import('./profile-room.vue'), meta: at('profile') },
      { path: 'wishes', component: () => import('./wishes-room.vue'), meta: at('wishes') },
    ],
  },
]
