import './theme/element.css'
import './theme/tokens.css'
import './theme/signals.css'
import './theme/base.css'
import './theme/page.css'
import { createApp } from 'vue'
import App from './app.vue'
import { i18n, ready } from './i18n/i18n.ts'
import { router } from './router.ts'

void ready.then(() => createApp(App).use(i18n).use(router).mount('#app'))
