import type { RouteRecordRaw } from 'vue-router'

/** The rooms of an administrator, in order. */
export const administrationPlaces = [
  { name: 'people', path: '/administration' },
  { name: 'organisations', path: '/administration/organisations' },
  { name: 'thesaurus', path: '/administration/thesaurus' },
  { name: 'nights', path: '/administration/nights' },
  { name: 'outbox', path: '/administration/outbox' },
  { name: 'queue', path: '/administration/queue' },
  { name: 'profiles', path: '/administration/profiles' },
  { name: 'engines', path: '/administration/engines' },
  { name: 'audit', path: '/administration/audit' },
] as const

const at = (room: (typeof administrationPlaces)[number]['name']) => ({ place: 'administration', room })

/** 管理 and its rooms. */
export const administrationRooms: readonly RouteRecordRaw[] = [
  {
    path: '/administration',
    component: () => import('./administration-frame.vue'),
    meta: { place: 'administration' },
    children: [
      { path: '', component: () => import('./people/people-room.vue'), meta: at('people') },
      {
        path: 'organisations',
        component: () => import('./organisations/organisations-room.vue'),
        meta: at('organisations'),
      },
      { path: 'thesaurus', component: () => import('./thesaurus/thesaurus-room.vue'), meta: at('thesaurus') },
      { path: 'keys', redirect: '/account/keys' },
      { path: 'nights', component: () => import('./nights/nights-room.vue'), meta: at('nights') },
      { path: 'outbox', component: () => import('./outbox/outbox-room.vue'), meta: at('outbox') },
      { path: 'queue', component: () => import('./queue/queue-room.vue'), meta: at('queue') },
      { path: 'profiles', component: () => import('./profiles/profiles-room.vue'), meta: at('profiles') },
      { path: 'engines', component: () => import('./engines-room.vue'), meta: at('engines') },
      { path: 'audit', component: () => import('./audit-room.vue'), meta: at('audit') },
    ],
  },
]
