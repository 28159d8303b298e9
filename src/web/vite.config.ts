import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import type { InlineConfig } from 'vite'

/** How the page is built, into hashed files that any static server can keep for ever. `outDir` is absolute. */
export const webConfig = (outDir: string): InlineConfig => ({
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [vue()],
  // The runtime alone: messages are plain strings and functions, so nothing is compiled in the browser.
  resolve: { alias: { 'vue-i18n': 'vue-i18n/dist/vue-i18n.runtime.mjs' } },
  define: {
    __VUE_OPTIONS_API__: true, // Element Plus needs it.
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: {
    outDir,
    emptyOutDir: true,
    // Browsers of enterprises are a few years old: 360 and QQ browsers stand on Chromium 100 and later.
    target: ['chrome100', 'edge100', 'firefox100', 'safari15.4'],
    // A picture as a data: address would be refused by the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
