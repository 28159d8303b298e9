import type { RouteRecordRaw } from 'vue-router'

/** The rooms of a university, institute or society, in order. */
export const institutionPlaces = [
  { name: 'results', path: '/institution' },
  { name: 'experts', path: '/institution/experts' },
  { name: 'engagements', path: '/institution/engagements' },
  { name: 'imports', path: '/institution/imports' },
] as const

const at = (room: (typeof institutionPlaces)[number]['name']) => ({ place: 'institution', room })

/** 本单位 and its rooms. */
export const institutionRooms: readonly RouteRecordRaw[] = [
  {
    path: '/institution',
    component: () => import('./institution-frame.vue'),
    meta: { place: 'institution' },
    children: [
      { path: '', component: () => import('./results-room.vue'), meta: at('results') },
      { path: 'results/new', component: () => import('./write-result-room.vue'), meta: at('results') },
      { path: 'results/:id/edit', component: () => import('./write-result-room.vue'), meta: at('results') },
      { path: 'results/:id', component: () => import('./offer-room.vue'), meta: at('results') },
      { path: 'experts', component: () => import('./experts-room.vue'), meta: at('experts') },
      { path: 'experts/new', component: () => import('./write-expert-room.vue'), meta: at('experts') },
      { path: 'experts/:id/edit', component: () => import('./write-expert-room.vue'), meta: at('experts') },
      { path: 'experts/:id', component: () => import('./offer-room.vue'), meta: at('experts') },
      { path: 'engagements', component: () => import('./engagements-room.vue'), meta: at('engagements') },
      {
        path: 'engagements/:id',
        component: () => import('../desk/engagements/engagement-room.vue'),
        meta: at('engagements'),
      },
      {
        path: 'imports',
        component: () => import('../desk/imports/imports-room.vue'),
        props: { isOwn: true },
        meta: at('imports'),
      },
    ],
  },
]
