import type { RouteRecordRaw } from 'vue-router'

const at = (desk: string) => ({ place: 'desk', desk })

/** 工作台 and its rooms. */
export const deskRooms: readonly RouteRecordRaw[] = [
  {
    path: '/desk',
    component: () => import('./desk-frame.vue'),
    meta: { place: 'desk' },
    children: [
      { path: '', component: () => import('./front-room.vue'), meta: at('today') },
      { path: 'escalations', component: () => import('./area/escalations-room.vue'), meta: at('escalations') },
      { path: 'escalations/:id', component: () => import('./needs/park-need-room.vue'), meta: at('escalations') },
      { path: 'filings', component: () => import('./area/filings-room.vue'), meta: at('filings') },
      { path: 'engagements', component: () => import('./engagements/engagements-room.vue'), meta: at('engagements') },
      {
        path: 'engagements/:id',
        component: () => import('./engagements/engagement-room.vue'),
        meta: at('engagements'),
      },
      { path: 'shortlists', component: () => import('./shortlists/shortlists-room.vue'), meta: at('shortlists') },
      { path: 'shortlists/new', component: () => import('./shortlists/shortlist-room.vue'), meta: at('shortlists') },
      { path: 'shortlists/:id', component: () => import('./shortlists/shortlist-room.vue'), meta: at('shortlists') },
      { path: 'events', component: () => import('./events/events-room.vue'), meta: at('events') },
      { path: 'events/new', component: () => import('./events/event-room.vue'), meta: at('events') },
      { path: 'events/:id', component: () => import('./events/event-room.vue'), meta: at('events') },
      { path: 'trips', component: () => import('./trips/trips-room.vue'), meta: at('trips') },
      { path: 'common-needs', component: () => import('./common-needs/common-needs-room.vue'), meta: at('common') },
      { path: 'chains', component: () => import('./chains/chains-room.vue'), meta: at('chains') },
      { path: 'chains/new', component: () => import('./chains/chain-form-room.vue'), meta: at('chains') },
      { path: 'chains/:id', component: () => import('./chains/chain-room.vue'), meta: at('chains') },
      { path: 'chains/:id/edit', component: () => import('./chains/chain-form-room.vue'), meta: at('chains') },
      {
        path: 'organisations',
        component: () => import('./organisations/area-organisations-room.vue'),
        meta: at('organisations'),
      },
      { path: 'exposure', component: () => import('./exposure/exposure-room.vue'), meta: at('exposure') },
      { path: 'statistics', component: () => import('./statistics/statistics-room.vue'), meta: at('statistics') },
      { path: 'yearly', component: () => import('./yearly/yearly-room.vue'), meta: at('yearly') },
      { path: 'imports', component: () => import('./imports/imports-room.vue'), meta: at('imports') },
      { path: 'results', component: () => import('./results/selection-room.vue'), meta: at('results') },
      { path: 'results/:id', component: () => import('./results/result-room.vue'), meta: at('results') },
      { path: 'needs', component: () => import('./needs/board-room.vue'), meta: at('needs') },
      { path: 'needs/new', component: () => import('../needs/write-room.vue'), meta: at('needs') },
      { path: 'needs/:id/edit', component: () => import('../needs/write-room.vue'), meta: at('needs') },
      { path: 'needs/:id', component: () => import('./needs/park-need-room.vue'), meta: at('needs') },
    ],
  },
]
