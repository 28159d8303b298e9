import { createRouter, createWebHistory } from 'vue-router'
import { accountRooms } from './rooms/account/routes.ts'
import { administrationRooms } from './rooms/administration/routes.ts'
import { bountyRooms } from './rooms/bounties/routes.ts'
import { caseRooms } from './rooms/cases/routes.ts'
import { deskRooms } from './rooms/desk/routes.ts'
import { expertRooms } from './rooms/expert/routes.ts'
import { institutionRooms } from './rooms/institution/routes.ts'
import { needRooms } from './rooms/needs/routes.ts'
import SearchRoom from './rooms/search/search-room.vue'

/** Every room of the application and its address. The first room comes with the page, the others when they are entered. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'search', component: SearchRoom, meta: { place: 'search' } },
    ...needRooms,
    ...deskRooms,
    ...bountyRooms,
    ...administrationRooms,
    ...accountRooms,
    {
      path: '/subscription',
      name: 'subscription',
      component: () => import('./rooms/subscription/subscription-room.vue'),
      meta: { place: 'account' },
    },
    {
      path: '/compare',
      name: 'compare',
      component: () => import('./rooms/compare/compare-room.vue'),
      meta: { place: 'search' },
    },
    ...expertRooms,
    ...caseRooms,
    ...institutionRooms,
    { path: '/sign-in', name: 'sign-in', component: () => import('./rooms/sign-in/sign-in-room.vue') },
    { path: '/invitation', name: 'invitation', component: () => import('./rooms/invitation/invitation-room.vue') },
    { path: '/confirm', name: 'confirm', component: () => import('./rooms/confirm/confirm-room.vue') },
    { path: '/mail', name: 'mail', component: () => import('./rooms/mail/mail-room.vue') },
    {
      path: '/:path(.*)*',
      name: 'not-found',
      component: () => import('./rooms/not-found/not-found-room.vue'),
    },
  ],
  scrollBehavior: (to, from, saved) => {
    if (saved !== null) return saved
    return to.path === from.path && to.query.q === from.query.q && to.hash === from.hash ? false : { top: 0 }
  },
})
