import { defineAsyncComponent } from 'vue'

// Made once and not by each visit: whoever comes back has them in the first frame, and nothing moves below.

/** What takes the words out of a file. */
export const FileText = defineAsyncComponent(() => import('../../controls/file-text.vue'))
/** What was understood, once there are words. */
export const UnderstoodText = defineAsyncComponent(() => import('./understood-text.vue'))
/** The filters of a narrow window. */
export const FilterDrawer = defineAsyncComponent(() => import('./filter-drawer.vue'))
/** What was picked to be held side by side. */
export const CompareTray = defineAsyncComponent(() => import('./compare-tray.vue'))
/** For whoever may keep a search. */
export const SaveSearch = defineAsyncComponent(() => import('./save-search.vue'))
